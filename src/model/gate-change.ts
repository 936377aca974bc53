import type { Approval } from './approval.ts'

/**
 * What a change does to the gate that judges it.
 * baseline: a leak or finding is listed as known · suppression: a comment keeps findings quiet · policy: a key of the config says less than before ·
 * rules: rules or contracts of the repository · workflow: a file that says how the gate is run, which the gate itself does not read.
 */
export type GateChangeKind = 'baseline' | 'suppression' | 'policy' | 'rules' | 'workflow'

/** One weakening, on its own, for a person to look at. It judges nothing: the policy, the baseline and the rules of the base do. */
export interface GateChange {
  readonly kind: GateChangeKind
  /** `limits.leak-growth 8 → 50`. */
  readonly what: string
  /** The reason given; empty where there is none. */
  readonly why: string
  /** The owner it names, else the author of the last commit that touched the file; empty for what is not committed. */
  readonly who: string
  readonly file: string
  /** 0 where no line is meant. */
  readonly line: number
  /** Whether somebody stands for it, where the base's policy names a way; absent where it names none. */
  readonly approval?: Approval
}

/** What the change's own policy and baseline would have said. */
export interface WouldBe {
  readonly kind: 'pass' | 'warn' | 'block' | 'unjudged'
  /** Where that policy stands: `.goroutine-gate.yml of the change`. */
  readonly policySource: string
}
