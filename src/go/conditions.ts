import type { GoFile } from './file.ts'
import type { Scopes } from './scope.ts'
import type { Node } from './tree.ts'

/** What a path knows about a simple condition: its canonical key and whether it held. */
export interface Fact {
  readonly key: string
  readonly is: boolean
}

/** A file with its names resolved. */
export interface Names {
  readonly file: GoFile
  readonly scopes: Scopes
}

/** The key of a condition that can be remembered: `err==nil#12`, and which outcome of it the condition asks for. */
export function atomOf(names: Names, condition: Node): Fact | undefined {
  const { file } = names
  const at = file.bare(condition)
  const operator = file.text(file.child(at, 'operator'))
  if (file.is(at, 'binary_expression') && (operator === '==' || operator === '!=')) {
    const left = canonical(names, file.child(at, 'left'))
    const right = canonical(names, file.child(at, 'right'))
    if (!left || !right) return undefined
    const [a, b] = left === 'nil' ? [right, left] : [left, right]
    return { key: `${a}==${b}`, is: operator === '==' }
  }
  const key = canonical(names, at)
  return key ? { key, is: true } : undefined
}

/** The fact that a variable is (not) nil. */
export function nilFact(names: Names, identifier: Node, isNil: boolean): Fact {
  return { key: `${canonical(names, identifier)}==nil`, is: isNil }
}

/** Selectors, operators and indexes within each other that are read; longer expressions have no canonical form. */
const DEPTH = 40

/** A side-effect-free expression with variables told apart: `s#3.mu`, `err#7`; empty for anything that calls or receives. */
export function canonical(names: Names, node: Node, depth = DEPTH): string {
  const { file, scopes } = names
  const at = file.bare(node)
  const part = (field: 'operand' | 'index' | 'left' | 'right'): string => canonical(names, file.child(at, field), depth - 1)
  if (depth === 0) return ''
  if (file.is(at, 'identifier')) {
    const variable = scopes.variableOf(at)
    return variable ? `${variable.name}#${variable.id}` : file.text(at)
  }
  if (file.is(at, 'selector_expression')) {
    const operand = part('operand')
    return operand && `${operand}.${file.text(file.child(at, 'field'))}`
  }
  if (file.is(at, 'unary_expression')) {
    const operator = file.text(file.child(at, 'operator'))
    const operand = operator === '<-' ? '' : part('operand')
    return operand && (operator === '&' || operator === '*' ? operand : `${operator}${operand}`)
  }
  if (file.is(at, 'index_expression')) {
    const operand = part('operand')
    const index = operand && part('index')
    return index && `${operand}[${index}]`
  }
  if (file.is(at, 'binary_expression')) {
    const left = part('left')
    const right = left && part('right')
    return right && `${left}${file.text(file.child(at, 'operator'))}${right}`
  }
  return LITERALS.some((kind) => file.is(at, kind)) ? file.text(at) : ''
}

const LITERALS = ['nil', 'true', 'false', 'int_literal', 'interpreted_string_literal', 'raw_string_literal'] as const

/** Whether a key speaks of the thing named: `x#1` is no part of `x#12`, nor `err` of `myerr`. */
export function mentions(key: string, name: string): boolean {
  if (name === '') return false
  for (let at = key.indexOf(name); at >= 0; at = key.indexOf(name, at + 1)) {
    if (!WORD.test(key[at - 1] ?? '') && !WORD.test(key[at + name.length] ?? '')) return true
  }
  return false
}

const WORD = /[\p{L}\p{N}_#]/u
