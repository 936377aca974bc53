import { isChannelMake } from './channels.ts'
import { fieldOf } from './fields.ts'
import type { GoFile } from './file.ts'
import { typeOfBody } from './literal.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'
import { namedOf, typeFrom } from './types.ts'

/** A node and the file it stands in. */
export interface Place {
  readonly file: GoFile
  readonly node: Node
}

/** A struct field of channel type that only this package can name. */
export interface Field extends Place {
  readonly owner: string
  readonly name: string
}

/** Fields of channel type of the package's struct types. */
export function channelFields(pkg: GoPackage): Field[] {
  return fieldsOfType(pkg, (file, type) => file.is(type, 'channel_type'))
}

/** Fields of the package's struct types whose written type is wanted. In package main an exported name is out of reach as well. */
export function fieldsOfType(pkg: GoPackage, isWanted: (file: GoFile, type: Node) => boolean): Field[] {
  const found: Field[] = []
  for (const file of pkg.files) {
    if (file.isTest) continue
    for (const node of file.descendants(0, 'field_declaration')) {
      if (!isWanted(file, file.child(node, 'type'))) continue
      const spec = file.parent(file.parent(file.parent(node)))
      if (!file.is(spec, 'type_spec') || file.functionAround(spec) >= 0) continue
      const owner = file.text(file.child(spec, 'name'))
      for (const name of file.childrenIn(node, 'name')) {
        if (isPrivate(pkg, file.text(name))) found.push({ file, node, owner, name: file.text(name) })
      }
    }
  }
  return found
}

/**
 * Where each field stands: selectors, and keys of literals. An owner that is not known, or one that only embeds the field's
 * owner, counts for every field of that name. A literal without keys stands for all fields of its type.
 */
export function placesOfFields(pkg: GoPackage, fields: readonly Field[]): ReadonlyMap<Field, Place[]> {
  const byName = new Map<string, Field[]>()
  for (const field of fields) byName.set(field.name, [...(byName.get(field.name) ?? []), field])
  const places = new Map<Field, Place[]>(fields.map((field) => [field, []]))
  if (fields.length === 0) return places
  const add = (file: GoFile, node: Node, name: string, owner: () => string): void => {
    const named = byName.get(name)
    if (!named) return
    const known = owner()
    const exact = named.filter((field) => field.owner === known)
    for (const field of exact.length > 0 ? exact : named) places.get(field)?.push({ file, node })
  }
  for (const file of pkg.files) {
    for (const node of file.descendants(0, 'selector_expression')) {
      add(file, node, file.text(file.child(node, 'field')), () => fieldOf(pkg, file, node).owner)
    }
    for (const body of file.descendants(0, 'literal_value')) {
      const owner = (): string => ownerOfLiteral(pkg, file, body)
      for (const element of file.named(body)) {
        if (!file.is(element, 'keyed_element')) continue
        const key = file.first(file.child(element, 'key'))
        if (file.is(key, 'identifier')) add(file, key, file.text(key), owner)
      }
      addUnkeyed(file, body, owner, fields, places)
    }
  }
  return places
}

/** The name of this package's type that a literal's braces make, '' where it is not known. */
function ownerOfLiteral(pkg: GoPackage, file: GoFile, body: Node): string {
  const owner = namedOf(typeFrom(pkg, file, typeOfBody(file, body)))
  return owner?.package === '' ? owner.name : ''
}

/** `T{a, b}` fills the fields with values that we do not tell apart: the braces themselves are the place, which escapes. */
function addUnkeyed(file: GoFile, body: Node, owner: () => string, fields: readonly Field[], places: Map<Field, Place[]>): void {
  const [first] = file.named(body)
  if (first === undefined || file.is(first, 'keyed_element')) return
  const known = owner()
  for (const field of fields) if (known !== '' && field.owner === known) places.get(field)?.push({ file, node: body })
}

export interface Global extends Place {
  readonly name: string
  /** The value it is declared with, or NONE. */
  readonly value: Node
  readonly places: readonly Place[]
}

/** Package-level variables of channel type that only this package can name. Twins under build tags are left out. */
export function channelGlobals(pkg: GoPackage): Global[] {
  const found = new Map<string, Place & { value: Node }>()
  const twins = new Set<string>()
  for (const file of pkg.files) {
    for (const declaration of file.children(0)) {
      if (!file.is(declaration, 'var_declaration')) continue
      for (const node of file.descendants(declaration, 'var_spec', true)) {
        for (const [name, value] of namesOf(file, node)) {
          if (found.has(name)) twins.add(name)
          if (isPrivate(pkg, name) && (file.is(file.child(node, 'type'), 'channel_type') || isChannelMake(file, value)))
            found.set(name, { file, node, value })
        }
      }
    }
  }
  const names = [...found.keys()].filter((name) => !twins.has(name) && !found.get(name)?.file.isTest)
  const places = new Map<string, Place[]>(names.map((name) => [name, []]))
  if (names.length > 0)
    for (const file of pkg.files) for (const node of pkg.scopes(file).free) places.get(file.text(node))?.push({ file, node })
  return names.map((name) => ({ ...(found.get(name) as Place & { value: Node }), name, places: places.get(name) ?? [] }))
}

function namesOf(file: GoFile, spec: Node): [string, Node][] {
  const values = file.named(file.child(spec, 'value'))
  return file.childrenIn(spec, 'name').map((name, index) => [file.text(name), values[index] ?? NONE])
}

/** Local variables that are made as channels, or declared as such and filled later. */
export function channelLocals(pkg: GoPackage): { file: GoFile; variable: Variable; value: Node }[] {
  return pkg.files
    .filter((file) => !file.isTest && file.tree.text.includes('chan'))
    .flatMap((file) =>
      pkg
        .scopes(file)
        .variables.filter((variable) => variable.kind === 'local')
        .map((variable) => ({ file, variable, value: declaredValue(file, variable) }))
        .filter(({ variable, value }) => isChannelMake(file, value) || (value < 0 && isChannelSpec(file, variable))),
    )
}

function isChannelSpec(file: GoFile, { statement }: Variable): boolean {
  return file.is(statement, 'var_spec') && file.is(file.child(statement, 'type'), 'channel_type')
}

/** The value that a local variable is declared with, or NONE. */
export function declaredValue(file: GoFile, { statement, declared }: Variable): Node {
  const isSpec = file.is(statement, 'var_spec')
  if (!isSpec && !file.is(statement, 'short_var_declaration')) return NONE
  const targets = isSpec ? file.childrenIn(statement, 'name') : file.named(file.child(statement, 'left'))
  const values = file.named(file.child(statement, isSpec ? 'value' : 'right'))
  if (values.length !== targets.length) return values[0] ?? NONE
  return values[targets.indexOf(declared)] ?? NONE
}

function isPrivate(pkg: GoPackage, name: string): boolean {
  return name !== '_' && (pkg.name === 'main' || !/^\p{Lu}/u.test(name))
}
