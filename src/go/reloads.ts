import { calleeOf } from './calls.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import type { Node } from './tree.ts'

/** Functions that are called once more when the configuration changes, by what they are called. */
const RELOAD =
  /reload|rebind|reconfigur|relisten|reopen|restart|hot_?swap|^re_?init|^(apply|update|change|swap|set|load)_?(new)?_?(conf|config|configuration|settings|options|addr|address|listen\w*)$/i

/** Calls followed from a reload into functions of the package. */
const DEPTH = 3

const known = new WeakMap<GoPackage, ReadonlyMap<Node, readonly Reached[]>>()

interface Reached {
  readonly fn: FunctionRef
  readonly way: readonly FunctionRef[]
}

/** The functions on the way from a reload to `fn`, the reload first and `fn` last; undefined where no reload of the package leads there. */
export function reloadTo(pkg: GoPackage, fn: FunctionRef): readonly FunctionRef[] | undefined {
  const table = remembered(known, pkg, () => waysOf(pkg))
  return table.get(fn.node)?.find((reached) => reached.fn.file === fn.file)?.way
}

function waysOf(pkg: GoPackage): ReadonlyMap<Node, readonly Reached[]> {
  const table = new Map<Node, Reached[]>()
  let front: Reached[] = reloads(pkg).map((fn) => ({ fn, way: [fn] }))
  for (let depth = 0; depth <= DEPTH && front.length > 0; depth++) {
    const next: Reached[] = []
    for (const reached of front) {
      const { fn } = reached
      const there = table.get(fn.node) ?? []
      if (there.some((other) => other.fn.file === fn.file)) continue
      table.set(fn.node, [...there, reached])
      for (const callee of calledBy(pkg, fn)) next.push({ fn: callee, way: [...reached.way, callee] })
    }
    front = next
  }
  return table
}

function reloads(pkg: GoPackage): FunctionRef[] {
  return [...pkg.declarations()].filter(({ file, node }) => !file.isTest && RELOAD.test(file.text(file.child(node, 'name'))))
}

/** The package's own functions that a function calls, where each call can only be one of them. */
export function calledBy(pkg: GoPackage, { file, node }: FunctionRef): FunctionRef[] {
  const found: FunctionRef[] = []
  for (const call of file.descendants(file.child(node, 'body'), 'call_expression')) {
    const { candidates } = calleeOf(pkg, file, call)
    const [callee] = candidates
    if (callee && candidates.length === 1 && !callee.file.is(callee.node, 'func_literal')) found.push(callee)
  }
  return found
}
