import { resultTargets } from '#go/contracts.ts'
import { isErrorPath } from '#go/error-paths.ts'
import { generatedWatch, usesKubernetes } from '#go/kubernetes.ts'
import { isProcessMain } from '#go/stranded.ts'
import { NONE, type Node } from '#go/tree.ts'
import { endlessReader, watchLeftOpen } from '#go/watch-ends.ts'
import type { Bench, Concerns, Detect } from '#rule/detect.ts'
import { dutyDetails } from '#rule/duty.ts'
import { tellMissed } from '#rule/missed-duty.ts'

/** A watch of the Kubernetes API is left without Stop while its channel may still be open. */
export const detect: Detect = ({ call }, bench) => {
  const { file, pkg, contracts, report } = bench
  const at = call as Node
  const contract = contracts.dutyOf(pkg, file, at)
  const duty = contract ?? generatedWatch(pkg, file, at)
  if (!duty || isProcessMain(pkg, file, file.functionAround(at))) return
  const left = watchLeftOpen(pkg, file, at, duty)
  if (!left) reportReader(at, duty.owner, bench)
  if (!left || isErrorPath(pkg, file, at, duty.errorGuard, left)) return
  if (contract) {
    const { message, details } = tellMissed(file, at, contract, left)
    report(at, message, details)
    return
  }
  const name = left.how === 'dropped' ? 'the watch' : file.text(resultTargets(file, at)[duty.owner] ?? NONE)
  const how = left.how === 'dropped' ? 'is thrown away' : 'leaves this function'
  report(at, `${name} ${how} without Stop on some way, which Watch asks for`, dutyDetails(file, at, left, name))
}

/** Files in which a library's call owes something, and those of packages that use Kubernetes. */
export const concerns: Concerns = ({ file, pkg, contracts }) => usesKubernetes(pkg) || contracts.callsIn(pkg, file).length > 0

/** The watch goes to a goroutine that reads it for ever: when the server ends the watch it reads nothing as fast as it can. */
function reportReader(call: Node, owner: number, { file, pkg, report }: Bench): void {
  const target = resultTargets(file, call)[owner] ?? NONE
  const watch = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
  const reader = watch ? endlessReader(pkg, file, watch) : NONE
  if (!watch || reader < 0) return
  const given = { node: reader, message: 'it is read here without an end' }
  report(call, `nothing stops ${watch.name}: the goroutine that it is given to reads on for ever, also when the channel is closed`, {
    identity: `${watch.name} ${file.text(file.child(call, 'function')).replaceAll(/\s+/g, '')}`,
    related: [given],
    codeFlow: [{ node: call, message: 'the watch is opened here' }, given],
  })
}
