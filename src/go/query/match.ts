import type { GoTree, Node, QueryMatch } from '../tree.ts'
import type { Matcher, Shape, Step } from './compile.ts'
import { shapesBehind } from './gates.ts'

/** The query's matches, in the order of the nodes at which their patterns are rooted. */
export function matchesIn(tree: GoTree, matcher: Matcher): QueryMatch[] {
  const matches: QueryMatch[] = []
  const { kind, count } = tree
  const { byKind } = matcher
  for (let node = 0; node < count; node++) {
    const found = byKind[kind[node] as number]
    if (found === undefined) continue
    for (const shape of found.open) walkOf(shape).at(tree, node, matches)
    for (const gate of found.gates) for (const shape of shapesBehind(tree, node, gate) ?? []) walkOf(shape).at(tree, node, matches)
  }
  return matches
}

const walks = new WeakMap<Shape, Walk>()

/** One walk a shape, for there is one for each call in a file. */
function walkOf(shape: Shape): Walk {
  let walk = walks.get(shape)
  if (!walk) {
    walk = new Walk(shape)
    walks.set(shape, walk)
  }
  return walk
}

/** A match that makes the map of all its captures only for who asks. */
class Match implements QueryMatch {
  readonly pattern: number
  readonly first: Readonly<Record<string, Node>>

  constructor(pattern: number, first: Readonly<Record<string, Node>>) {
    this.pattern = pattern
    this.first = first
  }

  get captures(): ReadonlyMap<string, readonly Node[]> {
    return new Map(Object.entries(this.first).map(([name, node]) => [name, [node]]))
  }
}

/** Matches at one node that are compared one by one: more than any pattern of ours has. */
const FEW = 32

/** Goes through the ways in which patterns of one shape fit at a node. */
class Walk {
  private readonly shape: Shape
  private readonly nodes: Int32Array
  private tree!: GoTree
  private matches: QueryMatch[] = []
  /** Matches from here on are at the node that is looked at. */
  private from = 0
  /** The matches at the node, once they are many. */
  private many: Set<string> | undefined

  constructor(shape: Shape) {
    this.shape = shape
    this.nodes = new Int32Array(shape.captureCount).fill(-1)
  }

  at(tree: GoTree, node: Node, matches: QueryMatch[]): void {
    this.tree = tree
    this.matches = matches
    this.from = matches.length
    this.many = undefined
    for (const root of this.shape.roots) if (root.kinds[tree.kind[node] as number] === 1) this.node(node, root, this.found)
  }

  /** The captured nodes are those of a fit: it is a match of the patterns whose predicates it passes. */
  private readonly found = (): void => {
    for (const { index, names, checks } of this.shape.patterns) {
      if (!checks.every((check) => check(this.tree, this.nodes))) continue
      const first: Record<string, Node> = {}
      for (let at = 0; at < names.length; at++) if ((this.nodes[at] as Node) >= 0) first[names[at] as string] = this.nodes[at] as Node
      if (!this.isKnown(index, first)) this.matches.push(new Match(index, first))
    }
  }

  /** A match with the same nodes as another of the same pattern at the same place is no second match. */
  private isKnown(pattern: number, first: Readonly<Record<string, Node>>): boolean {
    if (this.matches.length - this.from > FEW) return this.isAmongMany(pattern, first)
    this.many = undefined
    for (let at = this.from; at < this.matches.length; at++) {
      const other = this.matches[at] as QueryMatch
      if (other.pattern === pattern && isSame(other.first, first)) return true
    }
    return false
  }

  /** The same by a set, for patterns that fit in many ways at one node. */
  private isAmongMany(pattern: number, first: Readonly<Record<string, Node>>): boolean {
    const keyOf = (index: number, nodes: Readonly<Record<string, Node>>): string => `${index} ${Object.entries(nodes).flat().join(' ')}`
    this.many ??= new Set(this.matches.slice(this.from).map((match) => keyOf(match.pattern, match.first)))
    const key = keyOf(pattern, first)
    if (this.many.has(key)) return true
    this.many.add(key)
    return false
  }

  private node(node: Node, step: Step, found: () => void): void {
    if (step.without.length > 0 && this.hasField(node, step.without)) return
    for (const capture of step.captures) this.nodes[capture] = node
    if (step.children.length === 0) found()
    else this.children(node + 1, this.tree.last[node] as number, step, 0, found)
    for (const capture of step.captures) this.nodes[capture] = -1
  }

  private children(from: Node, end: Node, parent: Step, index: number, found: () => void): void {
    const options = parent.children[index]
    if (options === undefined) return
    const { kind, last, flags } = this.tree
    const immediate = options[0]?.immediate === true
    const isLast = index === parent.children.length - 1
    for (let child = from; child < end; child = last[child] as number) {
      for (const step of options) {
        if (step.kinds[kind[child] as number] !== 1 || !this.hasPlace(child, step)) continue
        const behind = last[child] as number
        if (isLast) {
          if (!parent.endsLast || !this.hasNamed(behind, end)) this.node(child, step, found)
        } else if (step.children.length === 0) this.leaf(child, step, behind, end, parent, index + 1, found)
        else this.node(child, step, this.siblings(behind, end, parent, index + 1, found))
      }
      if (immediate && ((flags[child] as number) & 1) === 1) return
    }
  }

  /** A method of its own: a closure within the loop would cost each turn of it, whether it is made there or not. */
  private siblings(from: Node, end: Node, parent: Step, index: number, found: () => void): () => void {
    return () => this.children(from, end, parent, index, found)
  }

  /** A node of which nothing below is asked, and the siblings behind it: most nodes are such, and need no continuation of their own. */
  private leaf(node: Node, step: Step, from: Node, end: Node, parent: Step, index: number, found: () => void): void {
    if (step.without.length > 0 && this.hasField(node, step.without)) return
    for (const capture of step.captures) this.nodes[capture] = node
    this.children(from, end, parent, index, found)
    for (const capture of step.captures) this.nodes[capture] = -1
  }

  private hasPlace(child: Node, { field }: Step): boolean {
    return field === 0 || this.tree.field[child] === field
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

function isSame(a: Readonly<Record<string, Node>>, b: Readonly<Record<string, Node>>): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}
