import { unreleasedField } from '#go/field-duties.ts'
import { livesWithProcess } from '#go/informers.ts'
import { missed } from '#go/missed.ts'
import type { Node } from '#go/tree.ts'
import type { Concerns, Contract, Details, Detect } from '#rule/detect.ts'
import { tellMissed } from '#rule/missed-duty.ts'

/** A broadcaster of events is never shut down, or a watch of it never stopped. */
export const detect: Detect = ({ call }, { file, pkg, contracts, report }) => {
  const at = call as Node
  const contract = contracts.dutiesOf(pkg, file, at)[0]
  if (!contract || livesWithProcess(pkg, file, at)) return
  const left = missed(pkg, file, at, contract)
  if (left) {
    const { message, details } = tellMissed(file, at, contract, left)
    report(at, message, { ...details, ...levelOf(contract) })
    return
  }
  const field = unreleasedField(pkg, file, at, contract.release)
  if (!field) return
  const declared = { file: field.file, node: field.node, message: `${field.name} is declared here, and nothing shuts it down` }
  report(at, `nothing shuts down the ${contract.noun} in ${field.owner}.${field.name}: its goroutines stay`, {
    identity: `${field.owner}.${field.name}`,
    related: [declared],
    codeFlow: [{ node: at, message: `the ${contract.noun} is made here` }, declared],
    ...levelOf(contract),
  })
}

/** Files in which a library's call owes something. */
export const concerns: Concerns = ({ file, pkg, contracts }) => contracts.callsIn(pkg, file).length > 0

function levelOf({ level }: Contract): Pick<Details, 'level'> {
  return level ? { level } : {}
}
