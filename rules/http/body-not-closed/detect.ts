import { resultTargets } from '#go/contracts.ts'
import { undone } from '#go/duties.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'
import { dutyDetails } from '#rule/duty.ts'

/** A response's body is not closed on some path on which there is a response. */
export const detect: Detect = ({ call }, { file, pkg, contracts, report }) => {
  const at = call as Node
  const contract = contracts.dutyOf(pkg, file, at)
  const open = contract && undone(pkg, file, at, contract)
  if (!contract || !open) return
  const target = resultTargets(file, at)[contract.owner]
  const name = target === undefined || open.how === 'dropped' ? `${contract.noun} of ${contract.call}` : file.text(target)
  const message =
    open.how === 'dropped'
      ? `the ${contract.noun} of ${contract.call} is thrown away with its body open`
      : open.how === 'overwritten'
        ? `${name} gets a new response before its body is closed`
        : `the body of ${name} is not closed on every path`
  report(at, message, dutyDetails(file, at, open, name))
}
