import { isAssigned } from './calls.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { isProcessMain } from './stranded.ts'
import { NONE, type Node } from './tree.ts'

/** What closes connections after a while, or after each request; and what lets the function end them itself. */
const BOUNDED = /DisableKeepAlives|IdleConnTimeout|MaxIdleConnsPerHost:\s*-|CloseIdleConnections|\.Close = true|"Connection", "close"/
const SENDS = /^(Do|Get|Head|Post|PostForm)$/

/**
 * The request that is sent by a client whose `http.Transport`, the literal, is made by the same function for this one call of it: neither goes
 * further than the function, and nothing closes what the transport keeps open. NONE where that is not sure.
 */
export function sentByOwnTransport(pkg: GoPackage, file: GoFile, literal: Node): Node {
  const fn = file.functionAround(literal)
  if (fn < 0 || isProcessMain(pkg, file, fn) || file.declaredName(fn) === 'init' || !isOfHttp(pkg, file, literal, 'Transport')) return NONE
  if (BOUNDED.test(file.text(file.declarationAround(literal))) || usesConnectionAround(pkg, file, literal, fn)) return NONE
  const client = clientAround(pkg, file, literal, fn)
  return client < 0 ? NONE : sentBy(pkg, file, client, fn)
}

/** Whether the connection is one that the function has beside the transport, and can close itself: a dial function that returns or receives it. */
function usesConnectionAround(pkg: GoPackage, file: GoFile, transport: Node, fn: Node): boolean {
  return [...file.descendants(transport, 'func_literal')].some((dial) =>
    [...file.descendants(dial, 'identifier')].some((use) => {
      const variable = pkg.scopes(file).variableOf(use)
      const around = file.parent(file.is(file.parent(use), 'expression_list') ? file.parent(use) : use)
      const isGiven = file.is(around, 'return_statement') || file.is(file.parent(use), 'unary_expression')
      return isGiven && variable?.function === fn && !file.contains(dial, variable.declared)
    }),
  )
}

function isOfHttp(pkg: GoPackage, file: GoFile, literal: Node, name: string): boolean {
  const type = file.child(literal, 'type')
  if (!file.is(literal, 'composite_literal') || !file.is(type, 'qualified_type') || file.text(file.child(type, 'name')) !== name)
    return false
  return pkg.imports(file).get(file.text(file.child(type, 'package'))) === 'net/http'
}

/** The literal of the one client that gets the transport: around it, or by a variable that is used for nothing else. */
function clientAround(pkg: GoPackage, file: GoFile, transport: Node, fn: Node): Node {
  const direct = holderOf(pkg, file, addressed(file, transport))
  if (direct >= 0) return direct
  const variable = variableOf(pkg, file, transport, fn)
  const uses = variable?.uses.filter((use) => !isFieldSet(file, use)) ?? []
  return uses.length === 1 ? holderOf(pkg, file, uses[0] as Node) : NONE
}

/** The client literal whose field `Transport` has the value. */
function holderOf(pkg: GoPackage, file: GoFile, value: Node): Node {
  const element = file.enclosing(value, 'keyed_element', 'argument_list', 'block')
  const key = file.child(element, 'key')
  const literal = file.enclosing(element, 'composite_literal')
  const isValue = file.is(element, 'keyed_element') && file.text(key) === 'Transport' && file.end(element) === file.end(value)
  return isValue && isOfHttp(pkg, file, literal, 'Client') ? literal : NONE
}

/** The request sent by a client that only sends: at once, `(&http.Client{…}).Get(url)`, or by its variable. */
function sentBy(pkg: GoPackage, file: GoFile, client: Node, fn: Node): Node {
  const selector = file.parent(file.wrapped(addressed(file, client)))
  const direct = file.is(selector, 'selector_expression') ? sendOf(file, selector) : NONE
  if (direct >= 0) return direct
  const uses = variableOf(pkg, file, client, fn)?.uses.filter((use) => !isFieldSet(file, use)) ?? []
  const sends = uses.map((use) => (file.functionAround(use) === fn ? sendOf(file, file.parent(use)) : NONE))
  return sends.every((send) => send >= 0) ? (sends[0] ?? NONE) : NONE
}

/** The call of `client.Do`; NONE for any other selector. */
function sendOf(file: GoFile, selector: Node): Node {
  const call = file.parent(selector)
  const isCalled = file.is(call, 'call_expression') && file.child(call, 'function') === selector
  return isCalled && SENDS.test(file.text(file.child(selector, 'field'))) ? call : NONE
}

/** `&T{}` for `T{}` where it is so. */
function addressed(file: GoFile, literal: Node): Node {
  const parent = file.parent(literal)
  return file.is(parent, 'unary_expression') ? parent : literal
}

/** The local variable that the literal is the first and only value of. */
function variableOf(pkg: GoPackage, file: GoFile, literal: Node, fn: Node): Variable | undefined {
  const value = addressed(file, literal)
  const statement = file.parent(file.parent(value))
  const isDeclared = file.is(statement, 'short_var_declaration')
  const index = isDeclared ? file.named(file.child(statement, 'right')).indexOf(value) : NONE
  const variable = index < 0 ? undefined : pkg.scopes(file).variableOf(file.named(file.child(statement, 'left'))[index] ?? NONE)
  return variable?.function === fn && !variable.uses.some((use) => isAssigned(file, use)) ? variable : undefined
}

/** `client.Timeout = d`. */
function isFieldSet(file: GoFile, use: Node): boolean {
  const selector = file.parent(use)
  return file.is(selector, 'selector_expression') && isAssigned(file, selector)
}
