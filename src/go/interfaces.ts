import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Node } from './tree.ts'
import { isNamed, typeOf } from './types.ts'

/** Whether an expression is a context: of that type, or of one that can stand for it where Go says so. */
export function isContext(pkg: GoPackage, file: GoFile, node: Node): boolean {
  const told = pkg.exactly(file)?.implements(file.start(node), file.end(node), 'context')
  return told ?? isNamed(typeOf(pkg, file, node), 'context', 'Context')
}

/** Whether an expression is an error: of that type, or of one that can stand for it where Go says so. */
export function isError(pkg: GoPackage, file: GoFile, node: Node): boolean {
  const told = pkg.exactly(file)?.implements(file.start(node), file.end(node), 'error')
  return told ?? isNamed(typeOf(pkg, file, node), '', 'error')
}
