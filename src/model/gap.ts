import type { Region } from './region.ts'

/** The kinds of things that were not seen. */
export const GAP_KINDS = [
  'source',
  'capture',
  'dump',
  'base',
  'config',
  'baseline',
  'rule',
  'report',
  'external',
  'series',
  'types',
  'recording',
] as const

/**
 * What kind of thing was not seen.
 * source: Go text · capture: a package's goroutines · dump: part of a snapshot · base: the side compared with ·
 * config: the policy file · baseline: the committed baseline · rule: a rule or contract that could not be used · report: an output that did not fit ·
 * external: results of another tool that were handed in · series: a snapshot over time that could not be taken or used ·
 * recording: a whole recording, such as that of a shard · types: what Go's type checker would have said, where declarations stand in for it.
 */
export type GapKind = (typeof GAP_KINDS)[number]

/** Something we could not look at. It is listed in every report and can never make a verdict greener. */
export interface Gap {
  readonly kind: GapKind
  /** The thing, as a reader would name it: `package example.com/m/a`, `a.go lines 4-9`. */
  readonly what: string
  /** Why it was not seen and, where there is one, the way to mend that. */
  readonly why: string
  readonly region?: Region
  /** Import path, where the gap is about one package. */
  readonly package?: string
}
