import { unreleasedField } from '#go/field-duties.ts'
import { endlessInformers, livesWithProcess } from '#go/informers.ts'
import { usesKubernetes } from '#go/kubernetes.ts'
import { missed } from '#go/missed.ts'
import type { Node } from '#go/tree.ts'
import { isInForce } from '#go/version.ts'
import type { Bench, Concerns, Contract, Detect } from '#rule/detect.ts'
import { tellMissed } from '#rule/missed-duty.ts'

/** Informers run on a stop channel that nobody closes, or a work queue is never shut down. */
export const detect: Detect = ({ call }, bench) => {
  const { file, pkg, contracts, report } = bench
  const at = call as Node
  const endless = endlessInformers(pkg, file, at)
  if (endless) {
    const why = { node: endless.node, message: endless.how === 'never' ? 'this never ends' : 'nothing in the package closes this channel' }
    const how = endless.how === 'never' ? `${endless.stop} never ends` : `nothing closes ${endless.stop}`
    report(at, `${endless.name} runs until its stop channel is closed, and ${how}`, {
      identity: `${endless.name} ${endless.stop}`,
      related: [why],
      codeFlow: [{ node: at, message: 'the informers are started here' }, why],
    })
    return
  }
  for (const contract of contracts.dutiesOf(pkg, file, at)) reportContract(at, contract, bench)
}

/** Files in which a library's call owes something, and those of packages that use Kubernetes. */
export const concerns: Concerns = ({ file, pkg, contracts }) => usesKubernetes(pkg) || contracts.callsIn(pkg, file).length > 0

function reportContract(call: Node, contract: Contract, { file, pkg, goVersion, report }: Bench): void {
  if (!isInForce(contract, goVersion) || livesWithProcess(pkg, file, call)) return
  const left = missed(pkg, file, call, contract)
  if (left) {
    const { message, details } = tellMissed(file, call, contract, left)
    report(call, message, details)
    return
  }
  const field = contract.carrier ? undefined : unreleasedField(pkg, file, call, contract.release)
  if (!field) return
  const declared = { file: field.file, node: field.node, message: `${field.name} is declared here, and nothing shuts it down` }
  report(call, `nothing shuts down the ${contract.noun} in ${field.owner}.${field.name}: its goroutines stay`, {
    identity: `${field.owner}.${field.name}`,
    related: [declared],
    codeFlow: [{ node: call, message: `the ${contract.noun} is made here` }, declared],
  })
}
