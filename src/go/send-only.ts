import { fieldOf } from './fields.ts'
import type { GoFile } from './file.ts'
import { typeOfBody } from './literal.ts'
import type { GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import { NONE, type Node } from './tree.ts'
import { namedOf, typeFrom } from './types.ts'

const known = new WeakMap<GoPackage, ReadonlySet<string>>()

/** Whether a channel is put into a field of the package that can only be sent on, `chan<- T`: nobody receives there. */
export function goesToSenders(pkg: GoPackage, file: GoFile, value: Node): boolean {
  const target = targetOf(pkg, file, value)
  return target !== undefined && remembered(known, pkg, () => sendOnlyFields(pkg)).has(target)
}

function targetOf(pkg: GoPackage, file: GoFile, value: Node): string | undefined {
  const parent = file.parent(value)
  const element = file.is(parent, 'literal_element') ? file.parent(parent) : NONE
  if (file.is(element, 'keyed_element')) {
    const owner = namedOf(typeFrom(pkg, file, typeOfBody(file, file.parent(element))))
    return owner?.package === '' ? `${owner.name}.${file.text(file.child(element, 'key'))}` : undefined
  }
  const statement = file.is(parent, 'expression_list') ? file.parent(parent) : NONE
  if (!file.is(statement, 'assignment_statement') || file.child(statement, 'right') !== parent) return undefined
  const target = file.named(file.child(statement, 'left'))[file.named(parent).indexOf(value)] ?? NONE
  const field = file.is(target, 'selector_expression') ? fieldOf(pkg, file, target) : undefined
  return field && `${field.owner}.${field.name}`
}

/** `Owner.field` of all fields that are written as `chan<- T`. */
function sendOnlyFields(pkg: GoPackage): ReadonlySet<string> {
  const found = new Set<string>()
  for (const file of pkg.files) {
    for (const type of file.all('channel_type')) {
      const field = file.parent(type)
      const spec = file.parent(file.parent(file.parent(field)))
      if (!file.is(field, 'field_declaration') || !file.is(spec, 'type_spec') || !/^chan\s*<-/.test(file.text(type))) continue
      for (const name of file.childrenIn(field, 'name')) found.add(`${file.text(file.child(spec, 'name'))}.${file.text(name)}`)
    }
  }
  return found
}
