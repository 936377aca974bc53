import { resultTargets } from './contracts.ts'
import { fieldOwner } from './embedding.ts'
import type { GoFile } from './file.ts'
import { keysAreValues, typeOfBody } from './literal.ts'
import type { GoPackage } from './package.ts'
import { type GoTree, NONE, type Node } from './tree.ts'
import { type GoType, namedOf, typeFrom, typeOf } from './types.ts'

/** A struct field, by the type that declares it where that is known. */
export interface Field {
  /** Name of the owner's type in this package; '' when its type is not known. */
  readonly owner: string
  readonly name: string
}

/** A use of a field: `x.field` and what is selected from it. */
export interface Mention {
  readonly file: GoFile
  /** The selector expression `x.field`. */
  readonly node: Node
  /** What is selected from it: `['Stop']` in `x.field.Stop()`. */
  readonly path: readonly string[]
}

/** The field that a call's (first) result is stored in: `s.ticker = time.NewTicker(d)` or `T{ticker: time.NewTicker(d)}`. */
export function fieldTarget(pkg: GoPackage, file: GoFile, call: Node): Field | undefined {
  const target = resultTargets(file, call)[0] ?? NONE
  if (file.is(target, 'selector_expression')) return fieldOf(pkg, file, target)
  const element = file.enclosing(call, 'keyed_element', 'func_literal', 'argument_list', 'statement_list')
  if (!file.is(element, 'keyed_element') || file.bare(file.first(file.child(element, 'value'))) !== call) return undefined
  const key = file.first(file.child(element, 'key'))
  if (!file.is(key, 'identifier') || keysAreValues(file, element)) return undefined
  return { owner: ownName(typeFrom(pkg, file, typeOfBody(file, file.parent(element)))), name: file.text(key) }
}

/** The field that a selector names, promoted fields by the type that declares them. */
export function fieldOf(pkg: GoPackage, file: GoFile, selector: Node): Field {
  const name = file.text(file.child(selector, 'field'))
  const told = pkg.exactly(file)?.owner(file.start(selector), file.end(selector))
  if (told?.type) return { owner: ownName(told.type), name }
  const type = typeOf(pkg, file, file.child(selector, 'operand'))
  return { owner: ownName(fieldOwner(pkg, type, name, file) ?? type), name }
}

function ownName(type: GoType | undefined): string {
  const named = namedOf(type)
  return named?.package === '' ? named.name : ''
}

const indexes = new WeakMap<GoTree, ReadonlyMap<string, readonly Node[]>>()

/** A file's selectors by the field they name; made once, for packages of many thousands exist. */
function selectorsOf(file: GoFile): ReadonlyMap<string, readonly Node[]> {
  let index = indexes.get(file.tree)
  if (!index) {
    const byName = new Map<string, Node[]>()
    for (const node of file.all('selector_expression')) {
      const name = file.text(file.child(node, 'field'))
      const known = byName.get(name)
      if (known) known.push(node)
      else byName.set(name, [node])
    }
    index = byName
    indexes.set(file.tree, index)
  }
  return index
}

/** Every selector in the package that can mean the field: an owner that is not known counts as the same. */
export function mentionsOfField(pkg: GoPackage, field: Field): Mention[] {
  const found: Mention[] = []
  for (const file of pkg.files) {
    for (const node of selectorsOf(file).get(field.name) ?? []) {
      const { owner } = fieldOf(pkg, file, node)
      if (owner && field.owner && owner !== field.owner) continue
      found.push({ file, node, path: pathAfter(file, node) })
    }
  }
  return found
}

/** Names selected from an expression: `['C']` for `x.ticker` in `x.ticker.C`. */
export function pathAfter(file: GoFile, node: Node): string[] {
  const path: string[] = []
  for (let end = file.wrapped(node); ; ) {
    const parent = file.parent(end)
    if (!file.is(parent, 'selector_expression') || file.child(parent, 'operand') !== end) return path
    path.push(file.text(file.child(parent, 'field')))
    end = file.wrapped(parent)
  }
}
