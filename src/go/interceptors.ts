import { calleeOf } from './calls.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { roleOf } from './threads.ts'
import { NONE, type Node } from './tree.ts'
import { namedOf, typeFrom } from './types.ts'
import { unendingLoop } from './unending.ts'

/** A goroutine that each call through an interceptor adds, and that lasts as long as something other than the call. */
export interface LeftByInterceptor {
  readonly fn: FunctionRef
  /** The loop that lasts. */
  readonly loop: Node
}

/** Parameters that only interceptors have. */
const OF_INTERCEPTORS = /^(Unary|Stream)(ServerInfo|Handler)$|^UnaryInvoker$|^Streamer$/
/** What ends the goroutine together with the call, or after a time. */
const BOUND = /\bctx\b|[cC]ontext|\.Done\(\)|time\.After\(|[tT]imeout|[dD]eadline|\bdone\b|\bstop\b|\bquit\b/

/** What a `go` statement in an interceptor of gRPC starts, where it neither knows the call's context nor has an end of its own. */
export function leftByInterceptor(pkg: GoPackage, file: GoFile, spawn: Node): LeftByInterceptor | undefined {
  const interceptor = interceptorAround(pkg, file, spawn)
  // What the call waits for ends before it.
  if (interceptor < 0 || /\.Wait\(\)/.test(file.text(interceptor)) || BOUND.test(file.text(spawn))) return undefined
  for (const target of calleeOf(pkg, file, file.first(spawn)).candidates) {
    const unending = unendingLoop(pkg, target)
    if (unending && !BOUND.test(target.file.text(target.node))) return { fn: unending.fn, loop: unending.loop }
  }
  return undefined
}

/** The function with an interceptor's parameters that the statement runs with; NONE where a literal in between is kept for later. */
function interceptorAround(pkg: GoPackage, file: GoFile, spawn: Node): Node {
  for (let fn = file.functionAround(spawn); fn >= 0; fn = file.functionAround(fn)) {
    if (isInterceptor(pkg, file, fn)) return fn
    if (!file.is(fn, 'func_literal') || !['inline', 'spawned'].includes(roleOf(pkg, file, fn).kind)) return NONE
  }
  return NONE
}

function isInterceptor(pkg: GoPackage, file: GoFile, fn: Node): boolean {
  return file.named(file.child(fn, 'parameters')).some((parameter) => {
    const type = namedOf(typeFrom(pkg, file, file.child(parameter, 'type')))
    return type?.package === 'google.golang.org/grpc' && OF_INTERCEPTORS.test(type.name)
  })
}
