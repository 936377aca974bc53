import type { Region } from '#model/region.ts'
import { type FieldName, type Fields, type KindName, type Kinds, vocabularyOf } from './kinds.ts'
import { type GoTree, type Grammar, NONE, type Node } from './tree.ts'

export type { FieldName, Fields, KindName, Kinds } from './kinds.ts'

/** A file that is parsed when somebody looks into it, and again when its tree was let go of. */
export interface Unread {
  readonly grammar: Grammar
  readonly parse: () => GoTree
  /** The paths of its imports, where they are known without parsing it. */
  readonly imports?: readonly string[]
}

/**
 * One Go file: its tree and the questions asked of single nodes. A class, because every fact asks these questions with
 * the file at hand, and methods keep those callers short.
 */
export class GoFile {
  /** Relative to the repository root. */
  readonly path: string
  readonly k: Kinds
  readonly f: Fields
  private held: GoTree | undefined
  private readonly again: (() => GoTree) | undefined
  private lineStarts: Int32Array | undefined
  private readonly byKind = new Map<KindName, readonly Node[]>()

  private knownImports: readonly string[] | undefined

  constructor(path: string, tree: GoTree | Unread) {
    this.path = path
    if ('parse' in tree) {
      this.again = tree.parse
      this.knownImports = tree.imports
    } else this.held = tree
    const { kinds, fields } = vocabularyOf(tree.grammar)
    this.k = kinds
    this.f = fields
  }

  /** The paths of all imports, in the order of the text. */
  get imports(): readonly string[] {
    this.knownImports ??= this.all('import_spec').map((spec) => importPath(this.text(this.child(spec, 'path'))))
    return this.knownImports
  }

  get tree(): GoTree {
    return this.held ?? this.hold()
  }

  private hold(): GoTree {
    if (!this.again) throw new Error(`the tree of ${this.path} is gone`)
    this.held = this.again()
    return this.held
  }

  /** Lets go of the tree and of what was gathered from it, where it can be made again. Nodes keep their numbers. */
  release(): void {
    if (!this.again) return
    this.held = undefined
    this.lineStarts = undefined
    this.byKind.clear()
  }

  /** The name of the package clause; '' where there is none. */
  get packageName(): string {
    const clause = this.children(0).find((node) => this.is(node, 'package_clause')) ?? NONE
    return this.text(this.first(clause))
  }

  get isTest(): boolean {
    return this.path.endsWith('_test.go')
  }

  kind(node: Node): number {
    return node < 0 ? -1 : (this.tree.kind[node] as number)
  }

  is(node: Node, name: KindName): boolean {
    return node >= 0 && this.tree.kind[node] === this.k[name]
  }

  /** The kind's name, for messages and for anonymous tokens ("go", "<-"). */
  kindName(node: Node): string {
    return node < 0 ? '' : (this.tree.grammar.kindNames[this.tree.kind[node] as number] ?? '')
  }

  isNamed(node: Node): boolean {
    return isNamed(this.tree.flags[node])
  }

  text(node: Node): string {
    if (node < 0) return ''
    const { text, start, end } = this.tree
    return text.slice(start[node], end[node])
  }

  start(node: Node): number {
    return this.tree.start[node] as number
  }

  end(node: Node): number {
    return this.tree.end[node] as number
  }

  parent(node: Node): Node {
    return node < 0 ? NONE : (this.tree.parent[node] as number)
  }

  /** One past the node's last descendant. */
  last(node: Node): Node {
    return this.tree.last[node] as number
  }

  /** First child in the field, or NONE. */
  child(node: Node, field: FieldName): Node {
    if (node < 0) return NONE
    const { last, field: fields } = this.tree
    const wanted = this.f[field]
    const end = last[node] as number
    for (let child = node + 1; child < end; child = last[child] as number) if (fields[child] === wanted) return child
    return NONE
  }

  /** All named children in the field; the commas between them stand in it as well. */
  childrenIn(node: Node, field: FieldName): Node[] {
    const found: Node[] = []
    if (node < 0) return found
    const { last, field: fields, flags } = this.tree
    const wanted = this.f[field]
    const end = last[node] as number
    for (let child = node + 1; child < end; child = last[child] as number)
      if (fields[child] === wanted && isNamed(flags[child])) found.push(child)
    return found
  }

  /** All children, anonymous tokens included. */
  children(node: Node): Node[] {
    const found: Node[] = []
    if (node < 0) return found
    const { last } = this.tree
    const end = last[node] as number
    for (let child = node + 1; child < end; child = last[child] as number) found.push(child)
    return found
  }

  /** Named children without comments. */
  named(node: Node): Node[] {
    const found: Node[] = []
    if (node < 0) return found
    const { last, kind, flags } = this.tree
    const end = last[node] as number
    for (let child = node + 1; child < end; child = last[child] as number)
      if (isNamed(flags[child]) && kind[child] !== this.k.comment) found.push(child)
    return found
  }

  /** First named child that is no comment, or NONE. */
  first(node: Node): Node {
    if (node < 0) return NONE
    const { last, kind, flags } = this.tree
    const end = last[node] as number
    for (let child = node + 1; child < end; child = last[child] as number)
      if (isNamed(flags[child]) && kind[child] !== this.k.comment) return child
    return NONE
  }

  /** Whether the node has the anonymous token as a child. */
  hasToken(node: Node, token: string): boolean {
    return this.children(node).some((child) => !this.isNamed(child) && this.kindName(child) === token)
  }

  contains(outer: Node, inner: Node): boolean {
    return outer >= 0 && inner >= outer && inner < this.last(outer)
  }

  /** Nearest node of one of the kinds at or above `node`, or NONE. */
  enclosing(node: Node, ...names: readonly KindName[]): Node {
    const kinds = names.map((name) => this.k[name])
    const { kind, parent } = this.tree
    for (let at = node; at >= 0; at = parent[at] as number) if (kinds.includes(kind[at] as number)) return at
    return NONE
  }

  /** Nearest function (declaration or literal) strictly above the node, or NONE. */
  functionAround(node: Node): Node {
    const { kind, parent } = this.tree
    const { func_literal, function_declaration, method_declaration } = this.k
    for (let at = this.parent(node); at >= 0; at = parent[at] as number) {
      const found = kind[at]
      if (found === func_literal || found === function_declaration || found === method_declaration) return at
    }
    return NONE
  }

  /** The declared function around the node, the node itself included, or NONE at package level. */
  declarationAround(node: Node): Node {
    return this.enclosing(node, 'function_declaration', 'method_declaration')
  }

  /** All nodes of a kind in file order; gathered once. */
  all(name: KindName): readonly Node[] {
    let found = this.byKind.get(name)
    if (!found) {
      const nodes: Node[] = []
      const wanted = this.k[name]
      const { kind } = this.tree
      for (let at = kind.indexOf(wanted); at >= 0; at = kind.indexOf(wanted, at + 1)) nodes.push(at)
      this.byKind.set(name, nodes)
      found = nodes
    }
    return found
  }

  /** Descendants (the node included) of a kind; bodies of function literals below `node` are left out when `skipLiterals`. */
  *descendants(node: Node, name: KindName, skipLiterals = false): Generator<Node> {
    if (node < 0) return
    const end = this.last(node)
    if (!skipLiterals && end - node > SMALL) {
      const nodes = this.all(name)
      for (let at = firstAtOrAfter(nodes, node); at < nodes.length && (nodes[at] as Node) < end; at++) yield nodes[at] as Node
      return
    }
    const wanted = this.k[name]
    const literal = this.k.func_literal
    const { kind, last } = this.tree
    for (let at = node; at < end; at++) {
      if (kind[at] === wanted) yield at
      if (skipLiterals && at !== node && kind[at] === literal) at = (last[at] as number) - 1
    }
  }

  /** The expression with parentheses taken off. */
  bare(node: Node): Node {
    let at = node
    while (this.is(at, 'parenthesized_expression')) at = this.first(at)
    return at
  }

  /** The expression with the parentheses around it. */
  wrapped(node: Node): Node {
    let at = node
    while (this.is(this.parent(at), 'parenthesized_expression')) at = this.parent(at)
    return at
  }

  region(node: Node): Region {
    return this.span(this.start(node), this.end(node))
  }

  /** A span of UTF-16 offsets as a region. */
  span(start: number, end: number): Region {
    const [startLine, startColumn] = this.position(start)
    const [endLine, endColumn] = this.position(Math.max(start, end))
    return { file: this.path, startLine, startColumn, endLine, endColumn }
  }

  line(node: Node): number {
    return this.position(this.start(node))[0]
  }

  /** `Name` or `Receiver.Name` of the declared function around a node; empty at package level, a variable's name for `var f = func…`. */
  functionName(node: Node): string {
    const declaration = this.declarationAround(node)
    if (declaration >= 0) return this.declaredName(declaration)
    const spec = this.enclosing(node, 'var_spec')
    return spec < 0 ? '' : this.text(this.child(spec, 'name'))
  }

  /** `Name` or `Receiver.Name` of a function or method declaration. */
  declaredName(declaration: Node): string {
    const name = this.text(this.child(declaration, 'name'))
    const receiver = this.receiverType(declaration)
    return receiver ? `${receiver}.${name}` : name
  }

  /** Base type name of a method's receiver, without star and type parameters; empty for a function. */
  receiverType(declaration: Node): string {
    const list = this.child(declaration, 'receiver')
    if (list < 0) return ''
    for (const name of this.descendants(list, 'type_identifier')) return this.text(name)
    return ''
  }

  private position(offset: number): [line: number, column: number] {
    this.lineStarts ??= lineStartsOf(this.tree.text)
    const starts = this.lineStarts
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return [low + 1, offset - (starts[low] as number) + 1]
  }
}

function isNamed(flags: number | undefined): boolean {
  return ((flags as number) & 1) !== 0
}

/** Subtrees of so many nodes are searched node by node. */
const SMALL = 64

function firstAtOrAfter(nodes: readonly Node[], node: Node): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nodes[middle] as Node) < node) low = middle + 1
    else high = middle
  }
  return low
}

function lineStartsOf(text: string): Int32Array {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return Int32Array.from(starts)
}

/** What an import's string literal means: a copy that godep once wrote into the repository is the package itself. */
export function importPath(literal: string): string {
  return literal.slice(1, -1).replace(/^.*\/Godeps\/_workspace\/src\//, '')
}
