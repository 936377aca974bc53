import type { Leak, Recording } from '#model/recording.ts'
import { isGo, readGoTest } from './calls.ts'

/** How often the tests of a suspicious leak run in one process. */
export const REPETITIONS = 5

/** The command with its tests repeated, or undefined where it repeats them itself or is not plainly `go test`. A `-count=1` against the cache is replaced. */
export function repeatedCommand(command: readonly string[]): readonly string[] | undefined {
  const [go = '', ...all] = command
  const words = all.filter((word) => !/^--?(?:test\.)?count=1$/.test(word))
  const test = readGoTest({ flags: '', args: words })
  if (!isGo(go) || !test?.runs || test.given.some((flag) => flag === 'count' || flag === 'cpu' || flag === 'benchtime')) return undefined
  const at = words.indexOf('test')
  return [go, ...words.slice(0, at + 1), `-count=${REPETITIONS}`, ...words.slice(at + 1)]
}

/**
 * How long the repeated run may take, in milliseconds: four times what its repetitions need by the run before, and a minute for whatever has to
 * be built. Tests that do not bear repetition may wait for ever.
 */
export function repeatedLimit({ packages }: Recording): number {
  const seconds = packages.reduce((sum, one) => sum + one.seconds, 0)
  return Math.ceil((60 + 4 * REPETITIONS * seconds) * 1_000)
}

/**
 * Whether a leak grows with each repetition of its tests (recorder reference 7): a client or pool that is made once stays at its number
 * whatever its name, a leak does not. Undefined where the repeated run did not see all of the package, its tests failed there, or
 * it left none at all.
 */
export function slopeOf(leak: Leak, once: Recording, repeated: Recording): 'flat' | 'grows' | undefined {
  const seen = repeated.packages.find(({ importPath }) => importPath === leak.package)
  const [before, after] = [countIn(once, leak), countIn(repeated, leak)]
  if (seen?.capture !== 'captured' || seen.passed === false || before === 0 || after === 0) return undefined
  return after > before ? 'grows' : 'flat'
}

function countIn({ leaks }: Recording, { package: importPath, kind, keys }: Leak): number {
  const same = leaks.filter((leak) => leak.package === importPath && leak.kind === kind && leak.keys.k2 === keys.k2)
  return same.reduce((sum, { count }) => sum + count, 0)
}
