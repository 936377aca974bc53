import { readGoTest } from './calls.ts'

/**
 * The same `go test` for some packages only, or undefined where the command is not plainly that: then the whole command
 * must be run again. The test cache is no concern: a recorded run never answers from it.
 */
export function confirmingCommand(command: readonly string[], packages: readonly string[]): readonly string[] | undefined {
  if (!/(^|[/\\])go(\.exe)?$/.test(command[0] ?? '') || command.some((word) => /^--?args$/.test(word))) return undefined
  const test = readGoTest({ flags: '', args: command.slice(1) })
  if (!test?.runs) return undefined
  const patterns = new Set(test.patterns)
  return [...command.filter((word) => !patterns.has(word)), ...packages]
}
