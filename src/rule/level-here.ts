import type { GoFile } from '#go/file.ts'
import type { GoPackage } from '#go/package.ts'
import type { Level } from '#model/finding.ts'

/** Folders of programs that show or measure something and then end. */
const SHOWN = /(^|\/)(_?examples?|demos?|samples?|bench(marks?)?|tests|integration)\//

/** Those of them that people copy from: what waits for ever there is worth a word, and ends with its program. */
const EXAMPLE = /(^|\/)(_?examples?|demos?|samples?)\//

/** Rules about duties: what is not closed at the end of a program that shows something ends with it. */
const DUTY = /^(sql|http|lifecycle|time|etcd|kubernetes|grpc|messaging|reload)\/|^context\/lost-/

/** Rules about goroutines that wait for nobody: they end with their process. */
const LEFT_BEHIND = /^channel\//

/** Not part of any build: generators that are started by hand. */
const NOT_BUILT = /^\/\/go:build ignore\b/m

/** Packages that read command lines of many verbs; what their functions start ends with the one command that they are. */
const COMMAND_LINE =
  /^github\.com\/(spf13\/cobra|urfave\/cli|alecthomas\/(kong|kingpin)|(hashicorp|mitchellh)\/cli|peterbourgon\/ff\/(v\d+\/)?ffcli|traefik\/paerser\/cli)(\/|$)/

/** From this part of its files on that import such a library a package is commands and nothing else; a server has one file that does. */
const MOSTLY = 0.25

/** What is known of the place of a finding beside its file; each is asked for only where it matters. */
export interface Surroundings {
  /** How much of the package is there for command lines. */
  readonly command: () => 'none' | 'some' | 'mostly'
  /** Whether it happens once, or a few times that the text counts, before the process ends. */
  readonly isOnce: () => boolean
  /** Whether the code runs in tests only. */
  readonly isForTests: () => boolean
}

/**
 * The level of a finding where it stands. In tests, in what only tests use and in files outside of every build it is a note. What a command
 * leaves ends with its process: a note in packages of commands, and no error where a package has one among other things. What the main
 * function of a process leaves once is a note as well: it cannot become more, and mostly the process ends with it. What waits in an example
 * is told one level lower.
 */
export function levelHere(level: Level, ruleId: string, file: GoFile, { command, isOnce, isForTests }: Surroundings): Level {
  if (level === 'note' || isForTests() || isNotBuilt(file)) return 'note'
  const isLeftBehind = LEFT_BEHIND.test(ruleId) || DUTY.test(ruleId)
  if (!isLeftBehind) return level
  if (DUTY.test(ruleId) && SHOWN.test(file.path)) return 'note'
  if (command() === 'mostly' || isOnce()) return 'note'
  if (!LEFT_BEHIND.test(ruleId)) return level
  if (EXAMPLE.test(file.path)) return level === 'error' ? 'warning' : 'note'
  return level === 'error' && command() === 'some' ? 'warning' : level
}

/** How much of a package imports a library for command lines. A package main is told by what its `main` calls. */
export function commandLineOf(pkg: GoPackage): 'none' | 'some' | 'mostly' {
  const files = pkg.files.filter((file) => !file.isTest)
  const reading = files.filter((file) => [...pkg.imports(file).values()].some((path) => COMMAND_LINE.test(path)))
  if (reading.length === 0) return 'none'
  return pkg.name !== 'main' && reading.length >= files.length * MOSTLY ? 'mostly' : 'some'
}

/** Whether no build has the file: a generator, or a program that is started by hand. */
export function isNotBuilt(file: GoFile): boolean {
  return NOT_BUILT.test(headOf(file))
}

function headOf(file: GoFile): string {
  const clause = file.children(0).find((node) => file.is(node, 'package_clause'))
  return file.tree.text.slice(0, clause === undefined ? 0 : file.start(clause))
}
