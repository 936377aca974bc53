import type { GoFile } from '#go/file.ts'
import type { GoPackage } from '#go/package.ts'
import type { Level } from '#model/finding.ts'

/** Folders of code that only tests use, whatever their files are called: `httptest`, but not words that merely end so. */
const TEST_SUPPORT = /(^|\/)(e2e|mocks?|fakes?|test[-_]?(utils?|helpers?|support)|(?!(la|con|at|pro|fas|grea)test)\w+test)\//

/** Folders of programs that show or measure something and then end. */
const SHOWN = /(^|\/)(_?examples?|demos?|samples?|bench(marks?)?|tests|integration)\//

/** Rules about duties: what is not closed at the end of a program that shows something ends with it. */
const DUTY = /^(sql|http|lifecycle|time|etcd|kubernetes|grpc|messaging|reload)\/|^context\/lost-/

/** Not part of any build: generators that are started by hand. */
const NOT_BUILT = /^\/\/go:build ignore\b/m

/** Packages that read command lines of many verbs; what their functions start ends with the one command that they are. */
const COMMAND_LINE = /^github\.com\/(spf13\/cobra|urfave\/cli|alecthomas\/(kong|kingpin))(\/|$)/

/**
 * The level of a finding where it stands. In tests, in what only tests use and in files outside of every build it is a note. A goroutine that
 * a command leaves ends with its process, so on a command line's package it does not block.
 */
export function levelHere(level: Level, ruleId: string, file: GoFile, isCommand: () => boolean): Level {
  if (file.isTest || TEST_SUPPORT.test(file.path) || NOT_BUILT.test(headOf(file))) return 'note'
  if (DUTY.test(ruleId) && SHOWN.test(file.path)) return 'note'
  return ruleId.startsWith('channel/') && level === 'error' && isCommand() ? 'warning' : level
}

/** Whether a package imports a library for command lines. */
export function isCommandLine(pkg: GoPackage): boolean {
  return pkg.files.some((file) => [...pkg.imports(file).values()].some((path) => COMMAND_LINE.test(path)))
}

function headOf(file: GoFile): string {
  const clause = file.children(0).find((node) => file.is(node, 'package_clause'))
  return file.tree.text.slice(0, clause === undefined ? 0 : file.start(clause))
}
