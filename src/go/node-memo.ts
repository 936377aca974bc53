import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import type { Node } from './tree.ts'

/** What was found out about nodes of a package's files: each is asked once, and forgotten with its package. The value itself must not be undefined. */
export class NodeMemo<V> {
  private readonly known = new WeakMap<GoPackage, Map<GoFile, Map<Node, V>>>()

  /** What is known of the node, made when it is first asked for; `meanwhile` is the answer to whoever asks while it is made. */
  of(pkg: GoPackage, file: GoFile, node: Node, make: () => V, meanwhile?: V): V {
    const byFile = remembered(this.known, pkg, () => new Map<GoFile, Map<Node, V>>())
    const byNode = remembered(byFile, file, () => new Map<Node, V>())
    const found = byNode.get(node)
    if (found !== undefined) return found
    if (meanwhile !== undefined) byNode.set(node, meanwhile)
    const made = make()
    byNode.set(node, made)
    return made
  }
}
