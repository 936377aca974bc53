import { theOutside } from '#adapters/outside.ts'
import { terminal } from '#adapters/terminal.ts'
import { UserError } from '#model/error.ts'
import { TOOL_NAME } from '#model/report.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import manifest from '../package.json' with { type: 'json' }
import { baselineVerb } from './cli/baseline.ts'
import { checkVerb } from './cli/check.ts'
import { demoVerb } from './cli/demo.ts'
import { explainVerb } from './cli/explain.ts'
import { gateVerb } from './cli/gate.ts'
import { helpOf, overview } from './cli/help.ts'
import { judgeVerb } from './cli/judge.ts'
import { type OptionName, readOptions } from './cli/options.ts'
import { recordVerb } from './cli/record.ts'
import { contractsVerb, rulesVerb } from './cli/rules.ts'
import { snapshotVerb } from './cli/snapshot.ts'
import type { Verb } from './cli/verb.ts'

const VERBS: ReadonlyMap<string, Verb> = new Map([
  ['check', checkVerb],
  ['gate', gateVerb],
  ['record', recordVerb],
  ['judge', judgeVerb],
  ['snapshot', snapshotVerb],
  ['baseline', baselineVerb],
  ['explain', explainVerb],
  ['rules', rulesVerb],
  ['contracts', contractsVerb],
  ['demo', demoVerb],
])

/** Runs one command line and returns its exit code. */
async function main(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words
  if (name === '--version') return print(`${TOOL_NAME} ${manifest.version}\n`)
  if (name === '' || name === '--help' || name === '-h' || name === 'help') return print(overview(VERBS), name === '' ? 2 : 0)
  const verb = VERBS.get(name)
  if (!verb) throw new UserError(`there is no verb "${name}"`, `it is one of ${[...VERBS.keys()].join(', ')}`)
  const options = readOptions(name, rest, Object.keys(verb.options) as OptionName[], process.cwd())
  if (options.help) return print(helpOf(verb))
  const outside = theOutside((line) => options.quiet || terminal.say(line))
  return verb.run({
    options,
    outside,
    catalogue: { rules: RULES, contracts: CONTRACTS },
    tool: { name: TOOL_NAME, version: manifest.version },
  })
}

function print(text: string, code = 0): number {
  terminal.out(text)
  return code
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
