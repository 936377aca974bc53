import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { isProcessMain } from './stranded.ts'
import { roleOf } from './threads.ts'
import type { Node } from './tree.ts'
import { importedPackage } from './types.ts'

/** A context that code could use: a parameter of type `context.Context`, or of a request that carries one. */
export interface ContextInScope {
  /** `ctx`, or `r.Context()`. */
  readonly text: string
  /** The parameter. */
  readonly declared: Node
}

/**
 * The context that is meant for the code at a node; undefined where none is, or where the code is detached from it on
 * purpose: goroutines, deferred calls, callbacks, cleaning up, what comes after the context has ended, and where a comment
 * says so.
 */
export function contextMeantFor(pkg: GoPackage, file: GoFile, node: Node): ContextInScope | undefined {
  if (file.isTest || CLEANING.test(file.functionName(node).split('.').at(-1) ?? '')) return undefined
  for (let at = file.parent(node); at >= 0; at = file.parent(at)) {
    if (file.is(at, 'defer_statement') || file.is(at, 'go_statement')) return undefined
    if (file.is(at, 'communication_case') && !file.contains(file.child(at, 'communication'), node)) {
      if (/Done\(\)|stop|quit|exit|clos/i.test(file.text(file.child(at, 'communication')))) return undefined
    }
    if (file.is(at, 'if_statement') && /\bctx\b|[cC]ontext/.test(file.text(file.child(at, 'condition')))) return undefined
    if (!file.is(at, 'func_literal') && !file.is(at, 'function_declaration') && !file.is(at, 'method_declaration')) continue
    if (isProcessMain(pkg, file, at)) return undefined
    const found = contextParameter(pkg, file, at)
    if (found) return saysDetached(file, node) ? undefined : found
    if (file.is(at, 'func_literal') && roleOf(pkg, file, at).kind !== 'inline') return undefined
  }
  return undefined
}

/** Names of functions that set up, clean up, or work in the background: they rightly have contexts of their own. */
export const CLEANING =
  /^(init|main)$|close|stop|shut|clean|teardown|rollback|release|finish|detach|async|background|destroy|terminate|revert|undo|cancel|abort|delete|unlock|deregister|unregister/i

/** The one context among the parameters of a function; undefined where it has none, or two. */
export function contextParameter(pkg: GoPackage, file: GoFile, fn: Node): ContextInScope | undefined {
  const found: ContextInScope[] = []
  if (/\*testing\.|testing\.TB/.test(file.text(file.child(fn, 'parameters')))) return undefined
  for (const parameter of file.named(file.child(fn, 'parameters'))) {
    const written = file.text(file.child(parameter, 'type'))
    for (const declared of file.childrenIn(parameter, 'name')) {
      const name = file.text(declared)
      if (name === '_') continue
      if (written === 'context.Context') found.push({ text: name, declared })
      if (written === '*http.Request' && pkg.imports(file).get('http') === 'net/http') found.push({ text: `${name}.Context()`, declared })
    }
  }
  // With two of them at hand a context of its own joins both.
  return found.length === 1 ? found[0] : undefined
}

/** Lines above a node in which a comment may explain it. */
const COMMENT_LINES = 4
const DETACHED =
  /detach|background c|outliv|independent|regardless|intent|deliberate|on purpose|separate|own (context|ctx)|new (context|ctx)|fresh|must not|even if|even when|shared|surviv|not (be )?cancel|n't (be )?cancel|avoid cancel|no context|nolint/i

/** Whether a comment near the node says that it is on its own by intent. */
export function saysDetached(file: GoFile, node: Node): boolean {
  const { text } = file.tree
  let from = file.start(node)
  for (let line = 0; line <= COMMENT_LINES && from > 0; line++) from = text.lastIndexOf('\n', from - 1)
  const end = text.indexOf('\n', file.end(node))
  const lines = text.slice(Math.max(0, from), end < 0 ? undefined : end).split('\n')
  return lines.some((line) => DETACHED.test(/\/\/(.*)$/.exec(line)?.[1] ?? ''))
}

/** Whether a call is `context.Background()` or `context.TODO()`. */
export function isFreshContext(pkg: GoPackage, file: GoFile, call: Node): boolean {
  const callee = file.child(call, 'function')
  const path = file.is(callee, 'selector_expression') ? importedPackage(pkg, file, file.child(callee, 'operand')) : ''
  return path === 'context' || path === 'golang.org/x/net/context'
}
