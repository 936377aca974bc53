import type { Place } from './channel-names.ts'
import { fieldOf, mentionsOfField } from './fields.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** A map or slice of cancel functions, with what is done to it. */
export interface CancelStore {
  readonly name: string
  /** Entries that are put in, or appended. */
  readonly stored: readonly Place[]
  /** `delete(m, k)` and `clear(m)`. */
  readonly removed: readonly Place[]
  /** Whether anything can get at a stored function: an index that is read, a range with values, or being handed on. */
  readonly read: boolean
  /** Functions (declarations) in which that happens. */
  readonly readers: readonly Place[]
}

/** The store that a written `map[K]context.CancelFunc` or `[]context.CancelFunc` belongs to: an unexported field, or a local. */
export function cancelStore(pkg: GoPackage, file: GoFile, type: Node): CancelStore | undefined {
  const declaration = file.enclosing(
    type,
    'field_declaration',
    'short_var_declaration',
    'var_spec',
    'function_declaration',
    'method_declaration',
  )
  if (file.is(declaration, 'field_declaration') && file.child(declaration, 'type') === type) return fieldStore(pkg, file, declaration)
  if (!file.is(declaration, 'short_var_declaration') && !file.is(declaration, 'var_spec')) return undefined
  const variable = pkg.scopes(file).variables.find((candidate) => candidate.statement === declaration && candidate.kind === 'local')
  const names = file.is(declaration, 'var_spec') ? file.childrenIn(declaration, 'name') : file.named(file.child(declaration, 'left'))
  if (!variable || names.length !== 1) return undefined
  return gather(
    variable.name,
    variable.uses.map((node) => ({ file, node })),
  )
}

function fieldStore(pkg: GoPackage, file: GoFile, declaration: Node): CancelStore | undefined {
  const spec = file.parent(file.parent(file.parent(declaration)))
  const names = file.childrenIn(declaration, 'name')
  const name = file.text(names[0] ?? NONE)
  if (!file.is(spec, 'type_spec') || names.length !== 1 || (/^\p{Lu}/u.test(name) && pkg.name !== 'main')) return undefined
  const owner = file.text(file.child(spec, 'name'))
  const mentions = mentionsOfField(pkg, { owner: '', name }).filter((mention) =>
    [owner, ''].includes(fieldOf(pkg, mention.file, mention.node).owner),
  )
  return mentions.length === 0 ? undefined : gather(name, mentions)
}

function gather(name: string, places: readonly Place[]): CancelStore {
  const stored: Place[] = []
  const removed: Place[] = []
  const readers: Place[] = []
  for (const place of places) {
    const what = useOf(place)
    if (what === 'stored') stored.push(place)
    else if (what === 'removed') removed.push({ file: place.file, node: place.file.parent(place.file.parent(place.node)) })
    else if (what === 'read') readers.push(place)
  }
  return { name, stored, removed, read: readers.length > 0, readers }
}

function useOf({ file, node }: Place): 'stored' | 'removed' | 'read' | 'other' {
  const parent = file.parent(node)
  const around = file.parent(parent)
  if (file.is(parent, 'index_expression') && file.child(parent, 'operand') === node) return isTarget(file, parent) ? 'stored' : 'read'
  if (file.is(parent, 'argument_list')) {
    const callee = file.text(file.child(around, 'function'))
    if (callee === 'delete' || callee === 'clear') return 'removed'
    if (callee === 'append' && file.first(parent) === node) return 'other'
    return callee === 'len' ? 'other' : 'read'
  }
  if (file.is(parent, 'range_clause')) return file.named(file.child(parent, 'left')).length > 1 ? 'read' : 'other'
  if (file.is(parent, 'expression_list') && file.is(around, 'assignment_statement')) return assignedUse(file, node, parent, around)
  return file.is(parent, 'binary_expression') ? 'other' : 'read'
}

/** `m = make(…)` and `m = nil` empty it; `s = append(s, cancel)` stores; anything else is beyond us. */
function assignedUse(file: GoFile, node: Node, list: Node, statement: Node): 'stored' | 'other' | 'read' {
  if (file.child(statement, 'left') !== list) return 'read'
  const value = file.bare(file.named(file.child(statement, 'right'))[file.named(list).indexOf(node)] ?? NONE)
  const callee = file.text(file.child(value, 'function'))
  if (callee === 'append') return 'stored'
  return callee === 'make' || file.is(value, 'nil') || file.is(value, 'composite_literal') ? 'other' : 'read'
}

function isTarget(file: GoFile, node: Node): boolean {
  const list = file.parent(node)
  return (
    file.is(list, 'expression_list') && file.child(file.parent(list), 'left') === list && file.is(file.parent(list), 'assignment_statement')
  )
}
