import { calleeOf, parameterAt } from './calls.ts'
import { type Capacity, capacityOf, makeOf } from './channel-make.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { isInLoop, roleOf, type Thread } from './threads.ts'
import { NONE, type Node } from './tree.ts'

export { type Capacity, capacityOf, channelMakes, isChannelMake, makeOf } from './channel-make.ts'
export { constantInt } from './constants.ts'

export type ChannelOpKind = 'send' | 'receive' | 'range' | 'close'

/** One operation on a channel, with the thread that performs it. */
export interface ChannelOp {
  readonly kind: ChannelOpKind
  readonly file: GoFile
  /** The send statement, the `<-ch` expression, the range clause or the `close` call. */
  readonly node: Node
  readonly thread: Thread
  /** The node in the thread's root function at which it happens: the operation, or the call that leads to it. */
  readonly anchor: Node
  /** Performed by a deferred call. */
  readonly deferred: boolean
  /** Within a loop of its thread. */
  readonly repeats: boolean
  /** The select arm it is the communication of; NONE for a bare operation. */
  readonly arm: Node
  /** How many other ways out that select has, a default included; 0 for a bare operation or a select with one arm. */
  readonly alternatives: number
}

/** A channel made by a function, and everything that the function and its goroutines do with it. */
export interface LocalChannel {
  readonly file: GoFile
  readonly variable: Variable
  readonly make: Node
  readonly capacity: Capacity
  readonly owner: Thread
  readonly ops: readonly ChannelOp[]
  /** Where it leaves our sight: stored, returned, passed to something unknown, reassigned, captured by an unknown callback. */
  readonly escapes: readonly Node[]
  /** Those of them that are sends in a callback of which nobody knows when it runs: they take nothing from the channel. */
  readonly offers: readonly Node[]
}

/** Calls into the package that are followed with the channel as argument. */
const FOLLOW_DEPTH = 3

/** The channel that a variable holds from its declaration on, or undefined when it is not made there by `make(chan …)`. */
export function localChannel(pkg: GoPackage, file: GoFile, variable: Variable): LocalChannel | undefined {
  const make = makeOf(file, variable)
  if (make < 0) return undefined
  return { file, variable, make, capacity: capacityOf(pkg, file, make), ...doingsWith(pkg, file, variable) }
}

/** What a function and its goroutines do with the channel that a variable of it holds, wherever that comes from. */
export function doingsWith(pkg: GoPackage, file: GoFile, variable: Variable): Pick<LocalChannel, 'owner' | 'ops' | 'escapes' | 'offers'> {
  const owner: Thread = {
    root: { file, node: variable.function },
    parent: undefined,
    spawn: NONE,
    spawnFile: file,
    repeated: false,
    via: 'owner',
  }
  const follower = new Follower(pkg)
  follower.follow(file, variable, { thread: owner, anchor: NONE, deferred: false, repeats: false, depth: FOLLOW_DEPTH })
  const { ops, escapes, offers } = follower
  return { owner, ops, escapes, offers }
}

/** How the code that is being read is come to. */
interface Visit {
  readonly thread: Thread
  /** The call in the thread's root that led here; NONE while still in the root. */
  readonly anchor: Node
  readonly deferred: boolean
  readonly repeats: boolean
  /** Calls that may still be entered. */
  readonly depth: number
}

class Follower {
  readonly ops: ChannelOp[] = []
  readonly escapes: Node[] = []
  readonly offers: Node[] = []
  private readonly pkg: GoPackage
  private readonly seen = new Set<string>()
  private readonly threads = new Map<string, Thread>()

  constructor(pkg: GoPackage) {
    this.pkg = pkg
  }

  /** Classifies every use of the variable. */
  follow(file: GoFile, variable: Variable, visit: Visit): void {
    for (const use of variable.uses) {
      const inside = this.place(file, use, variable.function, visit)
      if (inside) this.use(file, use, variable, inside)
      else {
        this.escapes.push(use)
        if (isSend(file, use)) this.offers.push(use)
      }
    }
  }

  /** How a use is come to: climbs through the function literals up to the variable's own function. */
  private place(file: GoFile, use: Node, home: Node, visit: Visit): Visit | undefined {
    const literals: Node[] = []
    for (let fn = file.functionAround(use); fn >= 0 && fn !== home; fn = file.functionAround(fn)) literals.push(fn)
    let { thread, anchor, deferred, repeats } = visit
    let root = home
    for (const literal of literals.reverse()) {
      const role = roleOf(this.pkg, file, literal)
      if (role.kind === 'unknown') return undefined
      if (role.kind === 'deferred') deferred = true
      if (role.kind !== 'spawned') continue
      thread = this.thread(
        file,
        { file, node: literal },
        thread,
        role.spawn,
        repeats || thread.repeated || isInLoop(file, role.spawn, root),
        role.via,
      )
      root = literal
      anchor = NONE
      deferred = false
      repeats = false
    }
    return {
      thread,
      anchor,
      deferred: deferred || isDeferredArgument(file, use),
      repeats: repeats || isInLoop(file, use, root),
      depth: visit.depth,
    }
  }

  /** One `Thread` value for each place that starts one, so that operations can be grouped by it. */
  private thread(file: GoFile, root: FunctionRef, parent: Thread, spawn: Node, repeated: boolean, via: Thread['via']): Thread {
    const key = `${file.path}:${spawn}:${root.file.path}:${root.node}`
    let known = this.threads.get(key)
    if (!known) {
      known = { root, parent, spawn, spawnFile: file, repeated, via }
      this.threads.set(key, known)
    }
    return known
  }

  private use(file: GoFile, name: Node, variable: Variable, visit: Visit): void {
    const use = file.wrapped(name)
    const operation = operationOf(file, use)
    const argument = argumentOf(file, use)
    if (operation) {
      const { thread, anchor, deferred, repeats } = visit
      const { arm, alternatives } = selectOf(file, operation.node)
      this.ops.push({ ...operation, file, thread, anchor: anchor < 0 ? operation.node : anchor, deferred, repeats, arm, alternatives })
    } else if (!isHarmless(file, use) && !(argument && visit.depth > 0 && this.enter(file, argument, variable, visit))) {
      this.escapes.push(name)
    }
  }

  /** Follows the channel into the one function of this package that is called with it. */
  private enter(file: GoFile, argument: Argument, variable: Variable, visit: Visit): boolean {
    const { candidates } = calleeOf(this.pkg, file, argument.call)
    const [target] = candidates
    if (!target || candidates.length !== 1 || target.file.child(target.node, 'body') < 0) return false
    const parameter = parameterAt(this.pkg, target, argument.index)
    if (!parameter) return false
    const key = `${file.path}:${argument.call}:${target.file.path}:${parameter.id}:${variable.id}`
    if (this.seen.has(key)) return true
    this.seen.add(key)
    this.follow(target.file, parameter, this.onward(file, argument.call, target, visit))
    return true
  }

  /** The callee's code belongs to the thread that calls it, or to a new one behind `go`. */
  private onward(file: GoFile, call: Node, target: FunctionRef, visit: Visit): Visit {
    const around = file.parent(call)
    const depth = visit.depth - 1
    if (!file.is(around, 'go_statement')) return { ...visit, anchor: visit.anchor < 0 ? call : visit.anchor, depth }
    const repeated = visit.thread.repeated || visit.repeats
    return { thread: this.thread(file, target, visit.thread, around, repeated, 'go'), anchor: NONE, deferred: false, repeats: false, depth }
  }
}

function isSend(file: GoFile, name: Node): boolean {
  return operationOf(file, file.wrapped(name))?.kind === 'send'
}

/** `defer close(ch)`, `defer drain(ch)`: what a deferred call does with its argument, it does late. */
function isDeferredArgument(file: GoFile, name: Node): boolean {
  const argument = argumentOf(file, file.wrapped(name))
  return argument !== undefined && file.is(file.parent(argument.call), 'defer_statement')
}

function operationOf(file: GoFile, use: Node): { kind: ChannelOpKind; node: Node } | undefined {
  const parent = file.parent(use)
  if (file.is(parent, 'send_statement') && file.child(parent, 'channel') === use) return { kind: 'send', node: parent }
  if (file.is(parent, 'unary_expression') && file.text(file.child(parent, 'operator')) === '<-') return { kind: 'receive', node: parent }
  if (file.is(parent, 'range_clause') && file.child(parent, 'right') === use) return { kind: 'range', node: parent }
  const argument = argumentOf(file, use)
  if (argument && file.text(file.child(argument.call, 'function')) === 'close') return { kind: 'close', node: argument.call }
  return undefined
}

/** The arm whose communication the operation is, and how many other arms there are. What a communication evaluates first is bare. */
export function selectOf(file: GoFile, operation: Node): { arm: Node; alternatives: number } {
  const wrapped = file.wrapped(operation)
  const statement = file.is(file.parent(wrapped), 'receive_statement') ? file.parent(wrapped) : operation
  const arm = file.parent(statement)
  if (!file.is(arm, 'communication_case') || file.child(arm, 'communication') !== statement) return { arm: NONE, alternatives: 0 }
  const arms = file.named(file.parent(arm)).filter((child) => file.is(child, 'communication_case') || file.is(child, 'default_case'))
  return { arm, alternatives: arms.length - 1 }
}

interface Argument {
  readonly call: Node
  readonly index: number
}

function argumentOf(file: GoFile, use: Node): Argument | undefined {
  const list = file.parent(use)
  if (!file.is(list, 'argument_list')) return undefined
  return { call: file.parent(list), index: file.named(list).indexOf(use) }
}

/** `len(ch)`, `cap(ch)`, `ch == nil`: looks without taking part. */
function isHarmless(file: GoFile, use: Node): boolean {
  const parent = file.parent(use)
  if (file.is(parent, 'binary_expression')) return true
  const argument = argumentOf(file, use)
  return argument !== undefined && ['len', 'cap'].includes(file.text(file.child(argument.call, 'function')))
}
