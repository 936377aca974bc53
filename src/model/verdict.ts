export type Outcome = 'block' | 'warn'

/** Why the verdict is what it is: a clause of the policy, what was measured, its limit, and the evidence. */
export interface Reason {
  readonly clause: string
  readonly measured: number
  readonly limit: number
  readonly outcome: Outcome
  /** One sentence: "1 new leak is proven by the runtime (limit 0)". */
  readonly message: string
  /** Fingerprints, K2 keys or names of gaps. */
  readonly evidence: readonly string[]
  /** It would block, and only warns because it is being rolled out; absent where that is not so. */
  readonly staged?: Staged
}

/** What a roll-out holds back, and until when. */
export interface Staged {
  /** Of the config: `rollout.packs.sync`. */
  readonly key: string
  /** `YYYY-MM-DD`. */
  readonly blocksFrom?: string
  /** Of goroutine-gate. */
  readonly blocksFromVersion?: string
  /** Percent of the packages in which it blocks already. */
  readonly share: number
}

/** At least one, by type: a warning or a block without a reason does not compile. */
export type Reasons = readonly [Reason, ...Reason[]]

export type Verdict =
  | { readonly kind: 'pass'; readonly reasons: readonly [] }
  | { readonly kind: 'warn'; readonly reasons: Reasons }
  | { readonly kind: 'block'; readonly reasons: Reasons }
  | { readonly kind: 'unjudged'; readonly reasons: Reasons }

/** 0 pass or warn · 1 blocked · 2 could not judge. (3 is a defect of ours and never comes from a verdict.) */
export function exitCodeOf(verdict: Verdict): 0 | 1 | 2 {
  return verdict.kind === 'block' ? 1 : verdict.kind === 'unjudged' ? 2 : 0
}
