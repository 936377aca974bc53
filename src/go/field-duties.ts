import { isAssigned } from './calls.ts'
import { resultTargets } from './contracts.ts'
import { type Field, fieldOf, fieldTarget, type Mention, mentionsOfField } from './fields.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { isProcessMain } from './stranded.ts'
import { NONE, type Node } from './tree.ts'

/** A struct's field whose value nothing in the package releases. */
export interface UnreleasedField {
  readonly owner: string
  readonly name: string
  /** Where it is declared. */
  readonly file: GoFile
  readonly node: Node
}

/**
 * The unexported field that a call's result is stored in, directly or through a variable, where no mention of the field in the package
 * releases the value or hands it on: it is only assigned, compared, and called by other methods.
 */
export function unreleasedField(pkg: GoPackage, file: GoFile, call: Node, release: readonly string[]): UnreleasedField | undefined {
  if (isProcessMain(pkg, file, file.functionAround(call))) return undefined
  const field = storedIn(pkg, file, call)
  const declared = field && field.owner !== '' ? declarationOf(pkg, file, field.owner, field.name) : undefined
  if (!field || !declared || (/^\p{Lu}/u.test(field.name) && pkg.name !== 'main')) return undefined
  const mentions = mentionsOfField(pkg, { owner: '', name: field.name })
  const isHeld = mentions.every((mention) => isHarmless(mention, release))
  return isHeld && isFilledAfresh(pkg, field.name) ? { ...field, ...declared } : undefined
}

/** The field that the first result goes to: `s.session, err = NewSession(c)`, `T{queue: NewQueue()}`, or `s.session = session` afterwards. */
function storedIn(pkg: GoPackage, file: GoFile, call: Node): Field | undefined {
  const direct = fieldTarget(pkg, file, call)
  if (direct) return direct
  const target = resultTargets(file, call)[0] ?? NONE
  const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
  const stores = (variable?.uses ?? []).flatMap((use) => assignedTo(file, use))
  return stores.length === 1 ? fieldOf(pkg, file, stores[0] ?? NONE) : undefined
}

function assignedTo(file: GoFile, use: Node): Node[] {
  const list = file.parent(use)
  const statement = file.parent(list)
  if (!file.is(statement, 'assignment_statement') || file.child(statement, 'right') !== list) return []
  const target = file.named(file.child(statement, 'left'))[file.named(list).indexOf(use)] ?? NONE
  return file.is(target, 'selector_expression') ? [target] : []
}

function declarationOf(pkg: GoPackage, from: GoFile, owner: string, name: string): { file: GoFile; node: Node } | undefined {
  const type = pkg.type(owner, from)
  if (!type) return undefined
  for (const node of type.file.descendants(type.node, 'field_declaration', true)) {
    if (type.file.childrenIn(node, 'name').some((each) => type.file.text(each) === name)) return { file: type.file, node }
  }
  return undefined
}

/** Assigned, compared, or a method of it called that is no release. A method value or a use as a whole may hand it on. */
function isHarmless({ file, node, path }: Mention, release: readonly string[]): boolean {
  const end = file.wrapped(node)
  const parent = file.parent(end)
  if (path.length === 0) return isAssigned(file, end) || file.is(parent, 'binary_expression')
  if (release.includes(path.join('.'))) return false
  return (
    file.is(file.parent(file.wrapped(parent)), 'call_expression') && file.child(file.parent(file.wrapped(parent)), 'function') === parent
  )
}

/** Literals that fill the field do so with a call's result; with anything else somebody else may hold the value as well. */
function isFilledAfresh(pkg: GoPackage, name: string): boolean {
  return pkg.files.every((file) =>
    file.all('keyed_element').every((element) => {
      const value = file.bare(file.first(file.child(element, 'value')))
      return file.text(file.child(element, 'key')) !== name || file.is(value, 'call_expression') || file.is(value, 'nil')
    }),
  )
}
