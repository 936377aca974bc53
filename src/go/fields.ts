import { resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'
import { namedOf, typeOf } from './types.ts'

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
  const type = file.child(file.enclosing(element, 'composite_literal'), 'type')
  return { owner: file.is(type, 'type_identifier') ? file.text(type) : '', name: file.text(file.child(element, 'key')) }
}

/** The field that a selector names. */
export function fieldOf(pkg: GoPackage, file: GoFile, selector: Node): Field {
  const owner = namedOf(typeOf(pkg, file, file.child(selector, 'operand')))
  return { owner: owner?.package === '' ? owner.name : '', name: file.text(file.child(selector, 'field')) }
}

/** Every selector in the package that can mean the field: an owner that is not known counts as the same. */
export function mentionsOfField(pkg: GoPackage, field: Field): Mention[] {
  const found: Mention[] = []
  for (const file of pkg.files) {
    for (const node of file.descendants(0, 'selector_expression')) {
      if (file.text(file.child(node, 'field')) !== field.name) continue
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
  for (
    let end = node, parent = file.parent(node);
    file.is(parent, 'selector_expression') && file.child(parent, 'operand') === end;
    end = parent, parent = file.parent(parent)
  ) {
    path.push(file.text(file.child(parent, 'field')))
  }
  return path
}
