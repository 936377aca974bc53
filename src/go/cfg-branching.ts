import type { GraphBuilder, Pending, Target } from './cfg-builder.ts'
import { NONE, type Node } from './tree.ts'

/** `if`, with its chain of `else if` taken in a loop: generated code has very long ones. */
export function ifStatement(builder: GraphBuilder, node: Node, from: Pending[]): Pending[] {
  const { file } = builder
  const ends: Pending[] = []
  let remaining = from
  let at = node
  for (; file.is(at, 'if_statement'); at = file.child(at, 'alternative')) {
    const start = builder.statement(file.child(at, 'initializer'), remaining)
    const { yes, no } = builder.condition(file.child(at, 'condition'), start)
    ends.push(...builder.statement(file.child(at, 'consequence'), yes))
    remaining = no
  }
  return [...ends, ...builder.statement(at, remaining)]
}

/** All four shapes of `for`. */
export function forStatement(builder: GraphBuilder, node: Node, from: Pending[]): Pending[] {
  const { file } = builder
  const clause = file.named(node).find((child) => file.is(child, 'for_clause') || file.is(child, 'range_clause')) ?? NONE
  const isRange = file.is(clause, 'range_clause')
  return builder.leavable(true, (target) =>
    isRange ? rangeLoop(builder, node, clause, from, target) : conditionLoop(builder, node, clause, from, target),
  )
}

function rangeLoop(builder: GraphBuilder, node: Node, clause: Node, from: Pending[], target: Target): Pending[] {
  const head = builder.step('range', clause, from)
  const body = builder.statement(builder.file.child(node, 'body'), [{ from: head.id, when: true }])
  builder.connect([...body, ...(target.continues ?? [])], head.id)
  return [{ from: head.id, when: false }]
}

function conditionLoop(builder: GraphBuilder, node: Node, clause: Node, from: Pending[], target: Target): Pending[] {
  const { file } = builder
  const start = builder.statement(file.child(clause, 'initializer'), from)
  const condition = clause >= 0 ? file.child(clause, 'condition') : bareCondition(builder, node)
  // The head gives loops without a condition something to come back to.
  const head = builder.step('simple', NONE, start)
  const { yes, no } = condition >= 0 ? builder.condition(condition, [{ from: head.id }]) : { yes: [{ from: head.id }], no: [] }
  const body = builder.statement(file.child(node, 'body'), yes)
  const updated = builder.statement(file.child(clause, 'update'), [...body, ...(target.continues ?? [])])
  builder.connect(updated, head.id)
  return no
}

/** `for cond {`: the condition is a plain child beside the body. */
function bareCondition({ file }: GraphBuilder, node: Node): Node {
  const body = file.child(node, 'body')
  return file.named(node).find((child) => child !== body) ?? NONE
}

const CASES = ['expression_case', 'type_case', 'default_case'] as const

/** Expression and type switches. Without a tag, each case's values are conditions that are asked in order. */
export function switchStatement(builder: GraphBuilder, node: Node, from: Pending[]): Pending[] {
  const { file } = builder
  let start = builder.statement(file.child(node, 'initializer'), from)
  const value = file.child(node, 'value')
  if (value >= 0) start = builder.plain('switch', value, start)
  const conditional = value < 0 && file.is(node, 'expression_switch_statement')
  const clauses = file.named(node).filter((child) => CASES.some((kind) => file.is(child, kind)))
  return builder.leavable(false, () => cases(builder, clauses, start, conditional))
}

/** The default is chosen last, wherever it stands, and falls through to the clause below it. */
function cases(builder: GraphBuilder, clauses: readonly Node[], from: Pending[], conditional: boolean): Pending[] {
  const { file } = builder
  const chosen = new Map<Node, Pending[]>()
  let remaining = from
  for (const clause of clauses) {
    if (file.is(clause, 'default_case')) continue
    if (!conditional) chosen.set(clause, from)
    else {
      const { yes, no } = asked(builder, clause, remaining)
      chosen.set(clause, yes)
      remaining = no
    }
  }
  const ends: Pending[] = []
  let fallen: Pending[] = []
  for (const clause of clauses) {
    const head = builder.step('case', clause, [...(chosen.get(clause) ?? remaining), ...fallen])
    const body = builder.list(bodyOf(builder, clause), [{ from: head.id }])
    const falls = fallsThrough(builder, clause)
    fallen = falls ? body : []
    if (!falls) ends.push(...body)
  }
  const hasDefault = clauses.some((clause) => file.is(clause, 'default_case'))
  return hasDefault ? [...ends, ...fallen] : [...ends, ...fallen, ...remaining]
}

/** The values of a case without a tag, one after another. */
function asked(builder: GraphBuilder, clause: Node, from: Pending[]): { yes: Pending[]; no: Pending[] } {
  const { file } = builder
  const yes: Pending[] = []
  let remaining = from
  for (const value of file.named(file.child(clause, 'value'))) {
    const answer = builder.condition(value, remaining)
    yes.push(...answer.yes)
    remaining = answer.no
  }
  return { yes, no: remaining }
}

function bodyOf({ file }: GraphBuilder, clause: Node): Node {
  return file.named(clause).find((child) => file.is(child, 'statement_list')) ?? NONE
}

function fallsThrough(builder: GraphBuilder, clause: Node): boolean {
  const { file } = builder
  return file.is(file.named(bodyOf(builder, clause)).at(-1) ?? NONE, 'fallthrough_statement')
}

/** A select goes on by one of its arms; without arms it never does. */
export function selectStatement(builder: GraphBuilder, node: Node, from: Pending[]): Pending[] {
  const { file } = builder
  const head = builder.step('select', node, from)
  const arms = file.named(node).filter((child) => file.is(child, 'communication_case') || file.is(child, 'default_case'))
  return builder.leavable(false, () =>
    arms.flatMap((arm) => {
      const chosen = builder.plain('arm', arm, [{ from: head.id }])
      return builder.list(bodyOf(builder, arm), chosen)
    }),
  )
}
