import { calleeOf } from './calls.ts'
import { calledName } from './contracts.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { declarationsOf } from './targets.ts'
import { NONE, type Node } from './tree.ts'
import { importedPackage, typeOf } from './types.ts'

/** The etcd client's import path, of today and of older versions. */
const CLIENT = /^(go\.etcd\.io\/etcd\/client\/v3|go\.etcd\.io\/etcd\/(v3\/)?clientv3|github\.com\/coreos\/etcd\/clientv3)$/
const CONCURRENCY =
  /^(go\.etcd\.io\/etcd\/client\/v3|go\.etcd\.io\/etcd\/(v3\/)?clientv3|github\.com\/coreos\/etcd\/clientv3)\/concurrency$/

/** What an etcd call keeps going in the background. */
export type EtcdWork = 'watch' | 'observation' | 'keep-alive' | 'session'

/** A call that starts such work, and what the work ends with. */
export interface EtcdCall {
  readonly work: EtcdWork
  readonly call: Node
  /** The context; NONE for a session that is given none, which then lives on its client's. */
  readonly context: Node
  /** What the call is made on: the client, a watcher, a lease; the client argument of a session. */
  readonly client: Node
}

const NAMES: Readonly<Record<string, EtcdWork>> = {
  Watch: 'watch',
  Observe: 'observation',
  KeepAlive: 'keep-alive',
  NewSession: 'session',
}

/** The background work of etcd that a call starts; undefined for any other call. */
export function etcdCall(pkg: GoPackage, file: GoFile, call: Node): EtcdCall | undefined {
  const name = calledName(file, call)
  const work = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
  if (!work || !usesEtcd(pkg)) return undefined
  const [first = NONE, second = NONE] = file.named(file.child(call, 'arguments'))
  const callee = calleeOf(pkg, file, call)
  if (work === 'session') {
    return CONCURRENCY.test(callee.package) ? { work, call, context: sessionContext(pkg, file, call), client: first } : undefined
  }
  const client = file.bare(file.child(file.bare(file.child(call, 'function')), 'operand'))
  const declared = callee.declared?.package ?? callee.package
  const isEtcds = [callee.package, declared].some((path) => CLIENT.test(path) || CONCURRENCY.test(path))
  if (client < 0 || (!isEtcds && !looksLike(pkg, file, work, call, second))) return undefined
  return { work, call, context: first, client }
}

const users = new WeakMap<GoPackage, boolean>()

function usesEtcd(pkg: GoPackage): boolean {
  let uses = users.get(pkg)
  if (uses === undefined) {
    uses = pkg.files.some((file) => file.imports.some((path) => CLIENT.test(path) || CONCURRENCY.test(path)))
    users.set(pkg, uses)
  }
  return uses
}

/** Where the receiver's type is not known, or is an interface of one's own: what only etcd's calls are given. A function with a body answers for itself. */
function looksLike(pkg: GoPackage, file: GoFile, work: EtcdWork, call: Node, second: Node): boolean {
  if (declarationsOf(pkg, file, call).some((target) => target.file.child(target.node, 'body') >= 0)) return false
  const options = file.named(file.child(call, 'arguments')).slice(2)
  if (work === 'watch') return options.some((option) => isOption(pkg, file, option))
  return work === 'keep-alive' && options.length === 0 && isLease(pkg, file, second)
}

/** `clientv3.WithPrefix()`, or a variable of options. */
function isOption(pkg: GoPackage, file: GoFile, option: Node): boolean {
  if (file.is(option, 'call_expression')) {
    const { package: path, name } = calleeOf(pkg, file, option)
    return CLIENT.test(path) && name.startsWith('With')
  }
  const type = typeOf(pkg, file, option)
  const element = type?.kind === 'slice' ? type.element : type
  return element?.kind === 'named' && CLIENT.test(element.package) && element.name === 'OpOption'
}

function isLease(pkg: GoPackage, file: GoFile, value: Node): boolean {
  const type = typeOf(pkg, file, value)
  if (type?.kind === 'named') return CLIENT.test(type.package) && type.name === 'LeaseID'
  return type === undefined && file.is(value, 'selector_expression') && file.text(file.child(value, 'field')) === 'ID'
}

/** The context of `concurrency.WithContext(ctx)` among a session's options. */
function sessionContext(pkg: GoPackage, file: GoFile, call: Node): Node {
  for (const option of file.named(file.child(call, 'arguments'))) {
    if (!file.is(option, 'call_expression')) continue
    const { package: path, name } = calleeOf(pkg, file, option)
    if (CONCURRENCY.test(path) && name === 'WithContext') return file.named(file.child(option, 'arguments'))[0] ?? NONE
  }
  return NONE
}

/** Whether the call is `clientv3.WithRequireLeader(ctx)`. */
export function isRequireLeader(pkg: GoPackage, file: GoFile, call: Node): boolean {
  if (calledName(file, call) !== 'WithRequireLeader') return false
  const callee = file.bare(file.child(call, 'function'))
  const path = file.is(callee, 'selector_expression') ? importedPackage(pkg, file, file.child(callee, 'operand')) : ''
  return CLIENT.test(path)
}
