import { leftHandler } from '#go/informers.ts'
import { usesKubernetes } from '#go/kubernetes.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** Somebody who ends before a shared informer registers with it and throws the registration away. */
export const detect: Detect = ({ call }, { file, pkg, report }) => {
  const at = call as Node
  const left = usesKubernetes(pkg) ? leftHandler(pkg, file, at) : undefined
  if (!left) return
  const { owner, stop } = left
  const name = stop.file.text(stop.file.child(stop.node, 'name'))
  const end = { file: stop.file, node: stop.file.child(stop.node, 'name') ?? NONE, message: `${name} does not take the handler back` }
  report(at, `the registration is thrown away, so ${owner} stays with the informer after ${name}`, {
    identity: `${owner} ${file.text(file.child(at, 'function')).replaceAll(/\s+/g, '')}`,
    related: [end],
    codeFlow: [{ node: at, message: 'the handler is registered here' }, end],
  })
}
