import { baseUnknown } from './base-unknown.ts'
import { buildFailed } from './build-failed.ts'
import type { Clause } from './clause.ts'
import { externalUnread } from './external-unread.ts'
import { failedTestLeak } from './failed-test-leak.ts'
import { leakGrowth } from './leak-growth.ts'
import { newFinding } from './new-finding.ts'
import { newLeak } from './new-leak.ts'
import { newSurvivor } from './new-survivor.ts'
import { nothingCaptured } from './nothing-captured.ts'
import { policyProblem } from './policy-problem.ts'
import { suppressionBudget } from './suppression-budget.ts'
import { testsFailed } from './tests-failed.ts'
import { unknownPackage } from './unknown-package.ts'
import { unseenSource } from './unseen-source.ts'

/** The whole policy, in the order in which reasons are read. */
export const CLAUSES: readonly Clause[] = [
  nothingCaptured,
  buildFailed,
  testsFailed,
  newLeak,
  newFinding,
  leakGrowth,
  unknownPackage,
  suppressionBudget,
  newSurvivor,
  failedTestLeak,
  baseUnknown,
  unseenSource,
  externalUnread,
  policyProblem,
]
