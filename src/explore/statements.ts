import type { Step } from '#go/cfg.ts'
import { atomOf } from '#go/conditions.ts'
import { NONE, type Node } from '#go/tree.ts'
import { type Builder, UNKNOWN } from './builder.ts'
import { call, describe } from './call.ts'
import { arm, range, select, typeSwitch, valueSwitch } from './choices.ts'
import type { Call, Expression } from './code.ts'
import { allocate, countOf, expression, receive } from './expressions.ts'
import { touches } from './plain.ts'
import { zeroOf } from './shapes.ts'

/** Adds the operations of one step of the control-flow graph; a select's arms are named by their steps and linked later. */
export function statement(builder: Builder, step: Step): void {
  const write = WRITERS[step.kind]
  if (write) write(builder, step)
  else if (step.kind === 'simple' && step.node >= 0) simple(builder, step.node)
  builder.add(step.node, { kind: step.next.length > 1 ? 'choose' : 'pass' })
}

const WRITERS: Partial<Record<Step['kind'], (builder: Builder, step: Step) => void>> = {
  condition,
  return: (builder, { node }) => {
    const { file } = builder
    const list = file.first(node)
    const values = list < 0 ? [] : valuesOf(builder, file.named(list), RESULTS)
    builder.add(node, { kind: 'return', values, isBare: list < 0 })
  },
  exit: (builder, { node }) => void builder.add(node, { kind: 'return', values: [], isBare: true }),
  panic: (builder, { node }) => void builder.add(node, { kind: 'panic' }),
  go: (builder, { node }) => started(builder, node, 'go'),
  defer: (builder, { node }) => started(builder, node, 'defer'),
  switch: (builder, step) => {
    const value = expression(builder, step.node)
    if (builder.file.is(builder.file.parent(step.node), 'type_switch_statement')) typeSwitch(builder, step, value)
    else valueSwitch(builder, step, value)
  },
  select,
  arm,
  range,
  case: () => {},
}

/** Results of one call that a function returns at most. */
const RESULTS = 8

function started(builder: Builder, node: Node, kind: 'go' | 'defer'): void {
  const { file } = builder
  const target = file.first(node)
  const described: Call | undefined = file.is(target, 'call_expression') ? describe(builder, target) : undefined
  if (described) builder.add(node, { kind, call: described })
}

/** A condition that nothing settles is remembered by its text where the function asks it again. */
function condition(builder: Builder, { node }: Step): void {
  const { file } = builder
  const loop = loopOf(builder, node)
  const inLoop = loop >= 0
  const operator = file.text(file.child(node, 'operator'))
  const compares = inLoop && file.is(node, 'binary_expression') && /^[<>]=?$/.test(operator)
  const value: Expression = compares
    ? { kind: 'binary', operator, left: bound(builder, file.child(node, 'left')), right: bound(builder, file.child(node, 'right')) }
    : expression(builder, node)
  const atom = atomOf(builder.flow, node)
  builder.add(node, {
    kind: 'branch',
    condition: value,
    key: atom?.key ?? '',
    is: atom?.is ?? true,
    turns: inLoop && touches(builder.pkg, file, loop),
  })
}

/** A number that a loop is turned to. Large ones are taken for a small one, the same for all. */
export function bound(builder: Builder, node: Node): Expression {
  const count = countOf(builder, node)
  if (count.kind !== 'constant' || typeof count.value !== 'number' || count.value <= MOST_TURNS) return count
  builder.isClamped = true
  return { kind: 'constant', value: FEW_TURNS }
}

/** Loops to a constant are followed turn by turn up to so many. */
const MOST_TURNS = 8
const FEW_TURNS = 3

/** The loop whose own condition the node is (a part of). */
function loopOf({ file }: Builder, node: Node): Node {
  const loop = file.enclosing(node, 'for_statement', 'block', 'func_literal')
  return file.is(loop, 'for_statement') ? loop : NONE
}

function simple(builder: Builder, node: Node): void {
  const { file } = builder
  const write = SIMPLE[file.kindName(node)]
  if (write) write(builder, node)
  else for (const child of file.named(node)) expression(builder, child)
}

const SIMPLE: Record<string, (builder: Builder, node: Node) => void> = {
  label_name: () => {},
  identifier: () => {},
  send_statement: (builder, node) => {
    const { file } = builder
    const channel = expression(builder, file.child(node, 'channel'))
    const value = expression(builder, file.child(node, 'value'))
    builder.add(node, { kind: 'send', channel, value })
  },
  short_var_declaration: assignment,
  assignment_statement: assignment,
  inc_statement: (builder, node) => step(builder, builder.file.first(node), '+', node),
  dec_statement: (builder, node) => step(builder, builder.file.first(node), '-', node),
  var_declaration: (builder, node) => {
    for (const spec of builder.file.descendants(node, 'var_spec', true)) declaration(builder, spec)
  },
}

function step(builder: Builder, target: Node, operator: string, node: Node): void {
  const right: Expression = { kind: 'constant', value: 1 }
  assign(builder, target, { kind: 'binary', operator, left: expression(builder, target), right }, node)
}

function assignment(builder: Builder, node: Node): void {
  const { file } = builder
  const targets = file.named(file.child(node, 'left'))
  const operator = file.text(file.child(node, 'operator'))
  const values = valuesOf(builder, file.named(file.child(node, 'right')), targets.length)
  if (/^[+-]=$/.test(operator)) {
    const [target = NONE] = targets
    const left = expression(builder, target)
    assign(builder, target, { kind: 'binary', operator: operator[0] as string, left, right: values[0] ?? UNKNOWN }, node)
    return
  }
  const kept = targets.length > 1 ? values.map((value) => keep(builder, value, node)) : values
  for (const [index, target] of targets.entries())
    assign(builder, target, operator === '' || operator === '=' ? (kept[index] ?? UNKNOWN) : UNKNOWN, node)
}

/** `a, b = b, a`: all values are taken before the first target changes. */
function keep(builder: Builder, value: Expression, node: Node): Expression {
  if (value.kind !== 'slot' || value.name === '') return value
  const slot = builder.temporary()
  builder.add(node, { kind: 'set', slot, isNew: true, value })
  return { kind: 'slot', slot, name: '' }
}

/** One value for each target: a lone call, receive or assertion gives several. */
function valuesOf(builder: Builder, values: readonly Node[], wanted: number): Expression[] {
  const { file } = builder
  const [only = NONE] = values
  const at = file.bare(only)
  if (values.length === 1 && wanted > 1) {
    if (file.is(at, 'call_expression')) return call(builder, at, wanted)
    if (file.is(at, 'unary_expression') && file.text(file.child(at, 'operator')) === '<-') return receive(builder, at)
  }
  return values.map((value) => expression(builder, value))
}

/** Gives a target its value. What is put into an element of something leaves sight. */
export function assign(builder: Builder, target: Node, value: Expression, node: Node): void {
  const { file } = builder
  const at = file.bare(target)
  if (file.is(at, 'identifier')) {
    const variable = builder.variableAt(at)
    if (variable) builder.add(node, { kind: 'set', slot: builder.slotOf(variable), isNew: variable.declared === at, value })
    else if (file.text(at) !== '_') builder.add(node, { kind: 'escape', values: [value] })
    return
  }
  if (file.is(at, 'selector_expression')) {
    const of = expression(builder, file.child(at, 'operand'))
    builder.add(node, { kind: 'store', of, name: file.text(file.child(at, 'field')), value })
    return
  }
  expression(builder, at)
  builder.add(node, { kind: 'escape', values: [value] })
}

function declaration(builder: Builder, spec: Node): void {
  const { pkg, file } = builder
  const names = file.childrenIn(spec, 'name')
  const given = file.named(file.child(spec, 'value'))
  if (given.length > 0) {
    const values = valuesOf(builder, given, names.length)
    for (const [index, name] of names.entries()) assign(builder, name, values[index] ?? UNKNOWN, spec)
    return
  }
  for (const name of names) {
    const zero = zeroOf(pkg, file, file.child(spec, 'type'))
    const value: Expression =
      zero.kind !== 'value' ? allocate(builder, name, zero) : zero.value === undefined ? UNKNOWN : { kind: 'constant', value: zero.value }
    assign(builder, name, value, spec)
  }
}
