import { terminal } from '#adapters/terminal.ts'
import { UserError } from '#model/error.ts'
import type { Benchmark } from './benchmark.ts'
import { gate } from './gate/command.ts'
import { noise } from './noise/command.ts'
import { realFixes } from './real-fixes/command.ts'
import { syntax } from './syntax/command.ts'

const BENCHMARKS: ReadonlyMap<string, Benchmark> = new Map([
  ['real-fixes', realFixes],
  ['noise', noise],
  ['syntax', syntax],
  ['gate', gate],
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
