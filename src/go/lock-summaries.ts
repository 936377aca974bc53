import { callablesOf } from './callables.ts'
import { isCallersChoice } from './callers-choice.ts'
import { isChannelRange } from './channel-classes.ts'
import { declaredValue } from './channel-names.ts'
import { selectOf } from './channels.ts'
import type { GoFile } from './file.ts'
import { type Hold, holdsIn, lockOperand } from './holds.ts'
import { type LockClass, lockClassOf } from './lock-classes.ts'
import { lockTable } from './lock-table.ts'
import { calledName, mutexKind } from './mutexes.ts'
import { NodeMemo } from './node-memo.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { isSpawned, runsIn } from './runs.ts'
import { NONE, type Node } from './tree.ts'
import { isNamed, namedOf, typeOf } from './types.ts'

/** A node and the file it stands in. */
export interface Spot {
  readonly file: GoFile
  readonly node: Node
}

/** A lock that a function, or one that it calls, can take. */
export interface Acquire {
  readonly lock: LockClass
  readonly method: 'Lock' | 'RLock'
  /** The calls that lead to it, outermost first; the last one is the lock call. */
  readonly trail: readonly Spot[]
}

/** An operation at which a function, or one that it calls, can block until somebody else does something. */
export interface Blocking {
  readonly kind: 'send' | 'receive' | 'range' | 'wait-group' | 'condition'
  /** The calls that lead to it, outermost first; the last one is the operation. */
  readonly trail: readonly Spot[]
}

/** What a call of a function means for locks. */
export interface LockSummary {
  /** One for each class and method. */
  readonly acquires: readonly Acquire[]
  /** Locks that it can release before it took them: its caller's. */
  readonly releases: ReadonlySet<LockClass>
  readonly blocking: readonly Blocking[]
}

/** Calls within calls; a trail is not longer. */
const DEPTH = 6
const NOTHING: LockSummary = { acquires: [], releases: new Set(), blocking: [] }

const known = new NodeMemo<LockSummary>()
const holdsKnown = new NodeMemo<readonly Hold[]>()
const blockingKnown = new NodeMemo<readonly Blocking[]>()

/** What a function does with locks, itself and through calls inside the package; a function that calls itself adds nothing. */
export function lockSummary(pkg: GoPackage, fn: FunctionRef): LockSummary {
  return known.of(pkg, fn.file, fn.node, () => summarise(pkg, fn), NOTHING)
}

/** The summaries of what a call may run; for a call into nowhere there is none. */
export function summariesOfCall(pkg: GoPackage, file: GoFile, call: Node): readonly LockSummary[] {
  return callablesOf(pkg, file, call).map((target) => lockSummary(pkg, target))
}

/** The holds of a function's own lock calls. */
export function holdsOf(pkg: GoPackage, fn: FunctionRef): readonly Hold[] {
  return holdsKnown.of(pkg, fn.file, fn.node, () =>
    holdsIn(pkg, fn, (call, lock) => summariesOfCall(pkg, fn.file, call).some(({ releases }) => releases.has(lock))),
  )
}

function summarise(pkg: GoPackage, fn: FunctionRef): LockSummary {
  const { file, node } = fn
  const acquires = new Map<string, Acquire>()
  const add = (acquire: Acquire): void => {
    const key = `${acquire.lock} ${acquire.method}`
    if (!acquires.has(key)) acquires.set(key, acquire)
  }
  for (const acquire of ownAcquires(pkg, fn)) add(acquire)
  const blocking = [...ownBlocking(pkg, file, file.child(node, 'body'))]
  const releases = new Set(ownReleases(pkg, fn))
  for (const { call, target } of runsIn(pkg, file, file.child(node, 'body'))) {
    const inner = lockSummary(pkg, target)
    if (isCallersChoice(pkg, file, call)) continue
    for (const acquire of inner.acquires)
      if (acquire.trail.length < DEPTH && !isOfFresh(pkg, file, call, acquire.lock))
        add({ ...acquire, trail: [{ file, node: call }, ...acquire.trail] })
    for (const wait of inner.blocking) {
      if (wait.trail.length < DEPTH && blocking.length < MOST) blocking.push({ ...wait, trail: [{ file, node: call }, ...wait.trail] })
    }
    for (const lock of inner.releases) releases.add(lock)
  }
  return { acquires: [...acquires.values()], releases, blocking }
}

/** Whether the call is made on a value that its function has just built: nobody else can hold a lock of that yet. */
export function isOfFresh(pkg: GoPackage, file: GoFile, call: Node, lock: LockClass): boolean {
  const callee = file.bare(file.child(call, 'function'))
  const receiver = file.is(callee, 'selector_expression') ? file.bare(file.child(callee, 'operand')) : NONE
  const variable = file.is(receiver, 'identifier') ? pkg.scopes(file).variableOf(receiver) : undefined
  if (
    variable?.kind !== 'local' ||
    variable.function !== file.functionAround(call) ||
    !lock.startsWith(`${namedOf(typeOf(pkg, file, receiver))?.name}.`)
  )
    return false
  const value = file.bare(declaredValue(file, variable))
  const built = file.is(value, 'unary_expression') ? file.bare(file.child(value, 'operand')) : value
  return file.is(built, 'composite_literal') || (file.is(built, 'call_expression') && file.text(file.child(built, 'function')) === 'new')
}

/** Blocking operations kept of one function. */
const MOST = 40

function ownAcquires(pkg: GoPackage, { file, node }: FunctionRef): Acquire[] {
  return lockTable(pkg)
    .callsIn(file, node)
    .flatMap((call): Acquire[] => {
      const method = calledName(file, call)
      if ((method !== 'Lock' && method !== 'RLock') || isCallersChoice(pkg, file, call) || isSpawned(file, call)) return []
      const lock = mutexKind(pkg, file, call) ? lockClassOf(pkg, file, lockOperand(file, call)) : ''
      return lock === '' ? [] : [{ lock, method, trail: [{ file, node: call }] }]
    })
}

/** Locks whose first call in the text of the function is an unlock that is not deferred. */
function ownReleases(pkg: GoPackage, { file, node }: FunctionRef): LockClass[] {
  const first = new Map<LockClass, boolean>()
  for (const call of lockTable(pkg).callsWithin(file, node)) {
    const lock = lockClassOf(pkg, file, lockOperand(file, call))
    if (!first.has(lock)) first.set(lock, /Unlock$/.test(calledName(file, call)) && !file.is(file.parent(call), 'defer_statement'))
  }
  return [...first].filter(([lock, releases]) => releases && lock !== '').map(([lock]) => lock)
}

/** Bare channel operations, and waits for wait groups and conditions, in a piece of code without the literals in it. */
export function ownBlocking(pkg: GoPackage, file: GoFile, body: Node): readonly Blocking[] {
  return blockingKnown.of(pkg, file, body, () => findBlocking(pkg, file, body))
}

function findBlocking(pkg: GoPackage, file: GoFile, body: Node): Blocking[] {
  const found: Blocking[] = []
  const add = (kind: Blocking['kind'], at: Node): void => {
    if (found.length < MOST && !isCallersChoice(pkg, file, at)) found.push({ kind, trail: [{ file, node: at }] })
  }
  for (const send of file.descendants(body, 'send_statement', true)) if (selectOf(file, send).alternatives === 0) add('send', send)
  for (const receive of file.descendants(body, 'unary_expression', true)) {
    if (file.text(file.child(receive, 'operator')) === '<-' && selectOf(file, receive).alternatives === 0) add('receive', receive)
  }
  for (const range of file.descendants(body, 'range_clause', true)) {
    if (isChannelRange(pkg, file, range)) add('range', range)
  }
  for (const call of file.descendants(body, 'call_expression', true)) {
    const kind = calledName(file, call) === 'Wait' ? waitKind(pkg, file, call) : undefined
    if (kind) add(kind, call)
  }
  return found
}

function waitKind(pkg: GoPackage, file: GoFile, call: Node): Blocking['kind'] | undefined {
  const type = typeOf(pkg, file, lockOperand(file, call))
  if (isNamed(type, 'sync', 'WaitGroup')) return 'wait-group'
  return isNamed(type, 'sync', 'Cond') ? 'condition' : undefined
}
