import type { StackTree } from '../data.ts'

/** A rectangle of the picture: `x` and `width` are shares of the whole from 0 to 1, `depth` counts from the root. */
export interface Box {
  readonly node: number
  readonly x: number
  readonly width: number
  readonly depth: number
}

/** The tree with what a drawing needs: how much room each node takes, and its children, widest first. */
export interface Layout {
  readonly tree: StackTree
  /** Goroutines that a node is as wide as: of every stack the higher of base and head, so that what went is seen as well. */
  readonly weight: readonly number[]
  childrenOf(node: number): readonly number[]
  frameOf(node: number): FrameName
}

/** Weighs the nodes from the leaves up. Parents stand before their children, so that one pass backwards does. */
export function layoutOf(tree: StackTree, textOf: (name: number) => string): Layout {
  const { parent, base, head } = tree
  const ownBase = [...base]
  const ownHead = [...head]
  for (let node = parent.length - 1; node > 0; node--) {
    const up = parent[node] ?? 0
    ownBase[up] = (ownBase[up] ?? 0) - (base[node] ?? 0)
    ownHead[up] = (ownHead[up] ?? 0) - (head[node] ?? 0)
  }
  const weight = ownBase.map((own, node) => Math.max(own, ownHead[node] ?? 0))
  for (let node = parent.length - 1; node > 0; node--) {
    const up = parent[node] ?? 0
    weight[up] = (weight[up] ?? 0) + (weight[node] ?? 0)
  }
  const children = childLists(parent)
  const sorted = new Set<number>()
  return {
    tree,
    weight,
    frameOf: (node) => frameName(textOf(tree.name[node] ?? 0)),
    childrenOf(node) {
      const list = children.get(node) ?? []
      if (!sorted.has(node)) list.sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b)
      sorted.add(node)
      return list
    },
  }
}

function childLists(parent: readonly number[]): Map<number, number[]> {
  const children = new Map<number, number[]>()
  for (let node = 1; node < parent.length; node++) {
    const up = parent[node] ?? 0
    const list = children.get(up)
    if (list) list.push(node)
    else children.set(up, [node])
  }
  return children
}

/** Boxes below a node that are at least `least` of the whole wide; the node itself is the first. Narrower ones are left to the tree. */
export function boxes(layout: Layout, root: number, least: number): readonly Box[] {
  const drawn: Box[] = []
  const waiting: Box[] = [{ node: root, x: 0, width: 1, depth: 0 }]
  for (let box = waiting.pop(); box; box = waiting.pop()) {
    drawn.push(box)
    const whole = layout.weight[box.node] || 1
    let x = box.x
    for (const node of layout.childrenOf(box.node)) {
      const width = (box.width * (layout.weight[node] ?? 0)) / whole
      if (width < least) break
      waiting.push({ node, x, width, depth: box.depth + 1 })
      x += width
    }
  }
  return drawn
}

/** new: the base had none · more, same, fewer: it had some · gone: only the base had it. */
export type Change = 'new' | 'more' | 'same' | 'fewer' | 'gone'

/** How a node stands, base against head. */
export function changeOf({ base, head }: StackTree, node: number): Change {
  const before = base[node] ?? 0
  const now = head[node] ?? 0
  if (before === now) return 'same'
  if (before === 0) return 'new'
  if (now === 0) return 'gone'
  return now > before ? 'more' : 'fewer'
}

/** Name and place of a frame: `example.com/m/bus.(*Bus).loop`, `bus/bus.go:16`. The place is empty where there is none. */
export interface FrameName {
  readonly name: string
  readonly place: string
}

function frameName(text: string): FrameName {
  const end = / (\S+:\d+)$/.exec(text)
  return end ? { name: text.slice(0, end.index), place: end[1] ?? '' } : { name: text, place: '' }
}

/** A function without the folders of its package: `bus.(*Bus).loop`. */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** The nodes from the root to a node. */
export function pathTo(tree: StackTree, node: number): readonly number[] {
  const path: number[] = []
  for (let each = node; each >= 0; each = tree.parent[each] ?? -1) path.unshift(each)
  return path
}
