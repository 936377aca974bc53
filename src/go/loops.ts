import type { GoFile } from './file.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/** The innermost `for {` without condition or range around a node inside the function `within`; NONE where there is none. */
export function endlessLoopAround(file: GoFile, node: Node, within: Node): Node {
  for (let loop = loopAround(file, node, within); loop >= 0; loop = loopAround(file, loop, within)) {
    if (file.named(loop).length === 1) return loop
  }
  return NONE
}

/** The `defer` statement that calls `name()` directly inside the loop's body (no function literal between), or NONE. */
export function deferredCallIn(file: GoFile, loop: Node, name: string): Node {
  for (const defer of file.descendants(loop, 'defer_statement', true)) {
    if (file.text(file.child(file.first(defer), 'function')) === name) return defer
  }
  return NONE
}

/** Whether the loop calls `name()` itself, beside any `defer`. */
export function callsIn(file: GoFile, loop: Node, name: string): boolean {
  for (const call of file.descendants(loop, 'call_expression', true)) {
    if (file.text(file.child(call, 'function')) === name && !file.is(file.parent(call), 'defer_statement')) return true
  }
  return false
}
