import type { Recording, StressRound } from '#model/recording.ts'
import { type Round, stressCommand, stressRound, withRound } from '#record/stress.ts'

export interface StressPlan {
  readonly command: readonly string[]
  readonly budgetMs: number
  /** Milliseconds from any start. */
  readonly now: () => number
  /** Runs a command with the recorder, ended at the deadline. */
  readonly record: (command: readonly string[], deadlineMs: number) => Promise<Recording>
  readonly progress: (line: string) => void
}

/** A round that would be shorter is not begun; one that `go test` does not end by its timeout is ended that long after. */
const LEAST_MS = 3_000

/**
 * Runs the tests of a recording again and again until the budget is spent, each round with more repetition or another GOMAXPROCS, and adds
 * what they show. A command that cannot be repeated is a gap.
 */
export async function stress(first: Recording, plan: StressPlan): Promise<Recording> {
  const packages = [...new Set(first.packages.filter(({ tests }) => tests > 0).map(({ importPath }) => importPath))]
  const rounds: StressRound[] = []
  const start = plan.now()
  const left = (): number => plan.budgetMs - (plan.now() - start)
  let recording = first
  for (let number = 0; left() > LEAST_MS && packages.length > 0; number++) {
    const round = stressRound(number)
    const command = stressCommand(plan.command, packages, round, left() / 1000)
    if (command === undefined) return withGap(first)
    plan.progress(`goroutine-gate: stress round ${number + 1}: ${sayRound(round)}, ${Math.ceil(left() / 1000)} s left`)
    const added = withRound(recording, await plan.record(command, left() + LEAST_MS), round)
    recording = added.recording
    rounds.push({ ...round, seconds: Math.round((plan.now() - start) / 100) / 10, found: added.found })
  }
  return { ...recording, stress: { budgetSeconds: plan.budgetMs / 1000, rounds } }
}

/** `10 times each, GOMAXPROCS 4, shuffled`. */
export function sayRound({ count, cpu, shuffle }: Round): string {
  return `${count} times each${cpu > 0 ? `, GOMAXPROCS ${cpu}` : ''}${shuffle ? ', shuffled' : ''}`
}

function withGap(recording: Recording): Recording {
  const why = 'the command is not plainly `go test` with tests to repeat; pass `go test PACKAGES` to record --stress'
  return { ...recording, gaps: [...recording.gaps, { kind: 'capture', what: 'the runs under stress', why }] }
}
