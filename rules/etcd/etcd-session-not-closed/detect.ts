import { contextRoot } from '#go/context-roots.ts'
import { resultTargets } from '#go/contracts.ts'
import { etcdCall } from '#go/etcd.ts'
import { unreleasedField } from '#go/field-duties.ts'
import { missed } from '#go/missed.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Bench, Detect } from '#rule/detect.ts'
import { dutyDetails } from '#rule/duty.ts'

/** A session of etcd is neither closed nor orphaned: on some way out, or in a field that nobody looks after. */
export const detect: Detect = ({ call }, bench) => {
  const { file, pkg, contracts } = bench
  const at = call as Node
  const contract = contracts.dutyOf(pkg, file, at)
  if (!contract || endsWithContext(at, bench)) return
  const left = missed(pkg, file, at, contract)
  if (left && left.how !== 'endless' && left.how !== 'unpaired') {
    const name = left.how === 'dropped' ? 'the session' : file.text(resultTargets(file, at)[0] ?? NONE)
    bench.report(at, MESSAGES[left.how](name), dutyDetails(file, at, left, name))
    return
  }
  const field = unreleasedField(pkg, file, at, contract.release)
  if (!field) return
  const declared = { file: field.file, node: field.node, message: `${field.name} is declared here, and nothing closes it` }
  bench.report(at, `nothing closes the session in ${field.owner}.${field.name}: its lease is kept alive until the client is closed`, {
    identity: `${field.owner}.${field.name}`,
    related: [declared],
    codeFlow: [{ node: at, message: 'the session is made here' }, declared],
  })
}

const MESSAGES = {
  dropped: () => 'the session of NewSession is thrown away, so nobody can close it',
  overwritten: (name: string) => `${name} gets a new session before Close or Orphan was called on the old one`,
  path: (name: string) => `${name} leaves this function without Close or Orphan on some way, so its lease is kept alive`,
} as const

/** A session that is given a context which somebody can end is ended with that. */
function endsWithContext(call: Node, { file, pkg }: Bench): boolean {
  const session = etcdCall(pkg, file, call)
  if (!session || session.context < 0) return false
  const root = contextRoot(pkg, file, session.context)
  return root?.how !== 'endless' && root?.how !== 'client'
}
