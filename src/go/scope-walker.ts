import type { GoFile } from './file.ts'
import { keysAreValues } from './literal.ts'
import type { Variable, VariableKind } from './scope.ts'
import { NONE, type Node } from './tree.ts'

/** A node to visit, or something to do between two visits. */
type Job = Node | (() => void)

/** Walks with a list of jobs instead of calls within calls, for there are Go texts with thousands of nested parentheses. */
export class Walker {
  readonly variables: Variable[] = []
  readonly byNode = new Map<Node, Variable>()
  readonly free: Node[] = []
  private readonly file: GoFile
  /** Innermost scope last. */
  private readonly scopes: Map<string, Variable>[] = []
  private function: Node = NONE
  /** What is still to do, the next job last. */
  private readonly jobs: Job[] = []
  private readonly special: readonly (Special | undefined)[]
  private readonly closeScope = (): void => {
    this.scopes.pop()
  }

  constructor(file: GoFile) {
    this.file = file
    this.special = specialsOf(file)
  }

  topLevel(node: Node): void {
    const { file } = this
    if (file.is(node, 'function_declaration') || file.is(node, 'method_declaration')) this.jobs.push(() => this.functionNode(node))
    else if (file.is(node, 'var_declaration') || file.is(node, 'const_declaration')) {
      for (const name of ['var_spec', 'const_spec'] as const) {
        for (const spec of file.descendants(node, name, true)) this.jobs.push(file.child(spec, 'value'))
      }
      this.jobs.reverse()
    }
    this.run()
  }

  private run(): void {
    for (let job = this.jobs.pop(); job !== undefined; job = this.jobs.pop()) {
      if (typeof job === 'number') this.visit(job)
      else job()
    }
  }

  /** Does these jobs next, in this order. */
  private next(...jobs: readonly Job[]): void {
    for (let at = jobs.length - 1; at >= 0; at--) this.jobs.push(jobs[at] as Job)
  }

  private visit(node: Node): void {
    if (node < 0) return
    const special = this.special[this.file.kind(node)]
    if (special) special(this, node)
    else this.visitChildren(node)
  }

  private visitChildren(node: Node): void {
    const { file, jobs } = this
    const end = file.last(node)
    const first = jobs.length
    for (let child = node + 1; child < end; child = file.last(child)) jobs.push(child)
    for (let low = first, high = jobs.length - 1; low < high; low++, high--) {
      const job = jobs[low] as Job
      jobs[low] = jobs[high] as Job
      jobs[high] = job
    }
  }

  private scoped(node: Node): void {
    this.scopes.push(new Map())
    this.jobs.push(this.closeScope)
    this.visitChildren(node)
  }

  private functionNode(node: Node): void {
    const { file } = this
    const outer = this.function
    this.function = node
    this.scopes.push(new Map())
    for (const name of typeParameters(file, node)) this.declare(name, 'type', name)
    const lists = SIGNATURE.map(([field]) => file.child(node, field))
    this.next(
      ...lists,
      () => SIGNATURE.forEach(([, kind], index) => void this.parameters(lists[index] as Node, kind)),
      () => this.visitChildren(file.child(node, 'body')),
      () => {
        this.scopes.pop()
        this.function = outer
      },
    )
  }

  private parameters(list: Node, kind: VariableKind): void {
    const { file } = this
    if (!file.is(list, 'parameter_list')) return
    for (const parameter of file.named(list)) {
      for (const name of file.childrenIn(parameter, 'name')) this.declare(name, kind, parameter)
    }
  }

  private declare(identifier: Node, kind: VariableKind, statement: Node): void {
    const name = this.file.text(identifier)
    if (name === '_' || name === '') return
    const variable: Variable = { id: this.variables.length, name, kind, declared: identifier, statement, function: this.function, uses: [] }
    this.variables.push(variable)
    this.byNode.set(identifier, variable)
    this.scopes.at(-1)?.set(name, variable)
  }

  private use(identifier: Node): void {
    if (!this.useLocal(identifier) && this.file.text(identifier) !== '_') this.free.push(identifier)
  }

  /** Whether the name is one of the function's own. */
  private useLocal(identifier: Node): boolean {
    const name = this.file.text(identifier)
    for (let at = this.scopes.length - 1; at >= 0; at--) {
      const variable = (this.scopes[at] as Map<string, Variable>).get(name)
      if (!variable) continue
      variable.uses.push(identifier)
      this.byNode.set(identifier, variable)
      return true
    }
    return false
  }

  /** How the kinds that declare, scope or name something are walked; all others just pass their children on. */
  static readonly special: Record<string, Special> = {
    identifier: (walker, node) => walker.use(node),
    // In `new(ch)` and `new(c.ch)` of Go 1.26 the parser takes the value for a type.
    type_identifier: (walker, node) => void walker.useLocal(node),
    qualified_type: (walker, node) => void walker.useLocal(walker.file.child(node, 'package')),
    func_literal: (walker, node) => walker.functionNode(node),
    block: (walker, node) => walker.scoped(node),
    if_statement: (walker, node) => walker.scoped(node),
    for_statement: (walker, node) => walker.scoped(node),
    expression_switch_statement: (walker, node) => walker.scoped(node),
    expression_case: (walker, node) => walker.scoped(node),
    default_case: (walker, node) => walker.scoped(node),
    type_case: (walker, node) => walker.scoped(node),
    communication_case: (walker, node) => walker.scoped(node),
    type_switch_statement: (walker, node) => walker.typeSwitch(node),
    short_var_declaration: (walker, node) => walker.shortDeclaration(node),
    range_clause: (walker, node) => walker.assigning(node),
    receive_statement: (walker, node) => walker.assigning(node),
    var_spec: (walker, node) => walker.spec(node, 'local'),
    const_spec: (walker, node) => walker.spec(node, 'constant'),
    type_spec: (walker, node) => walker.typeSpec(node),
    type_alias: (walker, node) => walker.typeSpec(node),
    keyed_element: (walker, node) => walker.keyedElement(node),
    // Names in a written signature declare nothing and use nothing.
    parameter_declaration: (walker, node) => walker.visit(walker.file.child(node, 'type')),
    variadic_parameter_declaration: (walker, node) => walker.visit(walker.file.child(node, 'type')),
    label_name: () => {},
  }

  private shortDeclaration(node: Node): void {
    this.next(this.file.child(node, 'right'), () => this.defineAll(this.file.child(node, 'left'), node))
  }

  /** `x := range ch`, `v := <-ch` in a select arm; with `=` the names are uses. */
  private assigning(node: Node): void {
    const { file } = this
    const left = file.child(node, 'left')
    const defines = left >= 0 && file.hasToken(node, ':=')
    this.next(file.child(node, 'right'), defines ? () => this.defineAll(left, node) : left)
  }

  private defineAll(left: Node, statement: Node): void {
    const { file } = this
    const scope = this.scopes.at(-1)
    for (const name of file.named(left)) {
      if (!file.is(name, 'identifier')) this.jobs.push(name)
      else if (scope?.has(file.text(name))) this.use(name)
      else this.declare(name, 'local', statement)
    }
  }

  private spec(node: Node, kind: VariableKind): void {
    const { file } = this
    this.next(file.child(node, 'type'), file.child(node, 'value'), () => {
      for (const name of file.childrenIn(node, 'name')) this.declare(name, kind, node)
    })
  }

  /** The name of a type is known inside it. */
  private typeSpec(node: Node): void {
    this.declare(this.file.child(node, 'name'), 'type', node)
    this.next(this.file.child(node, 'type'))
  }

  private typeSwitch(node: Node): void {
    const { file } = this
    const alias = file.child(node, 'alias')
    const children = file.children(node).filter((child) => child !== alias)
    const isCase = (child: Node): boolean => file.is(child, 'type_case') || file.is(child, 'default_case')
    this.scopes.push(new Map())
    this.next(
      ...children.filter((child) => !isCase(child)),
      () => alias >= 0 && this.defineAll(alias, node),
      ...children.filter(isCase),
      this.closeScope,
    )
  }

  /** The key of `T{name: value}` is a field, unless the literal is a map, slice or array. */
  private keyedElement(node: Node): void {
    const { file } = this
    const key = file.child(node, 'key')
    const isField = file.is(file.first(key), 'identifier') && !keysAreValues(file, node)
    this.next(isField ? NONE : key, file.child(node, 'value'))
  }
}

/** The names in `func F[T any]()` and in the receiver of `func (s *Set[T]) Add()`. */
function typeParameters(file: GoFile, fn: Node): Node[] {
  const own = file.named(file.child(fn, 'type_parameters')).flatMap((parameter) => file.childrenIn(parameter, 'name'))
  const receiver = [...file.descendants(file.child(fn, 'receiver'), 'type_arguments')]
  return [...own, ...receiver.flatMap((list) => [...file.descendants(list, 'type_identifier')])]
}

type Special = (walker: Walker, node: Node) => void

const SIGNATURE = [
  ['receiver', 'receiver'],
  ['parameters', 'parameter'],
  ['result', 'result'],
] as const

const specials = new WeakMap<readonly string[], readonly (Special | undefined)[]>()

/** The special walks by kind number. */
function specialsOf(file: GoFile): readonly (Special | undefined)[] {
  const { kindNames } = file.tree.grammar
  let known = specials.get(kindNames)
  if (!known) {
    known = kindNames.map((name) => Walker.special[name])
    specials.set(kindNames, known)
  }
  return known
}
