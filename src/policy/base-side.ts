import type { Finding } from '#model/finding.ts'
import type { Unseen } from './blind.ts'
import type { BothContours } from './origin.ts'
import type { Suppression } from './suppress.ts'

/** What the findings of the head are compared with. */
export interface BaseSide {
  readonly findings: readonly Finding[]
  readonly suppressions: readonly Suppression[]
  /** Go files of the base, and those among them with the marker of generated code. */
  readonly files: ReadonlySet<string>
  readonly generated: ReadonlySet<string>
  /** Path at the head to path at the base, renames only. */
  readonly renamed: ReadonlyMap<string, string>
  readonly unseen: Unseen
  /** What base and head declare; without it nothing counts as moved. */
  readonly contours?: BothContours
}
