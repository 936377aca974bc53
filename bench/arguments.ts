import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UserError } from '#model/error.ts'

type OptionTypes = NonNullable<ParseArgsConfig['options']>

/** Reads a benchmark's words; what is wrong with them is the caller's to mend. */
export function readWords<const T extends OptionTypes>(words: readonly string[], options: T, usage: string) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), `npm run bench -- ${usage}`, { cause: error })
  }
}

/** A whole number of at least one. */
export function countOf(text: string | undefined, otherwise: number, option: string): number {
  const count = text === undefined ? otherwise : Number(text)
  if (!Number.isInteger(count) || count < 1) throw new UserError(`${option} is "${text}"`, 'pass a whole number of at least 1')
  return count
}
