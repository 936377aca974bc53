import type { Step } from '#go/cfg.ts'
import { canonical } from '#go/conditions.ts'
import type { Variable } from '#go/scope.ts'
import { NONE, type Node } from '#go/tree.ts'
import { typeOf } from '#go/types.ts'
import { type Builder, UNKNOWN } from './builder.ts'
import type { Expression, SelectArm } from './code.ts'
import { expression, lengthOf } from './expressions.ts'
import { touches } from './plain.ts'
import { assign, bound } from './statements.ts'

/** All arms' channels and values are evaluated first, in order. `next` of an arm is its step until the code is linked. */
export function select(builder: Builder, { node, next }: Step): void {
  const { file, flow } = builder
  const arms: SelectArm[] = []
  let fallback = -1
  for (const edge of next) {
    const to = flow.graph.steps[edge.to] as Step
    const communication = file.child(to.node, 'communication')
    if (communication < 0) fallback = to.id
    else arms.push(armOf(builder, to, communication))
  }
  builder.add(node, { kind: 'select', arms, fallback })
}

function armOf(builder: Builder, to: Step, communication: Node): SelectArm {
  const { file } = builder
  const isSend = file.is(communication, 'send_statement')
  const operation = isSend
    ? communication
    : file.bare(file.is(communication, 'receive_statement') ? file.child(communication, 'right') : file.first(communication))
  const channel = expression(builder, file.child(operation, isSend ? 'channel' : 'operand'))
  const value = isSend ? expression(builder, file.child(operation, 'value')) : UNKNOWN
  const left = file.named(file.child(communication, 'left'))
  const slot = left.length > 0 ? armSlot(builder, to.node, 0) : -1
  const okSlot = left.length > 1 ? armSlot(builder, to.node, 1) : -1
  return { direction: isSend ? 'send' : 'receive', channel, value, slot, okSlot, node: operation, next: to.id }
}

const armSlots = new WeakMap<Builder, Map<string, number>>()

/** Where an arm finds what the select received for it. */
function armSlot(builder: Builder, node: Node, index: number): number {
  const known = armSlots.get(builder) ?? new Map<string, number>()
  armSlots.set(builder, known)
  const key = `${node}:${index}`
  const slot = known.get(key) ?? builder.temporary()
  known.set(key, slot)
  return slot
}

/** What an arm gives its variables. */
export function arm(builder: Builder, { node }: Step): void {
  const { file } = builder
  const communication = file.child(node, 'communication')
  for (const [index, target] of file.named(file.child(communication, 'left')).entries())
    assign(builder, target, { kind: 'slot', slot: armSlot(builder, node, index), name: '' }, communication)
}

/** Types that are certainly no channels. */
const ELEMENTS: ReadonlySet<string> = new Set(['slice', 'map', 'func'])

/** A loop over a channel receives; any other is turned as often as there are elements. */
export function range(builder: Builder, { node }: Step): void {
  const { pkg, file } = builder
  const right = file.child(node, 'right')
  const type = typeOf(pkg, file, right)
  const over = expression(builder, right)
  const isPlain = canonical(builder.flow, right) !== ''
  const isInt = file.is(file.bare(right), 'int_literal') || type?.kind === 'named'
  const counts = touches(pkg, file, file.parent(node))
  const count: Expression = !counts ? UNKNOWN : !isPlain ? over : isInt ? bound(builder, right) : lengthOf(builder, right)
  const turn = builder.temporary()
  const value = builder.temporary()
  const targets = file.named(file.child(node, 'left'))
  builder.add(node, { kind: 'set', slot: turn, isNew: true, value: { kind: 'constant', value: 0 } })
  builder.add(node, {
    kind: 'range',
    over,
    count,
    turn,
    value,
    isChannel: type?.kind === 'chan',
    isOther: over.kind === 'unknown' || ELEMENTS.has(type?.kind ?? ''),
  })
  for (const [index, target] of targets.entries())
    assign(builder, target, index === 0 ? { kind: 'slot', slot: value, name: '' } : UNKNOWN, node)
}

/** The name that a type switch gives the value, and the types of its cases where the value's own type is known. */
export function typeSwitch(builder: Builder, { node, next }: Step, value: Expression): void {
  const { file, flow, pkg } = builder
  const alias = file.child(file.parent(node), 'alias')
  const variable: Variable | undefined = alias >= 0 ? pkg.scopes(file).variableOf(file.named(alias)[0] ?? NONE) : undefined
  if (variable) builder.add(node, { kind: 'set', slot: builder.slotOf(variable), isNew: true, value })
  const cases = next.map(({ to }) => {
    const step = flow.graph.steps[to] as Step
    return file.is(step.node, 'type_case') ? file.childrenIn(step.node, 'type').map((type) => file.text(type)) : []
  })
  builder.add(node, { kind: 'match', value, cases })
}

/** The literals of each case, where all of them are. */
export function valueSwitch(builder: Builder, { node, next }: Step, value: Expression): void {
  const { file, flow } = builder
  const cases = next.map(({ to }) => {
    const step = flow.graph.steps[to] as Step
    return file.is(step.node, 'expression_case') ? file.named(file.child(step.node, 'value')).map((each) => file.text(each)) : []
  })
  if (cases.flat().every((text) => /^(\d+|true|false)$/.test(text))) builder.add(node, { kind: 'match', value, cases })
}
