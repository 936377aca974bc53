import { terminal } from '#adapters/terminal.ts'
import { UserError } from '#model/error.ts'
import type { Benchmark } from './benchmark.ts'
import { blame } from './blame/command.ts'
import { contracts } from './contracts/command.ts'
import { dumps } from './dumps/command.ts'
import { fingerprints } from './fingerprints/command.ts'
import { fixes } from './fixes/command.ts'
import { flapping } from './flapping/command.ts'
import { fuzz } from './fuzz/command.ts'
import { gate } from './gate/command.ts'
import { goker } from './goker/command.ts'
import { gokerDynamic } from './goker-dynamic/command.ts'
import { hostile } from './hostile/command.ts'
import { matrix } from './matrix/command.ts'
import { noise } from './noise/command.ts'
import { parse } from './parse/command.ts'
import { realFixes } from './real-fixes/command.ts'
import { recorder } from './recorder/command.ts'
import { report } from './report/command.ts'
import { sarif } from './sarif/command.ts'
import { scale } from './scale/command.ts'
import { screenshots } from './screenshots/command.ts'
import { sdk } from './sdk/command.ts'
import { signatures } from './signatures/command.ts'
import { speed } from './speed/command.ts'
import { syntax } from './syntax/command.ts'
import { types } from './types/command.ts'

const BENCHMARKS: ReadonlyMap<string, Benchmark> = new Map([
  ['real-fixes', realFixes],
  ['noise', noise],
  ['syntax', syntax],
  ['gate', gate],
  ['goker-dynamic', gokerDynamic],
  ['recorder', recorder],
  ['matrix', matrix],
  ['dumps', dumps],
  ['contracts', contracts],
  ['fixes', fixes],
  ['sdk', sdk],
  ['goker', goker],
  ['fingerprints', fingerprints],
  ['parse', parse],
  ['fuzz', fuzz],
  ['speed', speed],
  ['signatures', signatures],
  ['scale', scale],
  ['report', report],
  ['screenshots', screenshots],
  ['types', types],
  ['blame', blame],
  ['flapping', flapping],
  ['hostile', hostile],
  ['sarif', sarif],
])

async function main([name = '', ...words]: readonly string[]): Promise<void> {
  const benchmark = BENCHMARKS.get(name)
  if (!benchmark) throw new UserError(name ? `there is no benchmark "${name}"` : 'no benchmark was named', usage())
  await benchmark.run(words)
}

function usage(): string {
  const lines = [...BENCHMARKS.values()].map(({ usage: words, about }) => `  npm run bench -- ${words}\n      ${about}`)
  return `one of\n${lines.join('\n')}\n  every one: --output FILE writes the result as JSON`
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UserError)) throw error
  terminal.say(`bench: ${error.message}\n  help: ${error.help}`)
  process.exitCode = 2
}
