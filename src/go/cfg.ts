import type { GoFile } from './file.ts'
import { NONE, type Node } from './tree.ts'

/**
 * entry, exit and panic are the three ends of a graph; `panic` is where no-return calls go.
 * condition: one atomic condition, with `&&`, `||` and `!` taken apart · arm: a select arm that was chosen ·
 * case: a switch case that was chosen · range: the head of a range loop.
 */
export type StepKind =
  | 'entry'
  | 'exit'
  | 'panic'
  | 'simple'
  | 'condition'
  | 'return'
  | 'defer'
  | 'go'
  | 'select'
  | 'arm'
  | 'case'
  | 'range'
  | 'switch'

export interface Edge {
  readonly to: number
  /** For an edge out of a condition: what the condition was. For a range head: whether there was a next element. */
  readonly when?: boolean
}

export interface Step {
  readonly id: number
  readonly kind: StepKind
  /** The statement, condition, clause or case; NONE for entry, exit and panic. */
  readonly node: Node
  readonly next: Edge[]
}

/** Control flow of one function body. Function literals inside it have graphs of their own. */
export interface Graph {
  readonly function: Node
  readonly steps: readonly Step[]
  readonly entry: number
  /** Where a return or the end of the body leads; deferred calls run on the way. */
  readonly exit: number
  readonly panic: number
  /** The step whose own evaluation contains the node (not through a function literal), or undefined. */
  stepAt(node: Node): Step | undefined
  /** The innermost step that contains the node, function literals included. */
  stepAround(node: Node): Step | undefined
}

/** Says whether a call never returns; the builder knows `panic`, `os.Exit` and their like by itself. */
export type NeverReturns = (call: Node) => boolean

export function graphOf(file: GoFile, fn: Node, neverReturns: NeverReturns = () => false): Graph {
  return new Builder(file, fn, neverReturns).build()
}

interface Pending {
  readonly from: number
  readonly when?: boolean
}

interface Target {
  readonly label: string
  readonly breaks: Pending[]
  /** Steps that a `continue` leads to; undefined for switch and select. */
  readonly continues: Pending[] | undefined
}

class Builder {
  private readonly file: GoFile
  private readonly fn: Node
  private readonly neverReturns: NeverReturns
  private readonly steps: Step[] = []
  private readonly targets: Target[] = []
  private readonly labels = new Map<string, number>()
  private readonly gotos: { from: Pending[]; label: string }[] = []
  /** Label of the statement about to be built. */
  private label = ''
  private readonly exit: number
  private readonly panic: number
  private readonly owner = new Map<Node, Step>()

  constructor(file: GoFile, fn: Node, neverReturns: NeverReturns) {
    this.file = file
    this.fn = fn
    this.neverReturns = neverReturns
    this.step('entry', NONE, [])
    this.exit = this.step('exit', NONE, []).id
    this.panic = this.step('panic', NONE, []).id
  }

  build(): Graph {
    const end = this.statement(this.file.child(this.fn, 'body'), [{ from: 0 }])
    this.connect(end, this.exit)
    for (const { from, label } of this.gotos) this.connect(from, this.labels.get(label) ?? this.exit)
    return {
      function: this.fn,
      steps: this.steps,
      entry: 0,
      exit: this.exit,
      panic: this.panic,
      stepAt: (node) => this.stepAt(node),
      stepAround: (node) => this.stepAround(node),
    }
  }

  private stepAt(node: Node): Step | undefined {
    for (let at = node; at >= 0 && at !== this.fn; at = this.file.parent(at)) {
      const step = this.owner.get(at)
      if (step) return step
      if (at !== node && this.file.is(at, 'func_literal')) return undefined
    }
    return undefined
  }

  private stepAround(node: Node): Step | undefined {
    for (let at = node; at >= 0 && at !== this.fn; at = this.file.parent(at)) {
      const step = this.owner.get(at)
      if (step) return step
    }
    return undefined
  }

  private step(kind: StepKind, node: Node, from: readonly Pending[]): Step {
    const step: Step = { id: this.steps.length, kind, node, next: [] }
    this.steps.push(step)
    if (node >= 0 && !this.owner.has(node)) this.owner.set(node, step)
    this.connect(from, step.id)
    return step
  }

  private connect(from: readonly Pending[], to: number): void {
    for (const { from: id, when } of from) (this.steps[id] as Step).next.push(when === undefined ? { to } : { to, when })
  }

  /** Builds one statement after `from` and returns the ends that fall out of it. */
  private statement(node: Node, from: Pending[]): Pending[] {
    if (node < 0) return from
    const build = STATEMENTS[this.file.kindName(node)]
    return build ? build(this, node, from) : this.simple(node, from)
  }

  private list(node: Node, from: Pending[]): Pending[] {
    let ends = from
    for (const child of this.file.named(node)) ends = this.statement(child, ends)
    return ends
  }

  private simple(node: Node, from: Pending[]): Pending[] {
    if (!this.file.isNamed(node) || this.file.is(node, 'comment')) return from
    const step = this.step('simple', node, from)
    if (this.endsHere(node)) {
      this.connect([{ from: step.id }], this.panic)
      return []
    }
    return [{ from: step.id }]
  }

  private endsHere(node: Node): boolean {
    if (!this.file.is(node, 'expression_statement')) return false
    const call = this.file.bare(this.file.first(node))
    return this.file.is(call, 'call_expression') && (isNoReturnCall(this.file, call) || this.neverReturns(call))
  }

  private returns(node: Node, from: Pending[]): Pending[] {
    this.connect([{ from: this.step('return', node, from).id }], this.exit)
    return []
  }

  private plain(kind: StepKind, node: Node, from: Pending[]): Pending[] {
    return [{ from: this.step(kind, node, from).id }]
  }

  private labeled(node: Node, from: Pending[]): Pending[] {
    const { file } = this
    const label = file.text(file.child(node, 'label'))
    const head = this.step('simple', file.child(node, 'label'), from)
    this.labels.set(label, head.id)
    const body = file.named(node).at(-1) ?? NONE
    if (file.is(body, 'label_name')) return [{ from: head.id }]
    this.label = label
    return this.statement(body, [{ from: head.id }])
  }

  private takeLabel(): string {
    const { label } = this
    this.label = ''
    return label
  }

  private branch(node: Node, from: Pending[], kind: 'breaks' | 'continues'): Pending[] {
    const label = this.file.text(this.file.first(node))
    for (let at = this.targets.length - 1; at >= 0; at--) {
      const target = this.targets[at] as Target
      if ((label && target.label !== label) || !target[kind]) continue
      target[kind]?.push(...this.plain('simple', node, from))
      return []
    }
    return []
  }

  private goto(node: Node, from: Pending[]): Pending[] {
    this.gotos.push({ from: this.plain('simple', node, from), label: this.file.text(this.file.first(node)) })
    return []
  }

  private ifStatement(node: Node, from: Pending[]): Pending[] {
    const { file } = this
    const start = this.statement(file.child(node, 'initializer'), from)
    const { yes, no } = this.condition(file.child(node, 'condition'), start)
    const then = this.statement(file.child(node, 'consequence'), yes)
    const otherwise = this.statement(file.child(node, 'alternative'), no)
    return [...then, ...otherwise]
  }

  /** Takes `&&`, `||` and `!` apart, so that each step asks one thing. */
  private condition(node: Node, from: Pending[]): { yes: Pending[]; no: Pending[] } {
    const { file } = this
    const at = file.bare(node)
    const operator = file.text(file.child(at, 'operator'))
    if (file.is(at, 'unary_expression') && operator === '!') {
      const { yes, no } = this.condition(file.child(at, 'operand'), from)
      return { yes: no, no: yes }
    }
    if (file.is(at, 'binary_expression') && (operator === '&&' || operator === '||')) {
      const left = this.condition(file.child(at, 'left'), from)
      const isAnd = operator === '&&'
      const right = this.condition(file.child(at, 'right'), isAnd ? left.yes : left.no)
      return isAnd ? { yes: right.yes, no: [...left.no, ...right.no] } : { yes: [...left.yes, ...right.yes], no: right.no }
    }
    const step = this.step('condition', at, from)
    if (file.is(at, 'true')) return { yes: [{ from: step.id, when: true }], no: [] }
    if (file.is(at, 'false')) return { yes: [], no: [{ from: step.id, when: false }] }
    return { yes: [{ from: step.id, when: true }], no: [{ from: step.id, when: false }] }
  }

  private forStatement(node: Node, from: Pending[]): Pending[] {
    const { file } = this
    const target: Target = { label: this.takeLabel(), breaks: [], continues: [] }
    const clause = file.named(node).find((child) => file.is(child, 'for_clause') || file.is(child, 'range_clause')) ?? NONE
    this.targets.push(target)
    const ends = file.is(clause, 'range_clause')
      ? this.rangeLoop(node, clause, from, target)
      : this.conditionLoop(node, clause, from, target)
    this.targets.pop()
    return [...ends, ...target.breaks]
  }

  private rangeLoop(node: Node, clause: Node, from: Pending[], target: Target): Pending[] {
    const head = this.step('range', clause, from)
    const body = this.statement(this.file.child(node, 'body'), [{ from: head.id, when: true }])
    this.connect([...body, ...(target.continues ?? [])], head.id)
    return [{ from: head.id, when: false }]
  }

  private conditionLoop(node: Node, clause: Node, from: Pending[], target: Target): Pending[] {
    const { file } = this
    const start = this.statement(file.child(clause, 'initializer'), from)
    const condition = clause >= 0 ? file.child(clause, 'condition') : this.bareCondition(node)
    // The head gives loops without a condition something to come back to.
    const head = this.step('simple', NONE, start)
    const { yes, no } = condition >= 0 ? this.condition(condition, [{ from: head.id }]) : { yes: [{ from: head.id }], no: [] }
    const body = this.statement(file.child(node, 'body'), yes)
    const updated = this.statement(file.child(clause, 'update'), [...body, ...(target.continues ?? [])])
    this.connect(updated, head.id)
    return no
  }

  /** `for cond {`: the condition is a plain child beside the body. */
  private bareCondition(node: Node): Node {
    const body = this.file.child(node, 'body')
    return this.file.named(node).find((child) => child !== body) ?? NONE
  }

  private switchStatement(node: Node, from: Pending[]): Pending[] {
    const { file } = this
    const target: Target = { label: this.takeLabel(), breaks: [], continues: undefined }
    let start = this.statement(file.child(node, 'initializer'), from)
    const value = file.child(node, 'value')
    if (value >= 0) start = this.plain('switch', value, start)
    const conditional = value < 0 && file.is(node, 'expression_switch_statement')
    this.targets.push(target)
    const ends = this.cases(node, start, conditional)
    this.targets.pop()
    return [...ends, ...target.breaks]
  }

  private cases(node: Node, from: Pending[], conditional: boolean): Pending[] {
    const { file } = this
    const cases = file.named(node).filter((child) => CASES.some((kind) => file.is(child, kind)))
    const ends: Pending[] = []
    let fallen: Pending[] = []
    let remaining = from
    const bodies: { clause: Node; from: Pending[] }[] = []
    for (const clause of cases) {
      if (file.is(clause, 'default_case')) {
        bodies.push({ clause, from: [] })
        continue
      }
      const chosen: Pending[] = []
      const values = conditional ? file.named(file.child(clause, 'value')) : []
      for (const value of values) {
        const { yes, no } = this.condition(value, remaining)
        chosen.push(...yes)
        remaining = no
      }
      if (!conditional) chosen.push(...remaining)
      bodies.push({ clause, from: chosen })
    }
    const hasDefault = cases.some((clause) => file.is(clause, 'default_case'))
    for (const { clause, from: chosen } of bodies) {
      const isDefault = file.is(clause, 'default_case')
      const head = this.step('case', clause, [...(isDefault ? remaining : chosen), ...fallen])
      const body = this.list(this.bodyOf(clause), [{ from: head.id }])
      const falls = this.fallsThrough(clause)
      fallen = falls ? body : []
      if (!falls) ends.push(...body)
    }
    return hasDefault ? [...ends, ...fallen] : [...ends, ...fallen, ...remaining]
  }

  private bodyOf(clause: Node): Node {
    return this.file.named(clause).find((child) => this.file.is(child, 'statement_list')) ?? NONE
  }

  private fallsThrough(clause: Node): boolean {
    const last = this.file.named(this.bodyOf(clause)).at(-1) ?? NONE
    return this.file.is(last, 'fallthrough_statement')
  }

  private selectStatement(node: Node, from: Pending[]): Pending[] {
    const { file } = this
    const target: Target = { label: this.takeLabel(), breaks: [], continues: undefined }
    const head = this.step('select', node, from)
    this.targets.push(target)
    const ends: Pending[] = []
    for (const arm of file.named(node)) {
      if (!file.is(arm, 'communication_case') && !file.is(arm, 'default_case')) continue
      const step = this.step('arm', arm, [{ from: head.id }])
      ends.push(...this.list(this.bodyOf(arm), [{ from: step.id }]))
    }
    this.targets.pop()
    return [...ends, ...target.breaks]
  }

  static readonly statements: Record<string, (builder: Builder, node: Node, from: Pending[]) => Pending[]> = {
    block: (builder, node, from) => builder.list(builder.file.first(node), from),
    statement_list: (builder, node, from) => builder.list(node, from),
    return_statement: (builder, node, from) => builder.returns(node, from),
    if_statement: (builder, node, from) => builder.ifStatement(node, from),
    for_statement: (builder, node, from) => builder.forStatement(node, from),
    expression_switch_statement: (builder, node, from) => builder.switchStatement(node, from),
    type_switch_statement: (builder, node, from) => builder.switchStatement(node, from),
    select_statement: (builder, node, from) => builder.selectStatement(node, from),
    labeled_statement: (builder, node, from) => builder.labeled(node, from),
    break_statement: (builder, node, from) => builder.branch(node, from, 'breaks'),
    continue_statement: (builder, node, from) => builder.branch(node, from, 'continues'),
    goto_statement: (builder, node, from) => builder.goto(node, from),
    defer_statement: (builder, node, from) => builder.plain('defer', node, from),
    go_statement: (builder, node, from) => builder.plain('go', node, from),
    fallthrough_statement: (_builder, _node, from) => from,
  }
}

const STATEMENTS = Builder.statements
const CASES = ['expression_case', 'type_case', 'default_case'] as const

/** Methods by whose name alone a call counts as not returning: testing's, and those of the common loggers. */
const NO_RETURN_METHODS = new Set([
  'Fatal',
  'Fatalf',
  'Fatalln',
  'Fatalw',
  'FatalContext',
  'FailNow',
  'SkipNow',
  'Goexit',
  'Panic',
  'Panicf',
  'Panicln',
  'Panicw',
])
/** Names that decoders and iterators use as well, so only on a receiver that is called as tests call theirs. */
const TESTING_METHODS = new Set(['Skip', 'Skipf'])
const TESTING_RECEIVERS = new Set(['t', 'b', 'tb', 'f'])

/** `panic(…)`, `os.Exit(…)`, `log.Fatal(…)`, `t.FailNow()` and their like. Taking one too many for an end only makes rules quieter. */
export function isNoReturnCall(file: GoFile, call: Node): boolean {
  const callee = file.bare(file.child(call, 'function'))
  if (file.is(callee, 'identifier')) return file.text(callee) === 'panic'
  if (!file.is(callee, 'selector_expression')) return false
  const method = file.text(file.child(callee, 'field'))
  const receiver = file.text(file.child(callee, 'operand'))
  if (TESTING_METHODS.has(method)) return TESTING_RECEIVERS.has(receiver)
  return NO_RETURN_METHODS.has(method) || (method === 'Exit' && receiver === 'os')
}
