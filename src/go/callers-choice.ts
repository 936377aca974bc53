import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Node } from './tree.ts'

/** Under a condition that asks a parameter (`locked`, `key == nil`), or a flag about locking: the caller may know how it ends. */
export function isCallersChoice(pkg: GoPackage, file: GoFile, call: Node): boolean {
  let around = ifAround(file, call)
  for (; file.is(around, 'if_statement'); around = ifAround(file, around)) {
    const condition = file.child(around, 'condition')
    if (!file.contains(condition, call) && asksCaller(pkg, file, file.bare(condition))) return true
  }
  return false
}

/** The nearest `if` strictly around a node, or the function where there is none. */
function ifAround(file: GoFile, node: Node): Node {
  return file.enclosing(file.parent(node), 'if_statement', 'func_literal', 'function_declaration', 'method_declaration')
}

function asksCaller(pkg: GoPackage, file: GoFile, condition: Node): boolean {
  if (/lock|held|sync/i.test(file.text(condition))) return true
  const asked = file.is(condition, 'unary_expression') ? file.child(condition, 'operand') : condition
  const isCompared = file.is(asked, 'binary_expression') && /^(nil|true|false|-?\d+|"[^"]*")$/.test(file.text(file.child(asked, 'right')))
  const name = isCompared ? file.child(asked, 'left') : asked
  return file.is(name, 'identifier') && pkg.scopes(file).variableOf(name)?.kind === 'parameter'
}
