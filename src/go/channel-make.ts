import { constantInt } from './constants.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { type GoTree, NONE, type Node } from './tree.ts'

/** Number of values held; a symbolic text where the capacity is no constant. */
export type Capacity = number | { readonly text: string }

/** The `make(chan …)` call that is the variable's declared value, or NONE. */
export function makeOf(file: GoFile, variable: Variable): Node {
  const { statement } = variable
  const isSpec = file.is(statement, 'var_spec')
  if (!isSpec && !file.is(statement, 'short_var_declaration')) return NONE
  const targets = isSpec ? file.childrenIn(statement, 'name') : file.named(file.child(statement, 'left'))
  const value = file.named(file.child(statement, isSpec ? 'value' : 'right'))[targets.indexOf(variable.declared)] ?? NONE
  return isChannelMake(file, value) ? value : NONE
}

export function isChannelMake(file: GoFile, node: Node): boolean {
  if (!file.is(node, 'call_expression') || file.text(file.child(node, 'function')) !== 'make') return false
  return file.is(file.named(file.child(node, 'arguments'))[0] ?? NONE, 'channel_type')
}

const makesByFile = new WeakMap<GoTree, readonly Node[]>()

/** Every `make(chan …)` of a file; looked for once. */
export function channelMakes(file: GoFile): readonly Node[] {
  let makes = makesByFile.get(file.tree)
  if (!makes) {
    makes = file
      .all('channel_type')
      .map((type) => file.parent(file.parent(type)))
      .filter((call) => isChannelMake(file, call))
    makesByFile.set(file.tree, makes)
  }
  return makes
}

/** The capacity argument as a number where it is a literal or a constant of the package. */
export function capacityOf(pkg: GoPackage, file: GoFile, make: Node): Capacity {
  const size = file.named(file.child(make, 'arguments'))[1] ?? NONE
  if (size < 0) return 0
  const told = pkg.exactly(file)?.capacity(file.start(make), file.end(make))
  return told ?? constantInt(pkg, file, size) ?? { text: file.text(size) }
}
