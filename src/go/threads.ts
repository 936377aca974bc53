import { calleeOf, literalOf } from './calls.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/**
 * A line of execution: the function that owns a value, or a goroutine that it (or one of its goroutines) starts.
 */
export interface Thread {
  /** What runs: a declared function or a literal. */
  readonly root: FunctionRef
  readonly parent: Thread | undefined
  /** The `go` statement or the call that starts it, in a function of the parent; NONE for the owner. */
  readonly spawn: Node
  /** The file of `spawn`. */
  readonly spawnFile: GoFile
  /** Started more than once: within a loop, or by a thread that is. */
  readonly repeated: boolean
  /** go: a `go` statement · group: `errgroup`/`WaitGroup` `Go` · timer: `time.AfterFunc` · callback: handed to somebody who calls it. */
  readonly via: 'owner' | 'go' | 'group' | 'timer' | 'callback'
}

/** How a function literal is used by the code around it. */
export type LiteralRole =
  | { readonly kind: 'spawned'; readonly spawn: Node; readonly via: 'go' | 'group' | 'timer' }
  /** Runs where it stands: called at once, or handed to a function known to call it before returning. */
  | { readonly kind: 'inline' }
  | { readonly kind: 'deferred' }
  | { readonly kind: 'unknown' }

/** Calls that run their function argument before they return. */
const SYNCHRONOUS = new Set([
  'Do',
  'Run',
  'Slice',
  'SliceStable',
  'SortFunc',
  'Walk',
  'WalkDir',
  'Range',
  'Map',
  'ContainsFunc',
  'IndexFunc',
])

export function roleOf(pkg: GoPackage, file: GoFile, literal: Node): LiteralRole {
  const parent = file.parent(literal)
  if (file.is(parent, 'call_expression')) return calledRole(file, parent)
  if (file.is(parent, 'argument_list')) return argumentRole(pkg, file, file.parent(parent))
  return variableRole(pkg, file, literal)
}

/** `go func() {…}()`, `defer func() {…}()`, `func() {…}()`. */
function calledRole(file: GoFile, call: Node): LiteralRole {
  const around = file.parent(call)
  if (file.is(around, 'go_statement')) return { kind: 'spawned', spawn: around, via: 'go' }
  return { kind: file.is(around, 'defer_statement') ? 'deferred' : 'inline' }
}

function argumentRole(pkg: GoPackage, file: GoFile, call: Node): LiteralRole {
  const callee = file.bare(file.child(call, 'function'))
  if (!file.is(callee, 'selector_expression')) return { kind: 'unknown' }
  const method = file.text(file.child(callee, 'field'))
  if (method === 'Go') return { kind: 'spawned', spawn: call, via: 'group' }
  const { package: path } = calleeOf(pkg, file, call)
  if (path === 'time' && method === 'AfterFunc') return { kind: 'spawned', spawn: call, via: 'timer' }
  return { kind: SYNCHRONOUS.has(method) && !file.is(file.parent(call), 'go_statement') ? 'inline' : 'unknown' }
}

/** `f := func() {…}` whose only use is `go f()`, `defer f()`, a plain call, or `wg.Go(f)`. */
function variableRole(pkg: GoPackage, file: GoFile, literal: Node): LiteralRole {
  const statement = file.parent(file.parent(literal))
  const names = file.is(statement, 'var_spec') ? file.childrenIn(statement, 'name') : file.named(file.child(statement, 'left'))
  const target = names[file.named(file.parent(literal)).indexOf(literal)] ?? NONE
  const variable = pkg.scopes(file).variableOf(target)
  if (!variable || literalOf(file, variable) !== literal || variable.uses.length !== 1) return { kind: 'unknown' }
  const use = variable.uses[0] as Node
  const around = file.parent(use)
  if (file.is(around, 'argument_list')) return argumentRole(pkg, file, file.parent(around))
  if (!file.is(around, 'call_expression') || file.child(around, 'function') !== use) return { kind: 'unknown' }
  return calledRole(file, around)
}

/** Whether the node is repeated by a loop inside `within` (a function node). */
export function isInLoop(file: GoFile, node: Node, within: Node): boolean {
  return loopAround(file, node, within) >= 0
}

/** The innermost `for` around the node inside the function `within`, not crossing function literals; NONE when there is none. */
export function loopAround(file: GoFile, node: Node, within: Node): Node {
  let from = node
  let below = NONE
  for (let at = file.parent(node); at >= 0 && at !== within; at = file.parent(at)) {
    if (file.is(at, 'func_literal') && roleEnds(file, at)) return NONE
    if (file.is(at, 'for_statement') && repeats(file, from, below)) return at
    below = from
    from = at
  }
  return NONE
}

/** A literal that is not called where it stands starts a count of its own. */
function roleEnds(file: GoFile, literal: Node): boolean {
  return !file.is(file.parent(literal), 'call_expression')
}

/** The initializer and the range operand of a loop run once; everything else of it repeats. */
function repeats(file: GoFile, child: Node, below: Node): boolean {
  if (file.is(child, 'for_clause')) return file.child(child, 'initializer') !== below
  return !file.is(child, 'range_clause')
}
