import { calleeOf, isAssigned } from './calls.ts'
import type { GoFile } from './file.ts'
import { receiverOf } from './owners.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { roleOf } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/** A goroutine that every call of a method or handler adds, and that lasts as long as something other than the call. */
export interface PerCall {
  /** handler: an HTTP handler · again: a method whose name says that it is called again and again. */
  readonly how: 'handler' | 'again'
  /** The loop that lasts. */
  readonly loop: Node
  readonly fn: FunctionRef
}

/** Methods that are called more than once in the life of a value. */
const AGAIN = /^(Set|Update|Reload|Refresh|Configure|Reconfigure|Reset|Restart|Apply|Handle|Reconnect|Schedule|Process|On)(\p{Lu}|$)/u
/** What keeps a second call from starting a second goroutine, or ends the first one. */
const GUARD =
  /\.Do\(|CompareAndSwap|\.Swap\(|\bLoadOrStore\(|[=!]= nil|\bok\b|\bexists\b|\bfound\b|started|running|active|enabled|closed|initiali[sz]ed|\bstop|\bcancel|\.Stop\(|\.Close\(|\bclose\(|\.Wait\(|TryLock|\.Load\(\)/i
/** What ends the goroutine together with the call. */
const BOUND = /\.Context\(\)|\bctx\b|[cC]ontext|\.Done\(\)|CloseNotify|time\.After|\bdone\b/

/**
 * The goroutine of a `go` statement that stands in a handler or in a method that is called again, behind no guard, and
 * loops without a condition on something that outlives the call.
 */
export function spawnedPerCall(pkg: GoPackage, file: GoFile, spawn: Node): PerCall | undefined {
  const declaration = file.declarationAround(spawn)
  const how = kindOf(pkg, file, declaration)
  if (!how || !runsWithCall(pkg, file, spawn, declaration)) return undefined
  const before = file.tree.text.slice(file.start(file.child(declaration, 'body')), file.start(spawn))
  if (GUARD.test(before)) return undefined
  for (const fn of calleeOf(pkg, file, file.first(spawn)).candidates) {
    const loop = lastingLoop(fn)
    if (loop >= 0 && !BOUND.test(file.text(spawn)) && !BOUND.test(fn.file.text(fn.node))) return { how, loop, fn }
  }
  return undefined
}

function kindOf(pkg: GoPackage, file: GoFile, declaration: Node): PerCall['how'] | undefined {
  const parameters = file.text(file.child(declaration, 'parameters'))
  if (/\*http\.Request\b/.test(parameters) && /http\.ResponseWriter\b/.test(parameters)) return 'handler'
  const again = AGAIN.test(file.text(file.child(declaration, 'name'))) && receiverOf(pkg, { file, node: declaration }) !== undefined
  return again ? 'again' : undefined
}

/** Whether no function literal that is kept for later stands between the method and the statement. */
function runsWithCall(pkg: GoPackage, file: GoFile, spawn: Node, declaration: Node): boolean {
  for (let fn = file.functionAround(spawn); fn >= 0 && fn !== declaration; fn = file.functionAround(fn)) {
    if (!['inline', 'spawned'].includes(roleOf(pkg, file, fn).kind)) return false
  }
  return true
}

/** A loop without condition whose waits are on fields alone, or on time. */
function lastingLoop({ file, node }: FunctionRef): Node {
  for (const loop of file.descendants(file.child(node, 'body'), 'for_statement', true)) {
    if (file.named(loop).length === 1 && waitsForOthers(file, loop)) return loop
  }
  return NONE
}

function waitsForOthers(file: GoFile, loop: Node): boolean {
  let waits = false
  for (const receive of file.descendants(loop, 'unary_expression', true)) {
    if (file.text(file.child(receive, 'operator')) !== '<-' || isAssigned(file, receive)) continue
    if (!file.is(file.bare(file.child(receive, 'operand')), 'selector_expression')) return false
    waits = true
  }
  for (const call of file.descendants(loop, 'call_expression', true))
    if (file.text(file.child(call, 'function')) === 'time.Sleep') waits = true
  return waits
}
