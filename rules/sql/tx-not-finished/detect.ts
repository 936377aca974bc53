import { resultTargets } from '#go/contracts.ts'
import { undone } from '#go/duties.ts'
import { isErrorPath } from '#go/error-paths.ts'
import { endsWithFunction } from '#go/rows.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Concerns, Detect } from '#rule/detect.ts'
import { dutyDetails } from '#rule/duty.ts'
import { releaseFix } from '#rule/fix/release.ts'

/** A transaction is neither committed nor rolled back on some way out. */
export const detect: Detect = ({ call }, { file, pkg, contracts, report }) => {
  const at = call as Node
  const contract = contracts.dutyOf(pkg, file, at)
  // A transaction within one goes with it, whoever ends that.
  if (!contract || contract.endedBy?.includes('parent') || endsWithFunction(pkg, file, at)) return
  const open = undone(pkg, file, at, contract)
  if (!open || isErrorPath(pkg, file, at, contract.errorGuard, open)) return
  const name = open.how === 'dropped' ? 'the transaction' : file.text(resultTargets(file, at)[contract.owner] ?? NONE)
  const message =
    open.how === 'dropped'
      ? `the transaction of ${contract.call} is thrown away and can never be finished`
      : open.how === 'overwritten'
        ? `${name} gets a new transaction before the old one is finished`
        : `${name} is neither committed nor rolled back on every way out, so its connection stays taken`
  report(at, message, { ...dutyDetails(file, at, open, name), ...releaseFix(pkg, file, at, contract, open) })
}

/** Files in which a library's call owes something. */
export const concerns: Concerns = ({ file, pkg, contracts }) => contracts.callsIn(pkg, file).length > 0
