import type { Finding } from '#model/finding.ts'
import { isAtLeast } from '#model/finding.ts'
import type { WaitKind } from '#model/goroutine.ts'
import { compareText } from '#model/region.ts'
import { type Shown, shown } from '../real-fixes/score.ts'
import { type Calls, isOnTheWay } from './calls.ts'
import type { Kernel } from './kernels.ts'
import { type ExpectedLeak, withoutSuffix } from './key.ts'

/** hit: right place and right wait · wrong-reason: something is said, but not that · miss: nothing is said. */
export type KernelOutcome = 'hit' | 'wrong-reason' | 'miss'

export interface KernelScore {
  readonly name: string
  readonly outcome: KernelOutcome
  /** The hit is a warning or an error. */
  readonly counts: boolean
  readonly expected: readonly ExpectedLeak[]
  readonly right: readonly Shown[]
  readonly other: readonly Shown[]
}

export interface TwinScore {
  readonly name: string
  /** Errors and warnings: a repaired program must have none. */
  readonly alarms: readonly Shown[]
}

/**
 * A finding is right when it lies in the function that a leaked goroutine runs, in one that this calls or in the one that
 * starts it, and says that a goroutine waits in the way in which this one does.
 */
export function scoreKernel(kernel: Kernel, findings: readonly Finding[], expected: readonly ExpectedLeak[], calls: Calls): KernelScore {
  const isRight = ({ function: name, waits }: Finding): boolean =>
    expected.some(({ entry, wait }) => sameWait(waits, wait) && isOnTheWay(calls, entry, withoutSuffix(name)))
  const right = findings.filter(isRight)
  const other = findings.filter((finding) => !isRight(finding))
  return {
    name: kernel.name,
    outcome: right.length > 0 ? 'hit' : other.length > 0 ? 'wrong-reason' : 'miss',
    counts: right.some(({ level }) => isAtLeast(level, 'warning')),
    expected,
    right: right.map(shown),
    other: other.map(shown),
  }
}

export function scoreTwin(twin: Kernel, findings: readonly Finding[]): TwinScore {
  return { name: twin.name, alarms: findings.filter(({ level }) => isAtLeast(level, 'warning')).map(shown) }
}

/** Expected waits as one text, each once. */
export function waitsOf(expected: readonly ExpectedLeak[]): string {
  return [...new Set(expected.map(({ wait }) => wait))].sort(compareText).join(' ')
}

function sameWait(waits: readonly WaitKind[], wait: WaitKind): boolean {
  return waits.includes(wait)
}
