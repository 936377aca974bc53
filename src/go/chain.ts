import { bareName, callsNamed } from './call-index.ts'
import { parameterAt } from './calls.ts'
import { declaredValue } from './channel-names.ts'
import { selectOf } from './channels.ts'
import { CLEANING, contextMeantFor, contextParameter, saysDetached } from './context-scope.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { isProcessMain } from './stranded.ts'
import { declarationOf, declarationsOf, type Target } from './targets.ts'
import { NONE, type Node } from './tree.ts'

/** One step of a chain: a call, or where a context comes from, or the wait at its end. */
export interface Layer {
  readonly pkg: GoPackage
  readonly file: GoFile
  readonly node: Node
  /** The declared function that the node stands in. */
  readonly function: string
}

/** Calls followed in either direction. */
const DEPTH = 24

/**
 * The calls by which a context comes to the function around a node, outermost first, each the call of the next layer. Of
 * several callers the first in the order of packages and files is followed; where nobody calls, the list is empty.
 */
export function layersAbove(pkg: GoPackage, file: GoFile, node: Node): readonly Layer[] {
  const layers: Layer[] = []
  const seen = new Set<string>()
  let target: Target | undefined = declarationAt(pkg, file, node)
  while (target && layers.length < DEPTH) {
    const key = `${target.pkg.importPath} ${target.file.path}:${target.node}`
    if (seen.has(key)) break
    seen.add(key)
    const parameter = contextParameter(target.pkg, target.file, target.node)
    const caller: Layer | undefined =
      parameter && callersOf(target).find((call) => givesContext(call, target as Target, parameter.declared))
    if (!caller) break
    layers.unshift(caller)
    target = declarationAt(caller.pkg, caller.file, caller.node)
  }
  return layers
}

/** The calls through which a context goes on, and the wait at their end; no layers where none is found. */
export interface Below {
  readonly layers: readonly Layer[]
  /** Nothing but the end of the context ends the wait; else it is one arm of several. */
  readonly isBare: boolean
}

/**
 * The calls through which the context at an argument goes on, and the wait that its end would end: one that nothing else ends
 * goes before one that an answer ends too. None where the chain leads into a library, or to a select that never waits.
 */
export function layersBelow(pkg: GoPackage, file: GoFile, argument: Node): Below {
  const from = { pkg, file, node: argument }
  const bare = below(from, true, DEPTH, new Set())
  return { layers: bare ?? below(from, false, DEPTH, new Set()) ?? [], isBare: bare !== undefined }
}

interface Argument {
  readonly pkg: GoPackage
  readonly file: GoFile
  readonly node: Node
}

/** The layers behind a call that is given the context; undefined where they do not end in such a wait. */
function below({ pkg, file, node }: Argument, isBare: boolean, depth: number, seen: Set<string>): Layer[] | undefined {
  const list = file.parent(node)
  const call = file.parent(list)
  const target =
    depth > 0 && file.is(list, 'argument_list') && !file.is(file.parent(call), 'go_statement') ? declarationOf(pkg, file, call) : undefined
  const parameter = target && parameterAt(target.pkg, target, file.named(list).indexOf(node))
  const key = target ? `${target.file.path}:${target.node}` : ''
  if (!target || !parameter || seen.has(key)) return undefined
  seen.add(key)
  for (const use of parameter.uses) {
    const wait = waitOn(target.file, use, isBare)
    if (wait >= 0) return [layer(target.pkg, target.file, wait)]
  }
  for (const use of parameter.uses) {
    const further = below({ pkg: target.pkg, file: target.file, node: use }, isBare, depth - 1, seen)
    if (further) return [layer(target.pkg, target.file, target.file.parent(target.file.parent(use))), ...further]
  }
  return undefined
}

/** `<-ctx.Done()` in the function's own body, alone or as an arm beside others that wait as well; NONE for any other use. */
function waitOn(file: GoFile, use: Node, isBare: boolean): Node {
  const done = file.parent(use)
  const receive = file.parent(file.parent(done))
  if (file.text(file.child(done, 'field')) !== 'Done' || !file.is(receive, 'unary_expression')) return NONE
  const isOwn = !file.is(file.functionAround(receive), 'func_literal')
  if (!isOwn) return NONE
  const { arm, alternatives } = selectOf(file, receive)
  if (isBare) return alternatives === 0 ? receive : NONE
  return file.named(file.parent(arm)).some((other) => file.is(other, 'default_case')) ? NONE : receive
}

/**
 * The callers of the function around a node, where that function is not given a context and all that call it have one: it is
 * the layer that drops it. Undefined where it has one itself, where a caller has none, and where it is on its own by intent.
 */
export function callersWithContext(pkg: GoPackage, file: GoFile, node: Node): readonly Layer[] | undefined {
  const target = declarationAt(pkg, file, node)
  if (!target || file.isTest || target.node !== file.functionAround(node) || isProcessMain(pkg, file, target.node)) return undefined
  const name = bareName(target)
  if (/^\p{Lu}/u.test(name) || CLEANING.test(name) || isGivenOne(target) || saysDetached(file, node)) return undefined
  const callers = callersOf(target)
  return callers.length > 0 && callers.every(hasContext) ? callers : undefined
}

/** A context is meant for the call, or the goroutine that makes it listens to the one of the function that starts it. */
function hasContext({ pkg, file, node }: Layer): boolean {
  if (contextMeantFor(pkg, file, node)) return true
  const literal = file.functionAround(node)
  const declaration = file.declarationAround(node)
  const given = file.is(literal, 'func_literal') ? contextParameter(pkg, file, declaration) : undefined
  const variable = given && pkg.scopes(file).variableOf(given.declared)
  return variable?.uses.some((use) => file.contains(literal, use)) ?? false
}

/** Two contexts, or a request, are a chain as well: of which we do not say how it goes on. */
function isGivenOne({ file, node }: Target): boolean {
  return /\bcontext\.Context\b|\bhttp\.Request\b/.test(file.text(file.child(node, 'parameters')))
}

/** Every call of a function outside of tests, in its own package and, of an exported one, in the packages that import it. */
function callersOf(target: Target): readonly Layer[] {
  const name = bareName(target)
  const others = /^\p{Lu}/u.test(name) ? (target.pkg.linked?.importersOf(target.pkg.importPath) ?? []) : []
  return [target.pkg, ...others].flatMap((pkg) =>
    callsNamed(pkg, name)
      .filter(({ file, node }) => declarationsOf(pkg, file, node).some((ref) => ref.node === target.node && ref.file === target.file))
      .map(({ file, node }) => layer(pkg, file, node)),
  )
}

/** Whether the call hands on a context that its own function was given. */
function givesContext({ pkg, file, node }: Layer, target: Target, parameter: Node): boolean {
  const args = file.named(file.child(node, 'arguments'))
  const index = args.findIndex((_, at) => parameterAt(target.pkg, target, at)?.declared === parameter)
  return comesFromCaller(pkg, file, args[index] ?? NONE, DEPTH)
}

function comesFromCaller(pkg: GoPackage, file: GoFile, value: Node, depth: number): boolean {
  if (depth === 0) return false
  if (file.is(value, 'identifier')) {
    const variable = pkg.scopes(file).variableOf(value)
    return variable !== undefined && (variable.kind === 'parameter' || comesFromCaller(pkg, file, derivedFrom(file, variable), depth - 1))
  }
  return /^\w+\.Context\(\)$/.test(file.text(value)) && file.declarationAround(value) >= 0
}

/** The first argument of the call that a context is made by: `ctx` of `context.WithCancel(ctx)`. */
function derivedFrom(file: GoFile, variable: Variable): Node {
  const value = declaredValue(file, variable)
  return file.is(value, 'call_expression') ? (file.named(file.child(value, 'arguments'))[0] ?? NONE) : NONE
}

function declarationAt(pkg: GoPackage, file: GoFile, node: Node): Target | undefined {
  const declaration = file.declarationAround(node)
  return declaration < 0 ? undefined : { pkg, file, node: declaration }
}

function layer(pkg: GoPackage, file: GoFile, node: Node): Layer {
  return { pkg, file, node, function: file.functionName(node) }
}
