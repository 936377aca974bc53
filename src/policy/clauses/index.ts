import { aged } from './aged.ts'
import { baseUnknown } from './base-unknown.ts'
import { buildFailed } from './build-failed.ts'
import { cap } from './cap.ts'
import type { Clause } from './clause.ts'
import { delta } from './delta.ts'
import { depth } from './depth.ts'
import { expiredLeak } from './expired-leak.ts'
import { externalUnread } from './external-unread.ts'
import { failedTestLeak } from './failed-test-leak.ts'
import { growth } from './growth.ts'
import { leakGrowth } from './leak-growth.ts'
import { leakRate } from './leak-rate.ts'
import { missingRecording } from './missing-recording.ts'
import { newFinding } from './new-finding.ts'
import { newLeak } from './new-leak.ts'
import { newSurvivor } from './new-survivor.ts'
import { nothingCaptured } from './nothing-captured.ts'
import { policyProblem } from './policy-problem.ts'
import { seriesUnseen } from './series-unseen.ts'
import { sla } from './sla.ts'
import { slope } from './slope.ts'
import { suppressionBudget } from './suppression-budget.ts'
import { testsFailed } from './tests-failed.ts'
import { unknownPackage } from './unknown-package.ts'
import { unreachedLeak } from './unreached-leak.ts'
import { unseenSource } from './unseen-source.ts'

/** The whole policy, in the order in which reasons are read. */
export const CLAUSES: readonly Clause[] = [
  nothingCaptured,
  missingRecording,
  buildFailed,
  testsFailed,
  newLeak,
  newFinding,
  leakGrowth,
  cap,
  delta,
  growth,
  slope,
  aged,
  leakRate,
  unknownPackage,
  suppressionBudget,
  newSurvivor,
  failedTestLeak,
  unreachedLeak,
  expiredLeak,
  baseUnknown,
  unseenSource,
  externalUnread,
  depth,
  sla,
  seriesUnseen,
  policyProblem,
]
