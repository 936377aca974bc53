import { type ContextRoot, contextRoot } from './context-roots.ts'
import { type EtcdCall, etcdCall } from './etcd.ts'
import type { GoFile } from './file.ts'
import { methodsOf } from './owners.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/** Two pieces of etcd's work that end together because they were given one context. */
export interface SharedContext {
  readonly lease: EtcdCall
  readonly watch: EtcdCall
  /** Where the context is made; what reads it where nothing here makes it. */
  readonly made: Node
  /** Where it is ended for the sake of one of them, or kept for somebody to do so; NONE where nothing ends it before the client. */
  readonly ended: Node
}

/**
 * The watch that shares its context with a lease's keep-alive or session in one declared function. Silent where the function ends both
 * together when it returns, and where the context is the caller's or an owner's, who does so.
 */
export function sharedWithWatch(pkg: GoPackage, file: GoFile, call: Node): SharedContext | undefined {
  const lease = etcdCall(pkg, file, call)
  if (!lease || (lease.work !== 'keep-alive' && lease.work !== 'session')) return undefined
  const root = contextRoot(pkg, file, lease.context)
  if (!root) return undefined
  for (const watch of watchesIn(pkg, file, file.declarationAround(call))) {
    if (!isSame(root, contextRoot(pkg, file, watch.context))) continue
    const ended = root.how === 'made' ? endOf(pkg, file, root.node) : NONE
    if (root.how === 'made' && ended >= 0) return { lease, watch, made: root.node, ended }
    if (root.how === 'client') return { lease, watch, made: root.node, ended: NONE }
  }
  return undefined
}

function watchesIn(pkg: GoPackage, file: GoFile, declaration: Node): EtcdCall[] {
  const body = file.child(declaration, 'body')
  return [...file.descendants(body, 'call_expression')].flatMap((call) => {
    const found = etcdCall(pkg, file, call)
    return found?.work === 'watch' || found?.work === 'observation' ? [found] : []
  })
}

function isSame(one: ContextRoot, other: ContextRoot | undefined): boolean {
  if (one.how === 'made') return other?.how === 'made' && other.node === one.node
  return one.how === 'client' && other?.how === 'client' && one.client === other.client
}

/** A use of the cancel function that is no plain `defer cancel()`: the call that ends both, or the place that keeps it. NONE where there is none. */
function endOf(pkg: GoPackage, file: GoFile, maker: Node): Node {
  const cancel = cancelOf(pkg, file, maker)
  return cancel?.uses.find((use) => !isDeferred(file, use) && !isBlank(file, use)) ?? NONE
}

function cancelOf(pkg: GoPackage, file: GoFile, maker: Node): Variable | undefined {
  const statement = file.parent(file.parent(maker))
  const target = file.named(file.child(statement, 'left'))[1] ?? NONE
  return file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
}

function isDeferred(file: GoFile, use: Node): boolean {
  const call = file.parent(use)
  return file.is(call, 'call_expression') && file.is(file.parent(call), 'defer_statement')
}

function isBlank(file: GoFile, use: Node): boolean {
  const statement = file.parent(file.parent(use))
  return file.is(statement, 'assignment_statement') && file.text(file.child(statement, 'left')) === '_'
}

/** Watches that cannot be ended one by one. */
export interface WatchGroup {
  /** `keyed`: a method opens one for each key, and another takes keys away · `loop`: a loop opens one for each turn. */
  readonly how: 'keyed' | 'loop'
  /** The method that takes a key away and cannot end its watch, or the loop. */
  readonly node: Node
  readonly file: GoFile
}

const REMOVES = /^(remove|delete|unwatch|unsubscribe|de-?register|unregister|drop|forget|cancel|stop|close|end)/i
const KEY = /^(\[\]byte|u?int\d*|string|[A-Z]\w*|\*\w+|\w*(Key|ID|Name))$/

/** Whether a watch is one of many on a context that all of them share, though single ones have to be ended. */
export function oneOfMany(pkg: GoPackage, file: GoFile, watch: EtcdCall): WatchGroup | undefined {
  const root = contextRoot(pkg, file, watch.context)
  if (watch.work !== 'watch' || !root) return undefined
  const declaration = file.declarationAround(watch.call)
  if (root.how === 'field') return keyedRemoval(pkg, file, declaration, watch)
  const loop = root.how === 'made' ? loopAround(file, watch.call, file.functionAround(watch.call)) : NONE
  if (loop < 0 || root.how !== 'made' || file.contains(loop, root.node) || endOf(pkg, file, root.node) < 0) return undefined
  return file.named(loop).some((part) => file.is(part, 'range_clause')) ? { how: 'loop', node: loop, file } : undefined
}

/** A method of the same type that takes one key away; the watch was opened by one that was given a key. */
function keyedRemoval(pkg: GoPackage, file: GoFile, declaration: Node, watch: EtcdCall): WatchGroup | undefined {
  const owner = file.receiverType(declaration)
  const keys = parametersOf(file, declaration)
  const key = file.text(file.named(file.child(watch.call, 'arguments'))[1] ?? NONE)
  if (owner === '' || !keys.some(({ name }) => name !== '' && new RegExp(`\\b${name}\\b`).test(key))) return undefined
  for (const method of methodsOf(pkg, owner, file)) {
    const name = method.file.text(method.file.child(method.node, 'name'))
    const takes = parametersOf(method.file, method.node)
    const isRemoval = REMOVES.test(name) && takes.some(({ type }) => keys.some((each) => each.type === type))
    if (isRemoval && !/[cC]ancel|\.Close\(\)|close\(/.test(method.file.text(method.node))) {
      return { how: 'keyed', node: method.file.child(method.node, 'name'), file: method.file }
    }
  }
  return undefined
}

function parametersOf(file: GoFile, fn: Node): { name: string; type: string }[] {
  return file.named(file.child(fn, 'parameters')).flatMap((parameter) => {
    const type = file.text(file.child(parameter, 'type'))
    const names = KEY.test(type) ? file.childrenIn(parameter, 'name') : []
    return names.map((name) => ({ name: file.text(name), type }))
  })
}
