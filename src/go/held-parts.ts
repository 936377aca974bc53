import { resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import { methodsOf } from './owners.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'
import { namedOf, typeFrom, typeOf } from './types.ts'

/** Where a function puts what a call in it gives: it is what the function itself gives, or a field of a value of this type. */
export type Part = { readonly how: 'given' } | { readonly how: 'field'; readonly type: string; readonly field: string }

/** What becomes of the first result of a call in a function that makes something; undefined where it goes elsewhere, or to several. */
export function partOf(pkg: GoPackage, file: GoFile, call: Node): Part | undefined {
  const [target] = resultTargets(file, call)
  if (target === undefined) return placeOf(pkg, file, call)
  if (file.is(target, 'selector_expression')) return fieldOf(pkg, file, target)
  const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
  if (variable?.kind === 'result') return { how: 'given' }
  const parts = (variable?.uses ?? []).flatMap((use) => placeOf(pkg, file, use) ?? [])
  const [part] = parts
  return part && parts.every((other) => JSON.stringify(other) === JSON.stringify(part)) ? part : undefined
}

/** `return v`, `T{field: v}`, `x.field = v`. */
function placeOf(pkg: GoPackage, file: GoFile, value: Node): Part | undefined {
  const parent = file.parent(file.wrapped(value))
  if (file.is(parent, 'literal_element') || file.is(parent, 'keyed_element')) return keyOf(pkg, file, value)
  if (!file.is(parent, 'expression_list')) return undefined
  const statement = file.parent(parent)
  const index = file.named(parent).findIndex((each) => file.contains(each, value))
  if (file.is(statement, 'return_statement')) return index === 0 ? { how: 'given' } : undefined
  if (!file.is(statement, 'assignment_statement') || file.child(statement, 'right') !== parent) return undefined
  return fieldOf(pkg, file, file.named(file.child(statement, 'left'))[index] ?? NONE)
}

function keyOf(pkg: GoPackage, file: GoFile, value: Node): Part | undefined {
  const element = file.enclosing(value, 'keyed_element')
  const literal = file.enclosing(element, 'composite_literal')
  if (element < 0 || literal < 0 || file.contains(file.child(element, 'key'), value)) return undefined
  const type = namedOf(typeFrom(pkg, file, file.child(literal, 'type')))
  return type?.package === '' ? { how: 'field', type: type.name, field: file.text(file.child(element, 'key')) } : undefined
}

function fieldOf(pkg: GoPackage, file: GoFile, selector: Node): Part | undefined {
  if (!file.is(selector, 'selector_expression')) return undefined
  const type = namedOf(typeOf(pkg, file, file.child(selector, 'operand')))
  return type?.package === '' ? { how: 'field', type: type.name, field: file.text(file.child(selector, 'field')) } : undefined
}

/** Whether a method of the type that ends its values, by its name, does anything with the field. */
export function endsPart(pkg: GoPackage, file: GoFile, { type, field }: Extract<Part, { how: 'field' }>, isEnd: RegExp): boolean {
  const mentions = new RegExp(`\\.${field}\\b`)
  return methodsOf(pkg, type, file).some(
    (fn) => isEnd.test(fn.file.text(fn.file.child(fn.node, 'name'))) && mentions.test(fn.file.text(fn.file.child(fn.node, 'body'))),
  )
}
