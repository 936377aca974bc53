import { resultTargets } from '#go/contracts.ts'
import { dialledDuty, openedUnseen } from '#go/dialled.ts'
import { droppedHandle } from '#go/dropped-handle.ts'
import { undone } from '#go/duties.ts'
import { isErrorPath } from '#go/error-paths.ts'
import { dutyOfCall, hasDuties } from '#go/handed-duties.ts'
import { isProcessMain } from '#go/stranded.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Concerns, Detect } from '#rule/detect.ts'
import { dutyDetails } from '#rule/duty.ts'
import { releaseFix } from '#rule/fix/release.ts'

/** A connection, listener or file stays open on some way out of the function that opened it. */
export const detect: Detect = ({ call }, { file, pkg, contracts, report }) => {
  const at = call as Node
  const contract =
    dutyOfCall(pkg, file, at, contracts) ?? dialledDuty(pkg, file, at) ?? openedUnseen(pkg, file, at) ?? droppedHandle(pkg, file, at)
  if (!contract || isProcessMain(pkg, file, file.functionAround(at))) return
  const open = undone(pkg, file, at, contract)
  if (!open || isErrorPath(pkg, file, at, contract.errorGuard, open)) return
  const name = open.how === 'dropped' ? `the ${contract.noun}` : file.text(resultTargets(file, at)[contract.owner] ?? NONE)
  const message =
    open.how === 'dropped'
      ? `the ${contract.noun} of ${contract.call} is thrown away and can never be closed`
      : open.how === 'overwritten'
        ? `${name} gets a new ${contract.noun} before the old one is closed`
        : `${name} is not closed on every way out`
  // A file has no goroutine, and is closed when it is collected.
  const level = contract.level ?? (contract.modules.includes('os') ? 'note' : undefined)
  report(at, message, { ...dutyDetails(file, at, open, name), ...releaseFix(pkg, file, at, contract, open), ...(level ? { level } : {}) })
}

/** Files in which a call owes something, dials, or has a result thrown away, and all that Go said something about. */
export const concerns: Concerns = ({ file, pkg, contracts }) =>
  pkg.exactly(file) !== undefined || /\bDial|\b_\b[^\n=]*=/.test(file.tree.text) || hasDuties(pkg, file, contracts)
