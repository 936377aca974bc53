import { callsNamed } from './call-index.ts'
import { type Callee, calleeOf } from './calls.ts'
import type { Place } from './channel-names.ts'
import { calledName, resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** A deferred release of what the same call gave another function of the package. */
export interface ReleasedElsewhere extends Place {
  readonly release: string
  readonly text: string
}

/**
 * Where another function of the package calls the same and releases the result by a `defer`: whoever wrote that knows that it has to be
 * released. Only for callees that are known by more than their last name.
 */
export function releasedElsewhere(pkg: GoPackage, file: GoFile, call: Node, releases: ReadonlySet<string>): ReleasedElsewhere | undefined {
  const callee = calleeOf(pkg, file, call)
  if (callee.name === '' || callee.name.startsWith('.')) return undefined
  const home = file.functionAround(call)
  for (const other of callsNamed(pkg, calledName(file, call))) {
    const isOther = other.file !== file || other.file.functionAround(other.node) !== home
    const found = isOther ? deferredRelease(pkg, other.file, other.node, releases) : undefined
    if (found && isSame(callee, calleeOf(pkg, other.file, other.node))) return found
  }
  return undefined
}

function isSame(one: Callee, other: Callee): boolean {
  return one.package === other.package && one.name === other.name
}

/** `x, err := call(); …; defer x.Close()`, in a deferred literal as well. */
function deferredRelease(pkg: GoPackage, file: GoFile, call: Node, releases: ReadonlySet<string>): ReleasedElsewhere | undefined {
  const target = resultTargets(file, call)[0] ?? NONE
  const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
  for (const use of variable?.uses ?? []) {
    const selector = file.parent(use)
    const release = file.is(selector, 'selector_expression') ? file.text(file.child(selector, 'field')) : ''
    const called = file.parent(selector)
    if (!releases.has(release) || !file.is(called, 'call_expression') || file.enclosing(called, 'defer_statement') < 0) continue
    if (file.child(called, 'function') === selector) return { file, node: called, release, text: file.text(selector) }
  }
  return undefined
}
