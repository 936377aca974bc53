import { statSync } from 'node:fs'
import { terminal } from '#adapters/terminal.ts'
import { UserError } from '#model/error.ts'
import { TOOL_NAME } from '#model/report.ts'
import manifest from '../package.json' with { type: 'json' }
import { builtInCatalogue } from './cli/built-in.ts'
import { helpOf, overview } from './cli/help.ts'
import { type OptionName, readOptions } from './cli/options.ts'
import { allVerbs, VERB_NAMES, VERBS } from './cli/verbs.ts'

/** Runs one command line and returns its exit code. */
async function main(words: readonly string[]): Promise<number> {
  const [first = '', ...rest] = words
  if (first === '--version') return print(VERSION)
  if (first === '--help' || first === '-h' || first === 'help') return print(overview(await allVerbs()))
  if (first === '') {
    terminal.say(overview(await allVerbs()))
    return 2
  }
  const name = VERB_NAMES.find((known) => known === first)
  if (name === undefined) throw unknownVerb(first)
  const verb = await VERBS[name]()
  const options = readOptions(name, rest, Object.keys(verb.options) as OptionName[], process.cwd())
  if (options.help) return print(helpOf(verb))
  if (options.version) return print(VERSION)
  if (!statSync(options.cwd, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`there is no folder ${options.cwd}`, 'pass an existing folder with -C')
  const { settingOf } = await import('./cli/setting.ts')
  const catalogue = verb.rulesLater ? { rules: [], contracts: [] } : await builtInCatalogue()
  return verb.run(settingOf(options, catalogue, { name: TOOL_NAME, version: manifest.version }))
}

const VERSION = `${TOOL_NAME} ${manifest.version}\n`

function print(text: string): number {
  terminal.out(text)
  return 0
}

function unknownVerb(word: string): UserError {
  return new UserError(`there is no verb "${word}"`, `it is one of ${VERB_NAMES.join(', ')}; \`goroutine-gate --help\` says what they do`)
}

/** User-fixable errors end in 2 and say what would be right; anything else is ours, keeps its stack and ends in 3. */
function failed(error: unknown): number {
  if (error instanceof UserError) {
    terminal.say(`goroutine-gate: ${error.message}\n  help: ${error.help}`)
    return 2
  }
  terminal.say(
    `goroutine-gate: this is a defect of goroutine-gate; please report it with the lines below\n${error instanceof Error ? error.stack : String(error)}`,
  )
  return 3
}

process.exitCode = await main(process.argv.slice(2)).catch(failed)
