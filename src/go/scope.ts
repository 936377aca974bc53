import type { GoFile } from './file.ts'
import { NONE, type Node } from './tree.ts'

export type VariableKind = 'receiver' | 'parameter' | 'result' | 'local' | 'constant' | 'type'

/** A name declared inside a function: one object however many closures capture it. */
export interface Variable {
  readonly id: number
  readonly name: string
  readonly kind: VariableKind
  /** The identifier that declares it. */
  readonly declared: Node
  /** The statement, parameter or clause that declares it. */
  readonly statement: Node
  /** The function (declaration or literal) whose scope it belongs to. */
  readonly function: Node
  /** Every other identifier that means it, in file order; assignments are uses too. */
  readonly uses: Node[]
}

export interface Scopes {
  /** The variable an identifier means; undefined for package-level names, packages and builtins. */
  variableOf(identifier: Node): Variable | undefined
  readonly variables: readonly Variable[]
  /** Identifiers that no function-level declaration explains, in file order. */
  readonly free: readonly Node[]
}

/** Resolves every identifier of a file lexically: function literals are scopes of their own, `:=` redeclares only in its own scope. */
export function scopesOf(file: GoFile): Scopes {
  const walker = new Walker(file)
  for (const declaration of file.children(0)) walker.topLevel(declaration)
  return {
    variableOf: (identifier) => walker.byNode.get(identifier),
    variables: walker.variables,
    free: walker.free,
  }
}

class Walker {
  readonly variables: Variable[] = []
  readonly byNode = new Map<Node, Variable>()
  readonly free: Node[] = []
  private readonly file: GoFile
  /** Innermost scope last. */
  private readonly scopes: Map<string, Variable>[] = []
  private function: Node = NONE

  constructor(file: GoFile) {
    this.file = file
  }

  topLevel(node: Node): void {
    const { file } = this
    if (file.is(node, 'function_declaration') || file.is(node, 'method_declaration')) this.functionNode(node)
    else if (file.is(node, 'var_declaration') || file.is(node, 'const_declaration')) {
      for (const name of ['var_spec', 'const_spec'] as const) {
        for (const spec of file.descendants(node, name, true)) this.visit(file.child(spec, 'value'))
      }
    }
  }

  private functionNode(node: Node): void {
    const { file } = this
    const outer = this.function
    this.function = node
    this.scoped(() => {
      for (const [field, kind] of SIGNATURE) {
        const list = file.child(node, field)
        if (file.is(list, 'parameter_list')) this.parameters(list, kind)
      }
      const body = file.child(node, 'body')
      for (const child of file.children(body)) this.visit(child)
    })
    this.function = outer
  }

  private parameters(list: Node, kind: VariableKind): void {
    const { file } = this
    for (const parameter of file.named(list)) {
      for (const name of file.childrenIn(parameter, 'name')) this.declare(name, kind, parameter)
    }
  }

  private scoped(body: () => void): void {
    this.scopes.push(new Map())
    body()
    this.scopes.pop()
  }

  private declare(identifier: Node, kind: VariableKind, statement: Node): void {
    const name = this.file.text(identifier)
    if (name === '_') return
    const variable: Variable = { id: this.variables.length, name, kind, declared: identifier, statement, function: this.function, uses: [] }
    this.variables.push(variable)
    this.byNode.set(identifier, variable)
    this.scopes.at(-1)?.set(name, variable)
  }

  private use(identifier: Node): void {
    const name = this.file.text(identifier)
    if (name === '_') return
    for (let at = this.scopes.length - 1; at >= 0; at--) {
      const variable = (this.scopes[at] as Map<string, Variable>).get(name)
      if (!variable) continue
      variable.uses.push(identifier)
      this.byNode.set(identifier, variable)
      return
    }
    this.free.push(identifier)
  }

  private visit(node: Node): void {
    if (node < 0) return
    const special = SPECIAL[this.file.kindName(node)]
    if (special) special(this, node)
    else this.visitChildren(node)
  }

  private visitChildren(node: Node): void {
    const { file } = this
    const end = file.last(node)
    for (let child = node + 1; child < end; child = file.last(child)) this.visit(child)
  }

  /** How the kinds that declare, scope or name something are walked; all others just pass their children on. */
  static readonly special: Record<string, (walker: Walker, node: Node) => void> = {
    identifier: (walker, node) => walker.use(node),
    func_literal: (walker, node) => walker.functionNode(node),
    block: (walker, node) => walker.scoped(() => walker.visitChildren(node)),
    if_statement: (walker, node) => walker.scoped(() => walker.visitChildren(node)),
    for_statement: (walker, node) => walker.scoped(() => walker.visitChildren(node)),
    expression_switch_statement: (walker, node) => walker.scoped(() => walker.visitChildren(node)),
    expression_case: (walker, node) => walker.scoped(() => walker.visitChildren(node)),
    default_case: (walker, node) => walker.scoped(() => walker.visitChildren(node)),
    type_case: (walker, node) => walker.scoped(() => walker.visitChildren(node)),
    communication_case: (walker, node) => walker.scoped(() => walker.visitChildren(node)),
    type_switch_statement: (walker, node) => walker.typeSwitch(node),
    short_var_declaration: (walker, node) => walker.shortDeclaration(node),
    range_clause: (walker, node) => walker.assigning(node),
    receive_statement: (walker, node) => walker.assigning(node),
    var_spec: (walker, node) => walker.spec(node, 'local'),
    const_spec: (walker, node) => walker.spec(node, 'constant'),
    type_spec: (walker, node) => walker.declare(walker.file.child(node, 'name'), 'type', node),
    keyed_element: (walker, node) => walker.keyedElement(node),
    label_name: () => {},
  }

  private shortDeclaration(node: Node): void {
    this.visit(this.file.child(node, 'right'))
    this.defineAll(this.file.child(node, 'left'), node)
  }

  /** `x := range ch`, `v := <-ch` in a select arm; with `=` the names are uses. */
  private assigning(node: Node): void {
    const { file } = this
    const left = file.child(node, 'left')
    this.visit(file.child(node, 'right'))
    if (left < 0) return
    if (file.hasToken(node, ':=')) this.defineAll(left, node)
    else this.visit(left)
  }

  private defineAll(left: Node, statement: Node): void {
    const { file } = this
    const scope = this.scopes.at(-1)
    for (const name of file.named(left)) {
      if (!file.is(name, 'identifier')) this.visit(name)
      else if (scope?.has(file.text(name))) this.use(name)
      else this.declare(name, 'local', statement)
    }
  }

  private spec(node: Node, kind: VariableKind): void {
    this.visit(this.file.child(node, 'value'))
    for (const name of this.file.childrenIn(node, 'name')) this.declare(name, kind, node)
  }

  private typeSwitch(node: Node): void {
    const { file } = this
    this.scoped(() => {
      const alias = file.child(node, 'alias')
      for (const child of file.children(node)) if (child !== alias) this.visitUnlessCase(child)
      if (alias >= 0) this.defineAll(alias, node)
      for (const child of file.children(node)) if (this.isCase(child)) this.visit(child)
    })
  }

  private isCase(node: Node): boolean {
    return this.file.is(node, 'type_case') || this.file.is(node, 'default_case')
  }

  private visitUnlessCase(node: Node): void {
    if (!this.isCase(node)) this.visit(node)
  }

  /** The key of `T{name: value}` is a field, unless the literal is a map, slice or array. */
  private keyedElement(node: Node): void {
    const { file } = this
    const key = file.child(node, 'key')
    const literal = file.enclosing(node, 'composite_literal')
    const type = file.child(literal, 'type')
    const keysAreValues = KEYS_ARE_VALUES.some((kind) => file.is(type, kind))
    if (keysAreValues || !file.is(file.first(key), 'identifier')) this.visit(key)
    this.visit(file.child(node, 'value'))
  }
}

const SPECIAL = Walker.special
const SIGNATURE = [
  ['receiver', 'receiver'],
  ['parameters', 'parameter'],
  ['result', 'result'],
] as const
const KEYS_ARE_VALUES = ['map_type', 'slice_type', 'array_type', 'implicit_length_array_type'] as const
