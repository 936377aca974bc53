import { resultTargets } from '#go/contracts.ts'
import { isErrorPath } from '#go/error-paths.ts'
import { dutyOfCall } from '#go/handed-duties.ts'
import { endsWithFunction, rowsLeftOpen } from '#go/rows.ts'
import { isProcessMain } from '#go/stranded.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'
import { dutyDetails } from '#rule/duty.ts'
import { releaseFix } from '#rule/fix/release.ts'
import { concernsDuties } from '#rule/missed-duty.ts'

/** Rows, a statement or a connection of a database stays open on some way out. */
export const detect: Detect = ({ call }, { file, pkg, contracts, report }) => {
  const at = call as Node
  const contract = dutyOfCall(pkg, file, at, contracts)
  if (!contract || isProcessMain(pkg, file, file.functionAround(at)) || endsWithFunction(pkg, file, at)) return
  const open = rowsLeftOpen(pkg, file, at, contract)
  if (!open || isErrorPath(pkg, file, at, contract.errorGuard, open)) return
  const name = open.how === 'dropped' ? `the ${contract.noun}` : file.text(resultTargets(file, at)[contract.owner] ?? NONE)
  const message =
    open.how === 'dropped'
      ? `the ${contract.noun} of ${contract.call} can never be closed: nothing holds what it returns`
      : open.how === 'overwritten'
        ? `${name} gets new ${contract.noun} before the old ones are closed`
        : `${name} is not closed on every way out, so its connection never goes back to the pool`
  report(at, message, { ...dutyDetails(file, at, open, name), ...releaseFix(pkg, file, at, contract, open) })
}

/** Files in which a call owes something. */
export const concerns = concernsDuties
