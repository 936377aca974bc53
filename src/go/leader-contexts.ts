import { calleeOf } from './calls.ts'
import { calledName, resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'

/** Where a context that was made for a call of etcd goes beyond it. */
export interface LeaderEscape {
  /** `kept`: a field, a map, a variable of the package · `given`: another library's call · `returned`. */
  readonly how: 'kept' | 'given' | 'returned'
  readonly node: Node
  /** Where it goes: `s.ctx`, `http.NewRequestWithContext`. */
  readonly to: string
}

/** Contexts within contexts that are followed. */
const DEPTH = 3
const WRAPS = /^With(Cancel|Timeout|Deadline|Value|WithoutCancel)(Cause)?$/

/** The first place to which a value made by `clientv3.WithRequireLeader` gets that is no call of etcd's; undefined where it stays in one. */
export function leaderEscape(pkg: GoPackage, file: GoFile, value: Node, depth = DEPTH): LeaderEscape | undefined {
  if (depth === 0) return undefined
  const list = file.parent(value)
  if (file.is(list, 'literal_element')) {
    const element = file.parent(list)
    return file.is(element, 'keyed_element') && file.child(element, 'value') === list
      ? { how: 'kept', node: element, to: file.text(file.child(element, 'key')) }
      : undefined
  }
  if (file.is(list, 'argument_list')) return givenTo(pkg, file, file.parent(list), depth)
  const statement = file.is(list, 'expression_list') ? file.parent(list) : NONE
  if (file.is(statement, 'return_statement')) return { how: 'returned', node: statement, to: '' }
  const target = targetOf(file, statement, list, value)
  return target < 0 ? undefined : keptAs(pkg, file, target, value, depth)
}

function targetOf(file: GoFile, statement: Node, list: Node, value: Node): Node {
  if (!file.is(statement, 'assignment_statement') && !file.is(statement, 'short_var_declaration')) return NONE
  if (file.child(statement, 'right') !== list) return NONE
  return file.named(file.child(statement, 'left'))[file.named(list).indexOf(value)] ?? NONE
}

function keptAs(pkg: GoPackage, file: GoFile, target: Node, value: Node, depth: number): LeaderEscape | undefined {
  if (!file.is(target, 'identifier')) return { how: 'kept', node: target, to: file.text(target) }
  const variable = pkg.scopes(file).variableOf(target)
  if (!variable) return file.text(target) === '_' ? undefined : { how: 'kept', node: target, to: file.text(target) }
  return escapeOf(pkg, file, variable, value, depth - 1)
}

function escapeOf(pkg: GoPackage, file: GoFile, variable: Variable, after: Node, depth: number): LeaderEscape | undefined {
  for (const use of variable.uses) {
    const way = use > after && !file.contains(after, use) ? leaderEscape(pkg, file, use, depth) : undefined
    if (way) return way
  }
  return undefined
}

/** Calls of known other libraries are said; calls of one's own, and those on what is not known, may well be about etcd. */
function givenTo(pkg: GoPackage, file: GoFile, call: Node, depth: number): LeaderEscape | undefined {
  const { package: path, name } = calleeOf(pkg, file, call)
  if (path === 'context' && WRAPS.test(name)) {
    const target = resultTargets(file, call)[0] ?? NONE
    return target < 0 ? leaderEscape(pkg, file, call, depth - 1) : keptAs(pkg, file, target, call, depth)
  }
  const isOthers = STANDARD.test(path) && !/^(context|log|fmt|testing|time)(\/|$)/.test(path)
  return isOthers ? { how: 'given', node: call, to: `${path.split('/').at(-1)}.${calledName(file, call)}` } : undefined
}

/** Packages that speak to others than etcd. */
const STANDARD = /^(net|net\/http|os\/exec|database\/sql|golang\.org\/x\/sync\/errgroup)$/
