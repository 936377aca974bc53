import type { Growth } from '#model/baseline.ts'
import type { StackTotals, StackTree } from './data.ts'
import { frameText } from './details.ts'
import type { Ids } from './ids.ts'
import type { Numbering } from './numbering.ts'

/** What came before the frames of a stack, so that goroutines of one creator stand together. */
const NO_CREATOR = '(not started by user code)'
const MOST_DEPTH = 64

/** How many goroutines the tests left on either side; undefined where no stack is known. */
export function stackTotals(growth: readonly Growth[]): StackTotals | undefined {
  const stacks = growth.filter((each) => each.leak)
  if (stacks.length === 0) return undefined
  const unknown = stacks.some((each) => each.base === null)
  return {
    stacks: stacks.length,
    base: unknown ? null : stacks.reduce((sum, each) => sum + (each.base ?? 0), 0),
    head: stacks.reduce((sum, each) => sum + each.head, 0),
  }
}

/**
 * The stacks as one tree: package, creator, then the frames from the outermost call to the one that waits. A node has the goroutines
 * of all stacks through it on either side; where nobody looked at the base it counts as the head, so that nothing looks new.
 */
export function stackTree(growth: readonly Growth[], ids: Ids, names: Numbering): StackTree {
  const tree = { name: [names.of('all goroutines')], parent: [-1], base: [0], head: [0] }
  const ends: Record<number, string> = {}
  const children = new Map<number, Map<number, number>>()
  for (const each of growth) {
    if (!each.leak) continue
    const counts = { base: each.base ?? each.head, head: each.head }
    let node = 0
    add(tree, node, counts)
    for (const frame of path(each)) {
      node = child(node, names.of(frame), children, tree)
      add(tree, node, counts)
    }
    const id = ids.byKey(each.k2)
    if (id !== '') ends[node] = id
  }
  return { ...tree, ends }
}

interface Growing {
  readonly name: number[]
  readonly parent: number[]
  readonly base: number[]
  readonly head: number[]
}

function path({ leak, package: owner }: Growth): readonly string[] {
  if (!leak) return []
  const frames = leak.frames.slice(0, MOST_DEPTH).map(frameText)
  return [owner, leak.createdBy ? frameText(leak.createdBy) : NO_CREATOR, ...frames.reverse()]
}

function add(tree: Growing, node: number, counts: { readonly base: number; readonly head: number }): void {
  tree.base[node] = (tree.base[node] ?? 0) + counts.base
  tree.head[node] = (tree.head[node] ?? 0) + counts.head
}

function child(parent: number, name: number, children: Map<number, Map<number, number>>, tree: Growing): number {
  const siblings = children.get(parent) ?? new Map<number, number>()
  children.set(parent, siblings)
  const known = siblings.get(name)
  if (known !== undefined) return known
  const node = tree.name.push(name) - 1
  tree.parent.push(parent)
  tree.base.push(0)
  tree.head.push(0)
  siblings.set(name, node)
  return node
}
