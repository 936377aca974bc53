import { canonical } from '#go/conditions.ts'
import { constantInt } from '#go/constants.ts'
import { NONE, type Node } from '#go/tree.ts'
import { importedPackage } from '#go/types.ts'
import { type Builder, UNKNOWN } from './builder.ts'
import { call } from './call.ts'
import { capturesOf } from './captures.ts'
import type { Allocation, Expression } from './code.ts'
import { fieldsOf, shapeOf, zeroOf } from './shapes.ts'

/** What an expression is, with operations added for all that it does on the way: calls, receives, new values. */
export function expression(builder: Builder, node: Node): Expression {
  const at = builder.file.bare(node)
  const read = at < 0 ? undefined : EXPRESSIONS[builder.file.kindName(at)]
  if (read) return read(builder, at)
  for (const child of builder.file.named(at)) expression(builder, child)
  return UNKNOWN
}

/** A number that other places may speak of too: a constant, a length, a variable. */
export function countOf(builder: Builder, node: Node): Expression {
  const { pkg, file, flow } = builder
  const value = constantInt(pkg, file, node)
  if (value !== undefined) return { kind: 'constant', value }
  const at = file.bare(node)
  if (file.is(at, 'call_expression') && file.text(file.child(at, 'function')) === 'len')
    return lengthOf(builder, file.named(file.child(at, 'arguments'))[0] ?? NONE)
  const key = canonical(flow, at)
  const of = expression(builder, at)
  return key ? { kind: 'count', key, of, isLength: false } : of
}

/** How many elements a collection has; one made with a length has that length. */
export function lengthOf(builder: Builder, node: Node): Expression {
  const { file, flow } = builder
  const at = file.bare(node)
  const made = file.is(at, 'identifier') ? madeLength(builder, at) : NONE
  if (made >= 0) return countOf(builder, made)
  const key = canonical(flow, at)
  return key ? { kind: 'count', key, of: expression(builder, at), isLength: true } : UNKNOWN
}

/** `n` of `xs := make([]T, n)`, where xs never gets another value. */
function madeLength({ pkg, file }: Builder, identifier: Node): Node {
  const variable = pkg.scopes(file).variableOf(identifier)
  if (!variable || !file.is(variable.statement, 'short_var_declaration')) return NONE
  const left = file.named(file.child(variable.statement, 'left'))
  const value = file.named(file.child(variable.statement, 'right'))[left.indexOf(variable.declared)] ?? NONE
  if (file.text(file.child(value, 'function')) !== 'make' || left.length !== file.named(file.child(variable.statement, 'right')).length)
    return NONE
  if (variable.uses.some((use) => file.child(file.parent(file.parent(use)), 'left') === file.parent(use))) return NONE
  const [type = NONE, length = NONE] = file.named(file.child(value, 'arguments'))
  return file.is(type, 'slice_type') ? length : NONE
}

const EXPRESSIONS: Record<string, (builder: Builder, node: Node) => Expression> = {
  nil: () => ({ kind: 'constant', value: null }),
  true: () => ({ kind: 'constant', value: true }),
  false: () => ({ kind: 'constant', value: false }),
  int_literal: (builder, node) => ({ kind: 'constant', value: constantInt(builder.pkg, builder.file, node) ?? null }),
  identifier,
  unary_expression: unary,
  binary_expression: binary,
  selector_expression: selector,
  call_expression: (builder, node) => call(builder, node, 1)[0] ?? UNKNOWN,
  func_literal: literal,
  composite_literal: (builder, node) => composite(builder, builder.file.child(node, 'type'), builder.file.child(node, 'body'), node),
  type_assertion_expression: (builder, node) => expression(builder, builder.file.child(node, 'operand')),
  type_conversion_expression: (builder, node) => expression(builder, builder.file.child(node, 'operand')),
}

function identifier(builder: Builder, node: Node): Expression {
  const { pkg, file } = builder
  const variable = builder.variableAt(node)
  if (variable) return builder.read(variable)
  const value = constantInt(pkg, file, node)
  if (value !== undefined) return { kind: 'constant', value }
  const name = file.text(node)
  const [fn] = pkg.functions(name, file)
  if (fn) return { kind: 'function', fn }
  return pkg.value(name, file) ? { kind: 'global', name, file, node } : UNKNOWN
}

function unary(builder: Builder, node: Node): Expression {
  const { file } = builder
  const operator = file.text(file.child(node, 'operator'))
  const operand = file.child(node, 'operand')
  if (operator === '<-') return receive(builder, node)[0]
  const of = expression(builder, operand)
  if (operator === '!') return { kind: 'not', of }
  if (operator === '-') return { kind: 'binary', operator: '-', left: { kind: 'constant', value: 0 }, right: of }
  return operator === '&' || operator === '*' ? of : UNKNOWN
}

/** `<-ch`: the value and whether there was one. */
export function receive(builder: Builder, node: Node): [Expression, Expression] {
  const channel = expression(builder, builder.file.child(node, 'operand'))
  const slot = builder.temporary()
  const okSlot = builder.temporary()
  builder.add(node, { kind: 'receive', channel, slot, okSlot })
  return [
    { kind: 'slot', slot, name: '' },
    { kind: 'slot', slot: okSlot, name: '' },
  ]
}

function binary(builder: Builder, node: Node): Expression {
  const { file } = builder
  const operator = file.text(file.child(node, 'operator'))
  const side = (at: Node): Expression =>
    COMPARES.test(operator) && isCounted(builder, at) ? countOf(builder, at) : expression(builder, at)
  const left = side(file.child(node, 'left'))
  const right = side(file.child(node, 'right'))
  return { kind: 'binary', operator, left, right }
}

const COMPARES = /^([<>]=?|[=!]=)$/

/** `len(xs)` and constants; other numbers count only in the condition of a loop. */
function isCounted({ pkg, file }: Builder, node: Node): boolean {
  const at = file.bare(node)
  return file.text(file.child(at, 'function')) === 'len' || constantInt(pkg, file, at) !== undefined
}

function selector(builder: Builder, node: Node): Expression {
  const { pkg, file } = builder
  const operand = file.child(node, 'operand')
  if (importedPackage(pkg, file, operand)) return { kind: 'made' }
  return { kind: 'field', of: expression(builder, operand), name: file.text(file.child(node, 'field')) }
}

function literal(builder: Builder, node: Node): Expression {
  const { pkg, file } = builder
  const captures = capturesOf(pkg, file, node).map((variable, to) => ({ from: builder.slotOf(variable), to }))
  return { kind: 'literal', fn: { file, node }, captures }
}

/** Puts a new value into a slot of its own. */
export function allocate(builder: Builder, node: Node, what: Allocation): Expression {
  const slot = builder.temporary()
  builder.add(node, { kind: 'allocate', slot, what })
  return { kind: 'slot', slot, name: '' }
}

function composite(builder: Builder, type: Node, body: Node, node: Node): Expression {
  const { pkg, file } = builder
  const shape = shapeOf(pkg, file, type)
  if (!shape) return container(builder, body, type)
  const names = fieldsOf(shape).map((field) => field.name)
  const fields = file.named(body).map((element, index) => {
    const keyed = file.is(element, 'keyed_element')
    const value = file.bare(file.first(keyed ? file.child(element, 'value') : element))
    const inner = file.is(value, 'literal_value') ? UNKNOWN : expression(builder, value)
    return { name: keyed ? file.text(file.child(element, 'key')) : (names[index] ?? ''), value: inner }
  })
  return allocate(builder, node, { kind: 'struct', shape, fields })
}

/** A literal of a slice, a map, or another package's type: what it holds is out of sight, unless that is all zero. */
function container(builder: Builder, body: Node, type: Node): Expression {
  const { pkg, file } = builder
  const zero = file.named(body).length === 0 && !file.is(type, 'slice_type') ? zeroOf(pkg, file, type) : undefined
  if (zero && zero.kind !== 'value') return allocate(builder, body, zero)
  const values: Expression[] = []
  const visit = (element: Node): void => {
    if (file.is(element, 'literal_value') || file.is(element, 'keyed_element') || file.is(element, 'literal_element'))
      for (const inner of file.named(element)) visit(inner)
    else values.push(expression(builder, element))
  }
  visit(body)
  if (values.length > 0) builder.add(body, { kind: 'escape', values })
  return { kind: 'made' }
}
