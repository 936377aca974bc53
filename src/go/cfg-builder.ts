import type { Graph, NeverReturns, Step, StepKind } from './cfg.ts'
import { forStatement, ifStatement, selectStatement, switchStatement } from './cfg-branching.ts'
import type { GoFile } from './file.ts'
import { isNoReturnCall } from './no-return.ts'
import { NONE, type Node } from './tree.ts'

/** An end that waits for the step that comes after it. */
export interface Pending {
  readonly from: number
  readonly when?: boolean
}

/** What `break` and `continue` lead out of. */
export interface Target {
  readonly label: string
  readonly breaks: Pending[]
  /** Steps that a `continue` leads to; undefined for switch and select. */
  readonly continues: Pending[] | undefined
}

/** Statements within statements that are followed; deeper ones are one opaque step. A block counts as one. */
const NESTING_LIMIT = 400

/** Builds the graph of one function, statement after statement. */
export class GraphBuilder {
  readonly file: GoFile
  private readonly fn: Node
  private readonly neverReturns: NeverReturns
  private readonly steps: Step[] = []
  private readonly targets: Target[] = []
  private readonly labels = new Map<string, number>()
  private readonly gotos: { from: Pending[]; label: string }[] = []
  private readonly opaque: Node[] = []
  /** Label of the statement about to be built. */
  private label = ''
  private depth = 0
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
      opaque: this.opaque,
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

  step(kind: StepKind, node: Node, from: readonly Pending[]): Step {
    const step: Step = { id: this.steps.length, kind, node, next: [] }
    this.steps.push(step)
    if (node >= 0 && !this.owner.has(node)) this.owner.set(node, step)
    this.connect(from, step.id)
    return step
  }

  connect(from: readonly Pending[], to: number): void {
    for (const { from: id, when } of from) (this.steps[id] as Step).next.push(when === undefined ? { to } : { to, when })
  }

  /** A step that always goes on. */
  plain(kind: StepKind, node: Node, from: Pending[]): Pending[] {
    return [{ from: this.step(kind, node, from).id }]
  }

  /** Builds one statement after `from` and returns the ends that fall out of it. */
  statement(node: Node, from: Pending[]): Pending[] {
    if (node < 0) return from
    const build = STATEMENTS[this.file.kindName(node)]
    if (!build) return this.simple(node, from)
    if (this.depth >= NESTING_LIMIT) return this.giveUp(node, from)
    this.depth++
    const ends = build(this, node, from)
    this.depth--
    return ends
  }

  /** As if the statement panicked: no path through it is found, and what it contains still belongs to a step. */
  private giveUp(node: Node, from: Pending[]): Pending[] {
    this.opaque.push(node)
    this.connect(this.plain('simple', node, from), this.panic)
    return []
  }

  list(node: Node, from: Pending[]): Pending[] {
    let ends = from
    for (const child of this.file.named(node)) ends = this.statement(child, ends)
    return ends
  }

  private simple(node: Node, from: Pending[]): Pending[] {
    if (!this.file.isNamed(node) || this.file.is(node, 'comment')) return from
    const ends = this.plain('simple', node, from)
    if (!this.endsHere(node)) return ends
    this.connect(ends, this.panic)
    return []
  }

  private endsHere(node: Node): boolean {
    if (!this.file.is(node, 'expression_statement')) return false
    const call = this.file.bare(this.file.first(node))
    return this.file.is(call, 'call_expression') && (isNoReturnCall(this.file, call) || this.neverReturns(call))
  }

  returns(node: Node, from: Pending[]): Pending[] {
    this.connect(this.plain('return', node, from), this.exit)
    return []
  }

  labeled(node: Node, from: Pending[]): Pending[] {
    const { file } = this
    const name = file.child(node, 'label')
    const head = this.step('simple', name, from)
    this.labels.set(file.text(name), head.id)
    const body = file.named(node).at(-1) ?? NONE
    if (body === name) return [{ from: head.id }]
    this.label = file.text(name)
    const ends = this.statement(body, [{ from: head.id }])
    this.label = ''
    return ends
  }

  /** Builds what `break` and `continue` inside it can leave; the ends include the breaks. */
  leavable(loops: boolean, build: (target: Target) => Pending[]): Pending[] {
    const target: Target = { label: this.label, breaks: [], continues: loops ? [] : undefined }
    this.label = ''
    this.targets.push(target)
    const ends = build(target)
    this.targets.pop()
    return [...ends, ...target.breaks]
  }

  branch(node: Node, from: Pending[], kind: 'breaks' | 'continues'): Pending[] {
    const label = this.file.text(this.file.first(node))
    const target = this.targets.findLast((at) => (label === '' || at.label === label) && at[kind] !== undefined)
    target?.[kind]?.push(...this.plain('simple', node, from))
    return []
  }

  goto(node: Node, from: Pending[]): Pending[] {
    this.gotos.push({ from: this.plain('simple', node, from), label: this.file.text(this.file.first(node)) })
    return []
  }

  /** Takes `&&`, `||` and `!` apart, so that each step asks one thing. */
  condition(node: Node, from: Pending[], depth = 0): { yes: Pending[]; no: Pending[] } {
    const { file } = this
    const at = file.bare(node)
    const operator = depth < NESTING_LIMIT ? file.text(file.child(at, 'operator')) : ''
    if (operator === '!' && file.is(at, 'unary_expression')) {
      const { yes, no } = this.condition(file.child(at, 'operand'), from, depth + 1)
      return { yes: no, no: yes }
    }
    if (operator === '&&' || operator === '||') {
      const left = this.condition(file.child(at, 'left'), from, depth + 1)
      const right = this.condition(file.child(at, 'right'), operator === '&&' ? left.yes : left.no, depth + 1)
      return operator === '&&' ? { yes: right.yes, no: [...left.no, ...right.no] } : { yes: [...left.yes, ...right.yes], no: right.no }
    }
    const { id } = this.step('condition', at, from)
    return { yes: file.is(at, 'false') ? [] : [{ from: id, when: true }], no: file.is(at, 'true') ? [] : [{ from: id, when: false }] }
  }
}

const STATEMENTS: Record<string, (builder: GraphBuilder, node: Node, from: Pending[]) => Pending[]> = {
  block: (builder, node, from) => builder.list(builder.file.first(node), from),
  statement_list: (builder, node, from) => builder.list(node, from),
  return_statement: (builder, node, from) => builder.returns(node, from),
  if_statement: ifStatement,
  for_statement: forStatement,
  expression_switch_statement: switchStatement,
  type_switch_statement: switchStatement,
  select_statement: selectStatement,
  labeled_statement: (builder, node, from) => builder.labeled(node, from),
  break_statement: (builder, node, from) => builder.branch(node, from, 'breaks'),
  continue_statement: (builder, node, from) => builder.branch(node, from, 'continues'),
  goto_statement: (builder, node, from) => builder.goto(node, from),
  defer_statement: (builder, node, from) => builder.plain('defer', node, from),
  go_statement: (builder, node, from) => builder.plain('go', node, from),
  fallthrough_statement: (_builder, _node, from) => from,
}
