import type { Leak, Recording, StressRound } from '#model/recording.ts'
import { isGo, readGoTest } from './calls.ts'

/** One more run of some tests under other circumstances. */
export type Round = Pick<StressRound, 'count' | 'cpu' | 'shuffle'>

/** GOMAXPROCS of rounds, in turns. */
const CPUS = [0, 1, 4, 8, 2]

/**
 * The round with that number, from 0: ten repetitions of each test in its process at first, ten times as many after each turn of
 * GOMAXPROCS, a thousand at most. What needs a rare schedule needs repetition most (recorder reference 13).
 */
export function stressRound(number: number): Round {
  const turn = Math.floor(number / CPUS.length)
  return { count: Math.min(1000, 10 ** (turn + 1)), cpu: CPUS[number % CPUS.length] ?? 0, shuffle: number % 2 === 1 }
}

/** Flags of `go test` for a round. */
export function roundFlags({ count, cpu, shuffle }: Round): readonly string[] {
  return [`-count=${count}`, ...(cpu > 0 ? [`-cpu=${cpu}`] : []), ...(shuffle ? ['-shuffle=on'] : [])]
}

/** The command for a round and some packages, or undefined where it is not plainly `go test` or repeats its tests itself. */
export function stressCommand(
  command: readonly string[],
  packages: readonly string[],
  round: Round,
  seconds: number,
): readonly string[] | undefined {
  const [go = '', ...words] = command
  const test = readGoTest({ flags: '', args: words })
  if (!isGo(go) || !test?.runs || command.some((word) => /^--?args$/.test(word)) || test.given.includes('cpu')) return undefined
  // A flag whose value is a word of its own would leave that word behind.
  if (test.others.some((word) => /^--?(?:test\.)?(?:count|timeout|shuffle)$/.test(word))) return undefined
  const kept = test.others.filter((word) => !/^--?(?:test\.)?(?:count|timeout|shuffle)=/.test(word))
  return [go, 'test', ...kept, ...roundFlags(round), `-timeout=${Math.max(1, Math.ceil(seconds))}s`, ...packages]
}

/** The recording with what a repeated run shows beside it: a stack that no run had shown, counted as one repetition would leave it. */
export function withRound(
  recording: Recording,
  repeated: Recording,
  { count }: Round,
): { readonly recording: Recording; readonly found: number } {
  const known = new Set(recording.leaks.map(identityOf))
  const fresh = repeated.leaks.filter((leak) => !known.has(identityOf(leak)))
  const leaks = fresh.map((leak) => ({ ...leak, count: Math.max(1, Math.round(leak.count / count)) }))
  return { recording: { ...recording, leaks: [...recording.leaks, ...leaks] }, found: new Set(leaks.map(identityOf)).size }
}

function identityOf({ package: importPath, kind, keys }: Leak): string {
  return `${importPath}\n${kind}\n${keys.k2}`
}
