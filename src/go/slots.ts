import { isAssigned } from './calls.ts'
import { fieldOf, mentionsOfField, pathAfter } from './fields.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** A place that outlives calls: a package's variable, or a field of one of its types. */
export interface Slot {
  /** Name of the type that has the field; '' for a package's variable. */
  readonly owner: string
  readonly name: string
}

export interface SlotMention {
  readonly file: GoFile
  /** The identifier, or the selector `x.field`. */
  readonly node: Node
  /** Names selected from it. */
  readonly path: readonly string[]
  /** Whether it is given a value here. */
  readonly isSet: boolean
}

/** The slot that an expression names; undefined for locals, and where the field's owner is not known. */
export function slotOf(pkg: GoPackage, file: GoFile, node: Node): Slot | undefined {
  if (file.is(node, 'identifier')) {
    const isLocal = pkg.scopes(file).variableOf(node) !== undefined
    return isLocal || !pkg.value(file.text(node), file) ? undefined : { owner: '', name: file.text(node) }
  }
  if (!file.is(node, 'selector_expression')) return undefined
  const field = fieldOf(pkg, file, node)
  return field.owner === '' ? undefined : field
}

/** The slot that a value is stored in, at once or through a variable; undefined where there is none, and where the value also goes elsewhere by name. */
export function slotFilledBy(pkg: GoPackage, file: GoFile, value: Node): Slot | undefined {
  const target = targetOf(file, value)
  const direct = slotOf(pkg, file, target)
  if (direct) return direct
  const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
  const stores = (variable?.uses ?? []).filter((use) => targetOf(file, use) >= 0 && !isAssigned(file, use))
  return stores.length === 1 ? slotOf(pkg, file, targetOf(file, stores[0] ?? NONE)) : undefined
}

/** What an assignment or declaration gives this very value (or the first of its values) to, or NONE. */
export function targetOf(file: GoFile, value: Node): Node {
  const at = file.wrapped(value)
  const list = file.parent(at)
  const statement = file.parent(list)
  if (file.is(statement, 'var_spec')) return file.childrenIn(statement, 'name')[file.named(list).indexOf(at)] ?? NONE
  const isStored = file.is(statement, 'assignment_statement') || file.is(statement, 'short_var_declaration')
  if (!isStored || file.child(statement, 'right') !== list) return NONE
  return file.named(file.child(statement, 'left'))[file.named(list).indexOf(at)] ?? NONE
}

/** Every mention of the slot outside of tests. */
export function mentionsOfSlot(pkg: GoPackage, slot: Slot): SlotMention[] {
  const files = pkg.files.filter((file) => !file.isTest)
  if (slot.owner === '') return files.flatMap((file) => mentionsOfVariable(pkg, file, slot.name))
  return mentionsOfField(pkg, slot)
    .filter(({ file }) => !file.isTest)
    .map((mention) => ({ ...mention, isSet: isAssigned(mention.file, mention.node) }))
}

function mentionsOfVariable(pkg: GoPackage, file: GoFile, name: string): SlotMention[] {
  return pkg
    .scopes(file)
    .free.filter((node) => file.text(node) === name)
    .map((node) => ({ file, node, path: pathAfter(file, node), isSet: isAssigned(file, node) }))
}
