import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** The value of an integer literal, or of a name declared as one. */
export function constantInt(pkg: GoPackage, file: GoFile, node: Node): number | undefined {
  const at = file.bare(node)
  if (file.is(at, 'int_literal')) return integer(file.text(at))
  return file.is(at, 'identifier') ? constantNamed(pkg, file, at) : undefined
}

function constantNamed(pkg: GoPackage, file: GoFile, node: Node): number | undefined {
  const variable = pkg.scopes(file).variableOf(node)
  const spec = variable ? { file, node: variable.statement } : pkg.value(file.text(node), file)
  if (!spec?.file.is(spec.node, 'const_spec')) return undefined
  const names = spec.file.childrenIn(spec.node, 'name').map((name) => spec.file.text(name))
  const value = spec.file.named(spec.file.child(spec.node, 'value'))[names.indexOf(file.text(node))] ?? NONE
  return spec.file.is(value, 'int_literal') ? integer(spec.file.text(value)) : undefined
}

/** `1_000`, `0x10`, `0b1`, `0o17`, and `017`, which is octal in Go. */
function integer(text: string): number {
  return Number(text.replaceAll('_', '').replace(/^0(?=\d)/, '0o'))
}
