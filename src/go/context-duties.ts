import { calleeOf, isAssigned } from './calls.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'

/** Contexts within contexts that are followed. */
const DEPTH = 6

/** Whether a call's first argument is a context that never ends: `context.Background()`, `TODO()`, or built on nothing else. */
export function endlessContext(pkg: GoPackage, file: GoFile, call: Node): { how: 'endless'; context: Node } | undefined {
  const context = file.named(file.child(call, 'arguments'))[0] ?? NONE
  return neverEnds(pkg, file, context, DEPTH) ? { how: 'endless', context } : undefined
}

function neverEnds(pkg: GoPackage, file: GoFile, value: Node, depth: number): boolean {
  if (value < 0 || depth === 0) return false
  if (file.is(value, 'identifier')) {
    const variable = pkg.scopes(file).variableOf(value)
    return variable !== undefined && neverEnds(pkg, file, onlyValue(file, variable), depth - 1)
  }
  if (!file.is(value, 'call_expression')) return false
  const { package: path, name } = calleeOf(pkg, file, value)
  const inner = file.named(file.child(value, 'arguments'))[0] ?? NONE
  if (path === 'context' || path === 'golang.org/x/net/context') {
    return name === 'Background' || name === 'TODO' || (/^With(Value|outCancel)$/.test(name) && neverEnds(pkg, file, inner, depth - 1))
  }
  return CARRIES.test(`${path}.${name}`) && neverEnds(pkg, file, inner, depth - 1)
}

/** Functions of libraries that give a context with something more in it, which ends when the one they were given does. */
const CARRIES =
  /^(go\.etcd\.io\/etcd\/client(v3|\/v3)\.With(RequireLeader)|google\.golang\.org\/grpc\/metadata\.(NewOutgoingContext|AppendToOutgoingContext))$/

/** What a variable is given where it is declared, when nothing gives it another value. */
function onlyValue(file: GoFile, variable: Variable): Node {
  if (variable.kind !== 'local' || variable.uses.some((use) => isAssigned(file, use))) return NONE
  const { statement } = variable
  const isSpec = file.is(statement, 'var_spec')
  if (!isSpec && !file.is(statement, 'short_var_declaration')) return NONE
  const targets = isSpec ? file.childrenIn(statement, 'name') : file.named(file.child(statement, 'left'))
  const values = file.named(file.child(statement, isSpec ? 'value' : 'right'))
  return targets.length === values.length ? (values[targets.indexOf(variable.declared)] ?? NONE) : NONE
}
