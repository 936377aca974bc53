import { callablesOf } from './callables.ts'
import type { GoFile } from './file.ts'
import { NodeMemo } from './node-memo.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { roleOf } from './threads.ts'
import type { Node } from './tree.ts'

/** A call, and a function of the package that it runs before it comes back. */
export interface Run {
  readonly call: Node
  readonly target: FunctionRef
}

const known = new NodeMemo<readonly Run[]>()

/**
 * The functions that a piece of code runs: those it calls, and literals that it hands to a function known to call them
 * (`once.Do`). What is started as a goroutine, and what stands in other literals, is left out.
 */
export function runsIn(pkg: GoPackage, file: GoFile, node: Node): readonly Run[] {
  return known.of(pkg, file, node, () => find(pkg, file, node))
}

function find(pkg: GoPackage, file: GoFile, node: Node): readonly Run[] {
  const found: Run[] = []
  for (const call of file.descendants(node, 'call_expression', true)) {
    if (isSpawned(file, call)) continue
    for (const target of callablesOf(pkg, file, call)) found.push({ call, target })
    for (const argument of file.named(file.child(call, 'arguments'))) {
      if (file.is(argument, 'func_literal') && roleOf(pkg, file, argument).kind === 'inline')
        found.push({ call, target: { file, node: argument } })
    }
  }
  return found
}

/** Whether the node is the call of a `go` statement. */
export function isSpawned(file: GoFile, node: Node): boolean {
  return file.is(file.parent(node), 'go_statement')
}
