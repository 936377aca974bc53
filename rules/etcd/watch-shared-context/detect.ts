import { etcdCall } from '#go/etcd.ts'
import { oneOfMany } from '#go/shared-contexts.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** Many watches live on one context, so that none of them can be ended alone. */
export const detect: Detect = ({ call }, { file, pkg, report }) => {
  const at = call as Node
  const watch = etcdCall(pkg, file, at)
  const group = watch && oneOfMany(pkg, file, watch)
  if (!watch || !group) return
  const context = file.text(watch.context)
  const name = group.file.text(group.node)
  const node = group.how === 'loop' ? (group.file.children(group.node)[0] ?? group.node) : group.node
  const why = {
    file: group.file,
    node,
    message: group.how === 'loop' ? 'one for each turn of this loop' : `${name} cannot end the one it means`,
  }
  const message = `every watch opened here runs on ${context}: none can be ended without all the others`
  report(at, group.how === 'loop' ? message : `${message}, and ${name} ends none`, {
    identity: `${context} ${file.text(file.child(at, 'function')).replaceAll(/\s+/g, '')}`,
    related: [why],
    codeFlow: [{ node: at, message: 'the watch is opened here' }, why],
  })
}
