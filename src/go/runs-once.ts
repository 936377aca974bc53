import { bareName, callsNamed } from './call-index.ts'
import { calleeOf } from './calls.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** Calls from `func main` down to the place. */
const DEPTH = 4

/**
 * Whether code of package main runs no more often in the life of its process than its calls stand in the text: it stands in `func main`, or in
 * functions that only `func main` comes to, by plain calls and `go` statements outside of loops. What is left there cannot grow, and is mostly
 * left because the process ends.
 */
export function runsOnce(pkg: GoPackage, file: GoFile, node: Node): boolean {
  return pkg.name === 'main' && !file.isTest && isOnce(pkg, file, node, DEPTH)
}

function isOnce(pkg: GoPackage, file: GoFile, node: Node, depth: number): boolean {
  const fn = onceWithin(file, node)
  if (depth === 0 || !file.is(fn, 'function_declaration')) return false
  const name = file.declaredName(fn)
  if (name === 'main') return true
  if (isValue(pkg, name)) return false
  const calls = callsNamed(pkg, name).filter((call) => isCallOf(pkg, call, { file, node: fn }))
  return calls.length > 0 && calls.every((call) => isOnce(pkg, call.file, call.node, depth - 1))
}

/** The declaration that runs the node each time it is called, and not more often; NONE where a loop or a literal lies between. */
function onceWithin(file: GoFile, node: Node): Node {
  let at = file.parent(node)
  while (at >= 0 && !file.is(at, 'function_declaration') && !file.is(at, 'method_declaration')) {
    if (file.is(at, 'for_statement') || (file.is(at, 'func_literal') && !isRunInPlace(file, at))) return NONE
    at = file.parent(at)
  }
  return at
}

/** `go func() {…}()`, `defer func() {…}()`, `func() {…}()`, and what is handed to the `Go` of a group. */
function isRunInPlace(file: GoFile, literal: Node): boolean {
  const parent = file.parent(literal)
  if (file.is(parent, 'call_expression')) return true
  const call = file.is(parent, 'argument_list') ? file.parent(parent) : NONE
  const callee = file.child(call, 'function')
  return file.is(callee, 'selector_expression') && file.text(file.child(callee, 'field')) === 'Go'
}

function isCallOf(pkg: GoPackage, call: FunctionRef, fn: FunctionRef): boolean {
  const { candidates } = calleeOf(pkg, call.file, call.node)
  return bareName(fn) !== '' && (candidates.length === 0 || candidates.some(({ file, node }) => file === fn.file && node === fn.node))
}

/** Whether a function's name stands anywhere but in front of a call: then others may call it as often as they like. */
function isValue(pkg: GoPackage, name: string): boolean {
  for (const file of pkg.files) {
    if (file.isTest || !file.tree.text.includes(name)) continue
    for (const node of file.all('identifier')) {
      if (file.text(node) !== name) continue
      const parent = file.parent(node)
      const isCalled = file.is(parent, 'call_expression') && file.child(parent, 'function') === node
      if (!isCalled && !file.is(parent, 'function_declaration')) return true
    }
  }
  return false
}
