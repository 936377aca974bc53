import type { GoFile } from '#go/file.ts'
import type { GoPackage } from '#go/package.ts'
import type { Level } from '#model/finding.ts'

/** Folders of code that only tests use, whatever their files are called: `httptest`, but not words that merely end so. */
const TEST_SUPPORT = /(^|\/)(e2e|mocks?|fakes?|test[-_]?(utils?|helpers?|support)|(?!(la|con|at|pro|fas|grea)test)\w+test)\//

/** Folders of programs that show or measure something and then end. */
const SHOWN = /(^|\/)(_?examples?|demos?|samples?|bench(marks?)?|tests|integration)\//

/** Rules about duties: what is not closed at the end of a program that shows something ends with it. */
const DUTY = /^(sql|http|lifecycle|time|etcd|kubernetes|grpc|messaging|reload)\/|^context\/lost-/

/** Rules about goroutines that wait for nobody: they end with their process. */
const LEFT_BEHIND = /^channel\//

/** Not part of any build: generators that are started by hand. */
const NOT_BUILT = /^\/\/go:build ignore\b/m

/** Helpers of tests in files of their own: they take what Go hands to a test. */
const TAKES_TEST = /[(,]\s*\w+\s+(testing\.TB|\*testing\.[TBF])\b/

/** Functions and types that stand in for something in tests, as they are called in Go. */
const STAND_IN = /^([Mm]ock|[Ff]ake)\p{Lu}/u

/** Packages that read command lines of many verbs; what their functions start ends with the one command that they are. */
const COMMAND_LINE =
  /^github\.com\/(spf13\/cobra|urfave\/cli|alecthomas\/(kong|kingpin)|(hashicorp|mitchellh)\/cli|peterbourgon\/ff\/(v\d+\/)?ffcli)(\/|$)/

/** From this part of its files on that import such a library a package is commands and nothing else; a server has one file that does. */
const MOSTLY = 0.25

/** What is known of the place of a finding beside its file; each is asked for only where it matters. */
export interface Surroundings {
  /** How much of the package is there for command lines. */
  readonly command: () => 'none' | 'some' | 'mostly'
  /** Whether it happens at most once before the process ends. */
  readonly isOnce: () => boolean
  /** Name of the function around it. */
  readonly name: string
}

/**
 * The level of a finding where it stands. In tests, in what only tests use and in files outside of every build it is a note. What a command
 * leaves ends with its process: a note in packages of commands, and no error where a package has one among other things. What the main
 * function of a process leaves once is told one level lower: mostly the process ends with it, and where it does not it is one.
 */
export function levelHere(level: Level, ruleId: string, file: GoFile, { command, isOnce, name }: Surroundings): Level {
  if (level === 'note' || isForTests(file, name) || NOT_BUILT.test(headOf(file))) return 'note'
  const isLeftBehind = LEFT_BEHIND.test(ruleId) || DUTY.test(ruleId)
  if (!isLeftBehind) return level
  if (DUTY.test(ruleId) && SHOWN.test(file.path)) return 'note'
  if (command() === 'mostly') return 'note'
  if (isOnce()) return level === 'error' ? 'warning' : 'note'
  return ruleId.startsWith('channel/') && level === 'error' && command() === 'some' ? 'warning' : level
}

/** How much of a package imports a library for command lines. A package main is told by what its `main` calls. */
export function commandLineOf(pkg: GoPackage): 'none' | 'some' | 'mostly' {
  const files = pkg.files.filter((file) => !file.isTest)
  const reading = files.filter((file) => [...pkg.imports(file).values()].some((path) => COMMAND_LINE.test(path)))
  if (reading.length === 0) return 'none'
  return pkg.name !== 'main' && reading.length >= files.length * MOSTLY ? 'mostly' : 'some'
}

function isForTests(file: GoFile, name: string): boolean {
  if (file.isTest || TEST_SUPPORT.test(file.path)) return true
  if (name.split('.').some((part) => STAND_IN.test(part))) return true
  const { text } = file.tree
  return text.includes('"testing"') && TAKES_TEST.test(text)
}

function headOf(file: GoFile): string {
  const clause = file.children(0).find((node) => file.is(node, 'package_clause'))
  return file.tree.text.slice(0, clause === undefined ? 0 : file.start(clause))
}
