import type { GoTree, Node, QueryMatch } from '../tree.ts'
import type { Matcher, Shape, ShapedPattern, Step } from './compile.ts'

/** The query's matches, in the order of the nodes at which their patterns are rooted. */
export function matchesIn(tree: GoTree, matcher: Matcher): QueryMatch[] {
  const matches: QueryMatch[] = []
  const { kind, count } = tree
  const { byKind } = matcher
  for (let node = 0; node < count; node++) {
    const shapes = byKind[kind[node] as number]
    if (shapes === undefined) continue
    for (const shape of shapes) matchAt(tree, node, shape, matches)
  }
  return matches
}

function matchAt(tree: GoTree, node: Node, shape: Shape, matches: QueryMatch[]): void {
  const walk = walkOf(tree, shape)
  const first = matches.length
  for (const root of shape.roots) {
    if (root.kinds[tree.kind[node] as number] !== 1) continue
    walk.node(node, root, () => {
      for (const pattern of shape.patterns) {
        if (pattern.checks.every((check) => check(tree, walk.nodes))) add(matches, first, pattern, walk.nodes)
      }
    })
  }
}

const walks = new WeakMap<Shape, Walk>()

/** One walk a shape, for there is one for each call in a file. */
function walkOf(tree: GoTree, shape: Shape): Walk {
  let walk = walks.get(shape)
  if (!walk) {
    walk = new Walk(shape.captureCount)
    walks.set(shape, walk)
  }
  walk.tree = tree
  return walk
}

/** A match with the same nodes as another of the same pattern at the same place is no second match. */
function add(matches: QueryMatch[], first: number, { index, names }: ShapedPattern, nodes: Int32Array): void {
  const captures = new Map<string, readonly Node[]>()
  for (let at = 0; at < names.length; at++) if ((nodes[at] as Node) >= 0) captures.set(names[at] as string, [nodes[at] as Node])
  for (let other = first; other < matches.length; other++)
    if (matches[other]?.pattern === index && isSame(matches[other]?.captures, captures)) return
  matches.push({ pattern: index, captures })
}

function isSame(a: ReadonlyMap<string, readonly Node[]> | undefined, b: ReadonlyMap<string, readonly Node[]>): boolean {
  return a?.size === b.size && [...b].every(([name, nodes]) => a.get(name)?.[0] === nodes[0])
}

/** Goes through the ways in which a pattern fits; `found` is called for each, with the captured nodes in `nodes`. */
class Walk {
  tree!: GoTree
  readonly nodes: Int32Array

  constructor(captureCount: number) {
    this.nodes = new Int32Array(captureCount).fill(-1)
  }

  node(node: Node, step: Step, found: () => void): void {
    if (step.without.length > 0 && this.hasField(node, step.without)) return
    for (const capture of step.captures) this.nodes[capture] = node
    if (step.children.length === 0) found()
    else this.children(node + 1, this.tree.last[node] as number, step, 0, found)
    for (const capture of step.captures) this.nodes[capture] = -1
  }

  private children(from: Node, end: Node, parent: Step, index: number, found: () => void): void {
    const options = parent.children[index]
    if (options === undefined) return
    const { tree } = this
    const immediate = options[0]?.immediate === true
    const isLast = parent.endsLast && index === parent.children.length - 1
    for (let child = from; child < end; child = tree.last[child] as number) {
      for (const step of options) {
        if (step.kinds[tree.kind[child] as number] !== 1) continue
        if (step.field !== 0 && tree.field[child] !== step.field) continue
        if (isLast && this.hasNamed(tree.last[child] as number, end)) continue
        this.node(
          child,
          step,
          index + 1 === parent.children.length ? found : () => this.children(tree.last[child] as number, end, parent, index + 1, found),
        )
      }
      if (immediate && ((tree.flags[child] as number) & 1) === 1) return
    }
  }

  private hasNamed(from: Node, end: Node): boolean {
    const { flags, last } = this.tree
    for (let child = from; child < end; child = last[child] as number) if (((flags[child] as number) & 1) === 1) return true
    return false
  }

  private hasField(node: Node, fields: readonly number[]): boolean {
    const { field, last } = this.tree
    for (let child = node + 1; child < (last[node] as number); child = last[child] as number)
      if (fields.includes(field[child] as number)) return true
    return false
  }
}
