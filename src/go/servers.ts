import { calleeOf, isAssigned } from './calls.ts'
import { declaredValue, type Place } from './channel-names.ts'
import { fieldOf, mentionsOfField } from './fields.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { roleOf } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/** A server that a goroutine runs and that nothing in reach shuts down. */
export interface LastingServer {
  /** The call that serves: `srv.ListenAndServe()`. */
  readonly serve: Place
  /**
   * package: `http.ListenAndServe`, which nothing can end · own: a server that the goroutine makes for itself, out of everybody's reach ·
   * local, field: a server nobody calls Shutdown or Close of.
   */
  readonly how: 'package' | 'own' | 'local' | 'field'
  /** `srv`, `s.http`; the call's text for `package`. */
  readonly name: string
}

const SERVES = /^(ListenAndServe|ListenAndServeTLS|Serve|ServeTLS)$/

/** What the `go` statement serves for ever: only servers of net/http, of which is known how they end. */
export function lastingServer(pkg: GoPackage, file: GoFile, spawn: Node): LastingServer | undefined {
  for (const call of servingCalls(file, spawn)) {
    const { package: path, name } = calleeOf(pkg, file, call)
    const callee = file.child(call, 'function')
    if (path !== 'net/http') continue
    const found = SERVES.test(name)
      ? ({ how: 'package', name: `http.${name}` } as const)
      : unended(pkg, file, file.child(callee, 'operand'), { method: name, spawn })
    if (found && !closesListener(pkg, file, call)) return { ...found, serve: { file, node: call } }
  }
  return undefined
}

/** `go srv.Serve(l)`, or the call within `go func() { … }()`. */
function servingCalls(file: GoFile, spawn: Node): Node[] {
  return [...file.descendants(spawn, 'call_expression')].filter((call) => {
    const callee = file.child(call, 'function')
    return file.is(callee, 'selector_expression') && SERVES.test(file.text(file.child(callee, 'field')))
  })
}

/** A server by whose name nobody calls Shutdown or Close, and that nobody else is given. */
function unended(
  pkg: GoPackage,
  file: GoFile,
  server: Node,
  { method, spawn }: { method: string; spawn: Node },
): Pick<LastingServer, 'how' | 'name'> | undefined {
  if (!/^Server\./.test(method)) return undefined
  if (file.is(server, 'identifier')) {
    const variable = pkg.scopes(file).variableOf(server)
    if (variable?.kind !== 'local') return undefined
    const how = file.contains(spawn, variable.declared) ? 'own' : 'local'
    return variable.uses.every((use) => isOnlyServed(file, use)) ? { how, name: variable.name } : undefined
  }
  if (!file.is(server, 'selector_expression')) return undefined
  const field = fieldOf(pkg, file, server)
  if (field.owner === '' || /^\p{Lu}/u.test(field.name)) return undefined
  const mentions = mentionsOfField(pkg, field)
  return mentions.every((mention) => isOnlyServed(mention.file, mention.node)) ? { how: 'field', name: file.text(server) } : undefined
}

/** Set, configured or served; anything else may end it or hand it on. */
function isOnlyServed(file: GoFile, use: Node): boolean {
  const parent = file.parent(use)
  if (file.is(parent, 'selector_expression') && file.child(parent, 'operand') === use) {
    const member = file.text(file.child(parent, 'field'))
    return (
      SERVES.test(member) ||
      /^(Handler|Addr|TLSConfig|\w+Timeout|ErrorLog|BaseContext|ConnContext|ConnState|SetKeepAlivesEnabled|MaxHeaderBytes|Protocols|HTTP2)$/.test(
        member,
      )
    )
  }
  return (
    isAssigned(file, use) ||
    file.is(parent, 'binary_expression') ||
    (file.is(parent, 'expression_list') && file.child(file.parent(parent), 'left') === parent)
  )
}

/** Whether the listener that is served is somebody else's, or is closed or handed on: closing it ends the server as well. */
function closesListener(pkg: GoPackage, file: GoFile, call: Node): boolean {
  const [listener = NONE] = file.named(file.child(call, 'arguments'))
  if (listener < 0 || !/^Serve/.test(file.text(file.child(file.child(call, 'function'), 'field')))) return false
  const variable = file.is(listener, 'identifier') ? pkg.scopes(file).variableOf(listener) : undefined
  // What was made of another listener ends with that one.
  if (variable?.kind !== 'local' || !/^(net|tls)\.Listen/.test(file.text(declaredValue(file, variable)))) return true
  return variable.uses.some((use) => {
    const parent = file.parent(use)
    if (use === listener || file.is(parent, 'binary_expression') || isAssigned(file, use)) return false
    return !/^Addr$/.test(file.text(file.child(parent, 'field')))
  })
}

/** Whether the function waits until the serving goroutine is over: then it lasts no longer than the function. */
export function isAwaited(pkg: GoPackage, file: GoFile, spawn: Node): boolean {
  const fn = file.functionAround(spawn)
  if (fn >= 0 && file.is(fn, 'func_literal') && roleOf(pkg, file, fn).kind === 'spawned') return false
  for (const receive of file.descendants(fn, 'unary_expression', true)) {
    if (receive >= file.last(spawn) && file.text(file.child(receive, 'operator')) === '<-') return true
  }
  for (const call of file.descendants(fn, 'call_expression', true)) {
    if (call >= file.last(spawn) && /\.Wait$|ListenAndServe|\.Serve$/.test(file.text(file.child(call, 'function')))) return true
  }
  return false
}
