import { contextRoot } from './context-roots.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath, nilFact } from './flow.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { declarationsOf } from './targets.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/** A call that opens a watch, and its context. */
export interface WatchCall {
  readonly call: Node
  readonly context: Node
  /** What its error goes to, where it has one: a loop that an error ends asks nobody again who refuses. */
  readonly error?: Node
}

/** A watch that a loop opens again while the one of the turn before is still there. */
export interface ReopenedWatch {
  readonly loop: Node
  /** The receive after which the loop may open the next one. */
  readonly receive: Node
}

/**
 * Whether a loop opens a watch in each turn, takes one event from it and goes on: the context is from outside of the loop, so nothing
 * ends the watches of the turns before. A turn that reads until the channel is closed leaves nothing behind.
 */
export function reopenedWatch(pkg: GoPackage, file: GoFile, { call, context }: WatchCall): ReopenedWatch | undefined {
  const fn = file.functionAround(call)
  const loop = fn < 0 ? NONE : loopAround(file, call, fn)
  const channel = loop < 0 ? undefined : channelOf(pkg, file, call)
  if (!channel || isEachOfMany(file, loop) || madeIn(pkg, file, loop, context)) return undefined
  const receive = channel.uses.find((use) => isSingleReceive(file, use, loop, fn))
  if (receive === undefined || channel.uses.some((use) => isRead(file, use) && use !== receive)) return undefined
  const flow = pkg.flow({ file, node: fn })
  return goesRound(flow, call, receive) ? { loop, receive: file.parent(receive) } : undefined
}

/** The variable that holds the watch's channel. */
function channelOf(pkg: GoPackage, file: GoFile, call: Node): Variable | undefined {
  const statement = file.parent(file.parent(call))
  const target = file.is(statement, 'short_var_declaration') ? (file.named(file.child(statement, 'left'))[0] ?? NONE) : NONE
  return file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
}

/** A range over keys, or a loop that counts: a watch for each is not the same watch again. */
function isEachOfMany(file: GoFile, loop: Node): boolean {
  return file.named(loop).some((part) => file.is(part, 'range_clause') || (file.is(part, 'for_clause') && file.child(part, 'update') >= 0))
}

function madeIn(pkg: GoPackage, file: GoFile, loop: Node, context: Node): boolean {
  const root = contextRoot(pkg, file, context)
  return root === undefined || (root.how === 'made' && file.contains(loop, root.node))
}

function isSingleReceive(file: GoFile, use: Node, loop: Node, fn: Node): boolean {
  return isRead(file, use) && file.is(file.parent(use), 'unary_expression') && loopAround(file, use, fn) === loop
}

function isRead(file: GoFile, use: Node): boolean {
  const parent = file.parent(use)
  return !file.is(parent, 'expression_list') || file.child(file.parent(parent), 'left') !== parent
}

/** Whether an event leads from the receive back to the call. */
function goesRound(flow: Flow, call: Node, receive: Node): boolean {
  const { graph } = flow
  const from = graph.stepAround(receive)
  const start = graph.stepAround(call)
  if (!from || !start) return false
  return findPath(flow, { from: from.id, satisfied: () => false, bad: (step) => step.id === start.id }) !== undefined
}

/** What a loop that opens a watch again lacks. */
export interface HotRestart {
  readonly loop: Node
  /** The call in the loop that opens the watch, directly or through a function of the package. */
  readonly call: Node
}

/** Whatever waits, or counts attempts. */
const WAITS =
  /time\.(Sleep|After|AfterFunc|NewTimer|NewTicker|Tick)\b|[bB]ack-?[oO]ff|[lL]imiter?\b|\b[rR]etr(y|ier)\b|[tT]icker|[tT]imer\b|[jJ]itter|[sS]leep|\bpoll\.|\bwait\.|[wW]aitFor|\.Wait\(/

/**
 * A loop without a range that opens a watch in each turn, has nothing in it that waits between two attempts, and does not say from
 * which revision on: what it misses in between is lost, and while the server refuses it the loop runs hot.
 */
export function hotRestart(
  pkg: GoPackage,
  file: GoFile,
  { call, context, error = NONE }: WatchCall,
  isAnchored: (text: string) => boolean,
): HotRestart | undefined {
  const fn = file.functionAround(call)
  const loop = fn < 0 ? NONE : loopAround(file, call, fn)
  if (loop >= 0) {
    const text = file.text(loop)
    if (isEachOfMany(file, loop) || WAITS.test(text) || isAnchored(file.text(fn)) || !comesRound(pkg, file, fn, call, error))
      return undefined
    return waitsInCallee(pkg, file, loop) || isOnceInAWhile(pkg, file, context) ? undefined : { loop, call }
  }
  return undefined
}

function comesRound(pkg: GoPackage, file: GoFile, fn: Node, call: Node, error: Node): boolean {
  const flow = pkg.flow({ file, node: fn })
  const start = flow.graph.stepAround(call)
  const assume = file.is(error, 'identifier') && file.text(error) !== '_' ? [nilFact(flow, error, false)] : []
  return (
    start !== undefined &&
    findPath(flow, { from: start.id, assume, satisfied: () => false, bad: (step) => step.id === start.id }) !== undefined
  )
}

/** A function that the loop calls may be the one that waits. */
function waitsInCallee(pkg: GoPackage, file: GoFile, loop: Node): boolean {
  for (const call of file.descendants(loop, 'call_expression', true)) {
    if (declarationsOf(pkg, file, call).some((target) => WAITS.test(target.file.text(target.node)))) return true
  }
  return false
}

/** A context with a deadline that each turn waits for is a pause of its own. */
function isOnceInAWhile(pkg: GoPackage, file: GoFile, context: Node): boolean {
  const root = contextRoot(pkg, file, context)
  return root?.how === 'made' && /Timeout|Deadline/.test(file.text(root.node))
}
