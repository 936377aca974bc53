import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import type { Node } from './tree.ts'

/** Whether every name of an expression would mean at another place of its file what it means where it stands. */
export function meansTheSame(pkg: GoPackage, file: GoFile, expression: Node, at: Node): boolean {
  for (const identifier of file.descendants(expression, 'identifier')) {
    if (pkg.scopes(file).variableOf(identifier) !== visibleAs(pkg, file, file.text(identifier), at)) return false
  }
  return true
}

/** The function's own variable that a name means at a place; undefined where it is none's, and so that of the package or of an import. */
export function visibleAs(pkg: GoPackage, file: GoFile, name: string, at: Node): Variable | undefined {
  let found: Variable | undefined
  for (const variable of pkg.scopes(file).variables) {
    if (variable.name !== name || !isVisible(file, variable, at)) continue
    if (!found || scopeOf(file, found) <= scopeOf(file, variable)) found = variable
  }
  return found
}

function isVisible(file: GoFile, variable: Variable, at: Node): boolean {
  if (!file.contains(scopeOf(file, variable), at)) return false
  if (variable.kind !== 'local' && variable.kind !== 'constant') return true
  return file.is(variable.statement, 'type_switch_statement') || file.end(variable.statement) <= file.start(at)
}

/** What a variable is known in: the whole function for what its signature names. */
function scopeOf(file: GoFile, { kind, function: fn, declared }: Variable): Node {
  return kind === 'local' || kind === 'constant' ? file.enclosing(declared, ...SCOPES) : fn
}

const SCOPES = [
  'block',
  'if_statement',
  'for_statement',
  'expression_switch_statement',
  'type_switch_statement',
  'communication_case',
  'expression_case',
  'type_case',
  'default_case',
] as const
