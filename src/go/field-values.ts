import { type Field, fieldOf, mentionsOfField } from './fields.ts'
import type { GoFile } from './file.ts'
import { keysAreValues, typeOfBody } from './literal.ts'
import type { GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import { NONE, type Node } from './tree.ts'
import { namedOf, typeFrom } from './types.ts'

/** An expression that is put into a field; NONE where the assignment does not tell it. */
export type FieldValue = readonly [file: GoFile, value: Node]

const known = new WeakMap<GoPackage, Map<string, readonly FieldValue[]>>()

/**
 * What the package puts into a field outside of tests, other than nil: `x.f = v`, `T{f: v}`. A literal's key counts for every
 * field of that name, whatever the literal's type.
 */
export function valuesOfField(pkg: GoPackage, field: Field): readonly FieldValue[] {
  const byField = remembered(known, pkg, () => new Map<string, readonly FieldValue[]>())
  return remembered(byField, `${field.owner}.${field.name}`, () =>
    [...assignedValues(pkg, field), ...keyedValues(pkg, field.name)].filter(([file, value]) => !file.is(value, 'nil')),
  )
}

function assignedValues(pkg: GoPackage, field: Field): FieldValue[] {
  const values: FieldValue[] = []
  for (const { file, node } of mentionsOfField(pkg, field)) {
    const list = file.parent(node)
    const statement = file.parent(list)
    if (file.isTest || !file.is(list, 'expression_list') || !file.is(statement, 'assignment_statement')) continue
    if (file.child(statement, 'left') !== list) continue
    const [targets, sources] = [file.named(list), file.named(file.child(statement, 'right'))]
    values.push([file, targets.length === sources.length ? (sources[targets.indexOf(node)] ?? NONE) : NONE])
  }
  return values
}

const keyed = new WeakMap<GoPackage, ReadonlyMap<string, readonly FieldValue[]>>()

function keyedValues(pkg: GoPackage, name: string): readonly FieldValue[] {
  return remembered(keyed, pkg, () => indexKeys(pkg)).get(name) ?? []
}

/** Values of all literals with keys by their key; made once, for packages of many thousands exist. */
function indexKeys(pkg: GoPackage): ReadonlyMap<string, readonly FieldValue[]> {
  const byName = new Map<string, FieldValue[]>()
  for (const file of pkg.files) {
    if (file.isTest) continue
    for (const element of file.all('keyed_element')) {
      const key = file.first(file.child(element, 'key'))
      if (!file.is(key, 'identifier') || keysAreValues(file, element)) continue
      const name = file.text(key)
      const value: FieldValue = [file, file.first(file.child(element, 'value'))]
      const list = byName.get(name)
      if (list) list.push(value)
      else byName.set(name, [value])
    }
  }
  return byName
}

/** The field that a value is put into, as `Owner.field`: `T{f: v}`, `T{v}`, `x.f = v`; empty where it goes elsewhere. */
export function storedAs(pkg: GoPackage, file: GoFile, value: Node): string {
  const slot = file.parent(value)
  const element = file.parent(slot)
  if (file.is(slot, 'literal_element')) {
    const isKeyed = file.is(element, 'keyed_element')
    if (isKeyed && (keysAreValues(file, element) || file.child(element, 'value') !== slot)) return ''
    const body = isKeyed ? file.parent(element) : element
    const owner = namedOf(typeFrom(pkg, file, typeOfBody(file, body)))
    const name = isKeyed ? file.text(file.child(element, 'key')) : fieldAt(pkg, file, owner?.name ?? '', file.named(body).indexOf(slot))
    return owner?.package === '' && name !== '' ? `${owner.name}.${name}` : ''
  }
  const list = file.parent(value)
  const statement = file.parent(list)
  if (!file.is(statement, 'assignment_statement') || file.child(statement, 'right') !== list) return ''
  const target = file.named(file.child(statement, 'left'))[file.named(list).indexOf(value)] ?? NONE
  if (!file.is(target, 'selector_expression')) return ''
  const { owner, name } = fieldOf(pkg, file, target)
  return owner === '' ? '' : `${owner}.${name}`
}

/** The name of a struct's field by its place in the declaration, for literals without keys. */
function fieldAt(pkg: GoPackage, from: GoFile, owner: string, index: number): string {
  const declared = pkg.type(owner, from)
  if (!declared || index < 0) return ''
  const { file, node } = declared
  const fields = file.named(file.first(file.child(node, 'type'))).filter((field) => file.is(field, 'field_declaration'))
  return fields.flatMap((field) => file.childrenIn(field, 'name').map((name) => file.text(name)))[index] ?? ''
}
