import { calleeOf } from '#go/calls.ts'
import { isChannelMake } from '#go/channel-make.ts'
import { NONE, type Node } from '#go/tree.ts'
import { calledExpression, importedPackage } from '#go/types.ts'
import { type Builder, UNKNOWN } from './builder.ts'
import type { Call, Callee, Expression } from './code.ts'
import { allocate, countOf, expression } from './expressions.ts'
import { isHarmless } from './harmless.ts'
import { zeroOf } from './shapes.ts'

/** A call with its results; `wanted` is how many of them are used. */
export function call(builder: Builder, node: Node, wanted: number): Expression[] {
  const { file } = builder
  const name = file.text(file.child(node, 'function'))
  const known = builder.variableAt(file.child(node, 'function')) ? undefined : BUILTINS[name]
  if (known) return [known(builder, node)]
  const described = describe(builder, node)
  if (described && doesNothing(described)) return []
  if (!described) return file.named(file.child(node, 'arguments')).map((argument) => expression(builder, argument))
  const results = Array.from({ length: wanted }, () => builder.temporary())
  builder.add(node, { kind: 'call', call: described, results })
  return results.map((slot) => ({ kind: 'slot', slot, name: '' }))
}

/** A call of another package's function that is given nothing to call back. */
function doesNothing({ callee, arguments: given }: Call): boolean {
  if (
    given.some((argument) => argument.kind === 'literal' || argument.kind === 'field' || argument.kind === 'slot') &&
    callee.kind !== 'imported'
  )
    return false
  if (given.some((argument) => argument.kind === 'literal' || argument.kind === 'function')) return false
  if (callee.kind === 'imported') return isHarmless(callee.package) && !/^(New|Errorf|Wrap)$/.test(callee.name)
  return callee.kind === 'method' && callee.of.kind === 'unknown' && callee.fns.length === 0
}

const BUILTINS: Record<string, (builder: Builder, node: Node) => Expression> = {
  make,
  new: (builder, node) => {
    const { pkg, file } = builder
    const zero = zeroOf(pkg, file, file.named(file.child(node, 'arguments'))[0] ?? NONE)
    return zero.kind === 'value' ? { kind: 'made' } : allocate(builder, node, zero)
  },
  len: (builder, node) => countOf(builder, node),
  cap: () => UNKNOWN,
  append: (builder, node) => {
    const values = builder.file.named(builder.file.child(node, 'arguments')).map((argument) => expression(builder, argument))
    builder.add(node, { kind: 'escape', values })
    return UNKNOWN
  },
}

function make(builder: Builder, node: Node): Expression {
  const { file } = builder
  const [type = NONE, size = NONE] = file.named(file.child(node, 'arguments'))
  if (!isChannelMake(file, node) && !isChannelName(builder, type)) return { kind: 'made' }
  const capacity: Expression = size < 0 ? { kind: 'constant', value: 0 } : countOf(builder, size)
  const target = file.child(file.parent(file.parent(node)), 'left')
  const written = target >= 0 ? target : file.parent(node)
  const name = /^[\w.]+(?= *:?=|$)/.exec(file.text(written))?.[0] ?? 'the channel'
  return allocate(builder, node, { kind: 'channel', capacity, name })
}

function isChannelName({ pkg, file }: Builder, type: Node): boolean {
  const declaration = file.is(type, 'type_identifier') ? pkg.type(file.text(type), file) : undefined
  return declaration?.file.is(declaration.file.child(declaration.node, 'type'), 'channel_type') ?? false
}

/** What is called and with what; undefined for a conversion. */
export function describe(builder: Builder, node: Node): Call | undefined {
  const { file } = builder
  const callee = calleeIn(builder, node)
  if (!callee) return undefined
  const list = file.child(node, 'arguments')
  const given = file.named(list).map((argument) => argumentOf(builder, argument))
  return {
    callee,
    arguments: given,
    spread: file.hasToken(list, '...') || file.children(list).some((child) => file.kindName(child) === 'variadic_argument'),
  }
}

/** An argument that is a plain name keeps it, so that lengths and numbers are the same in the function called. */
function argumentOf(builder: Builder, node: Node): Expression {
  const { file } = builder
  if (file.text(file.child(file.bare(node), 'function')) === 'len') return countOf(builder, node)
  return expression(builder, node)
}

function calleeIn(builder: Builder, node: Node): Callee | undefined {
  const { pkg, file } = builder
  const target = calledExpression(pkg, file, node)
  if (file.is(target, 'identifier')) return namedCallee(builder, target)
  if (!file.is(target, 'selector_expression')) return { kind: 'value', of: expression(builder, target) }
  const operand = file.child(target, 'operand')
  const name = file.text(file.child(target, 'field'))
  const path = importedPackage(pkg, file, operand)
  if (path) return { kind: 'imported', package: path, name }
  const known = calleeOf(pkg, file, node)
  return { kind: 'method', of: expression(builder, operand), name, fns: known.candidates, package: known.package }
}

function namedCallee(builder: Builder, target: Node): Callee | undefined {
  const { pkg, file } = builder
  const name = file.text(target)
  const variable = builder.variableAt(target)
  if (variable) return { kind: 'value', of: builder.read(variable) }
  const fns = pkg.functions(name, file)
  if (fns.length > 0) return { kind: 'function', fns }
  if (pkg.type(name, file) || TYPE_NAMES.test(name)) return undefined
  return pkg.value(name, file) ? { kind: 'value', of: UNKNOWN } : { kind: 'builtin', name }
}

const TYPE_NAMES = /^(string|bool|byte|rune|error|any|u?int(8|16|32|64)?|uintptr|float(32|64)|complex(64|128))$/
