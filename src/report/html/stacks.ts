import type { Growth } from '#model/baseline.ts'
import type { Leak } from '#model/recording.ts'
import type { StackTotals, StackTree } from './data.ts'
import type { Ids } from './ids.ts'
import type { Numbering } from './numbering.ts'
import type { StackNames } from './stack-names.ts'

/** What came before the frames of a stack, so that goroutines of one creator stand together. */
const NO_CREATOR = '(not started by user code)'

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

/** More packages side by side than can be told apart, which then stand below the folders that they share. */
const MOST_PACKAGES = 40

/**
 * The stacks as one tree: package (below its folders where there are many), creator, then the frames from the outermost call to the one that waits. A node has the goroutines
 * of all stacks through it on either side; where nobody looked at the base it counts as the head, so that nothing looks new.
 */
export function stackTree(growth: readonly Growth[], ids: Ids, names: Numbering, stackNames: (leak: Leak) => StackNames): StackTree {
  const tree = { name: [names.of('all goroutines')], parent: [-1], base: [0], head: [0] }
  const ends: Record<number, string> = {}
  const children = new Map<number, Map<number, number>>()
  const folders = foldersOf(growth.flatMap((each) => (each.leak ? [each.package] : [])))
  for (const each of growth) {
    if (!each.leak) continue
    const counts = { base: each.base ?? each.head, head: each.head }
    let node = 0
    add(tree, node, counts)
    const { frames, created } = stackNames(each.leak)
    for (const name of [
      ...(folders.get(each.package) ?? []).map(names.of),
      names.of(each.package),
      created < 0 ? names.of(NO_CREATOR) : created,
      ...frames.toReversed(),
    ]) {
      node = child(node, name, children, tree)
      add(tree, node, counts)
    }
    const id = ids.byKey(each.k2)
    if (id !== '') ends[node] = id
  }
  return { ...tree, ends }
}

/** Of each package the folders above it in which others branch off, outermost first; nothing where there are few packages. */
function foldersOf(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const packages = [...new Set(all)]
  if (packages.length <= MOST_PACKAGES) return new Map()
  const below = new Map<string, Set<string>>()
  for (const path of packages)
    for (const folder of above(path))
      below.set(folder, (below.get(folder) ?? new Set()).add(path.slice(folder.length + 1).split('/', 1)[0] ?? ''))
  return new Map(packages.map((path) => [path, above(path).filter((folder) => (below.get(folder)?.size ?? 0) > 1)]))
}

/** `a`, `a/b` of `a/b/c`. */
function above(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'))
}

interface Growing {
  readonly name: number[]
  readonly parent: number[]
  readonly base: number[]
  readonly head: number[]
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
