import { calleeOf } from './calls.ts'
import type { Place } from './channel-names.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { calledBy, reloadTo } from './reloads.ts'
import { mentionsOfSlot, type Slot, type SlotMention, slotFilledBy, targetOf } from './slots.ts'
import { NONE, type Node } from './tree.ts'

/** A listener or server that takes the place of one that goes on. */
export interface Reopened {
  readonly what: 'listener' | 'server'
  /** How the place is written where the new one goes. */
  readonly name: string
  /** The function that runs at each reload. */
  readonly reload: FunctionRef
  /** Where the new one takes the old one's place. */
  readonly store: Place
}

const LISTENS = /^(Listen|ListenTCP|ListenUnix|ListenConfig\.Listen)$/
const SERVES = /^(ListenAndServe|ListenAndServeTLS|Serve|ServeTLS)$/
const ENDS = /close|stop|shut|cancel|drain|release|kill|terminat|teardown|cleanup|finish|exit|exec|\bfork|startprocess/i
/** Calls followed from the functions of the reload in search of what ends the old one. */
const DEPTH = 2

/** What a reload opens anew in the place of an old one, where nothing on its way closes that, hands it over or even looks at it. */
export function reopened(pkg: GoPackage, file: GoFile, opening: Node): Reopened | undefined {
  const fn = file.declarationAround(opening)
  const way = fn < 0 ? undefined : reloadTo(pkg, { file, node: fn })
  const what = way && whatOpens(pkg, file, opening)
  const slot = what && slotFilledBy(pkg, file, file.is(file.parent(opening), 'unary_expression') ? file.parent(opening) : opening)
  const reload = way?.[0]
  if (!slot || !reload) return undefined
  const around = withCallees(pkg, way)
  if (around.some((each) => endsSomething(each, freshName(file, opening)))) return undefined
  const mentions = mentionsOfSlot(pkg, slot).filter((mention) => around.some((each) => isIn(each, mention)))
  const store = mentions.find((mention) => mention.isSet && mention.file === file && mention.node >= fn && mention.node < file.last(fn))
  if (!store || !mentions.every(isOnlyUsed)) return undefined
  if (what === 'server' && !serves(around, slot)) return undefined
  return { what, name: file.text(store.node), reload, store }
}

function whatOpens(pkg: GoPackage, file: GoFile, opening: Node): Reopened['what'] | undefined {
  if (file.is(opening, 'composite_literal')) return 'server'
  const { package: path, name } = calleeOf(pkg, file, opening)
  return (path === 'net' || path === 'crypto/tls') && LISTENS.test(name) ? 'listener' : undefined
}

/** The variable that holds the new one until it is stored, '' where it is stored at once. */
function freshName(file: GoFile, opening: Node): string {
  const target = targetOf(file, opening)
  return file.is(target, 'identifier') ? file.text(target) : ''
}

function withCallees(pkg: GoPackage, way: readonly FunctionRef[]): FunctionRef[] {
  let front = [...way]
  const all = [...way]
  for (let depth = 0; depth < DEPTH; depth++) {
    front = front.flatMap((fn) => calledBy(pkg, fn)).filter((fn) => !all.some((other) => other.node === fn.node && other.file === fn.file))
    all.push(...front)
  }
  return all
}

/** Whether it calls anything that may end the old one. Closing a body, or the new one after a failure, does not. */
function endsSomething({ file, node }: FunctionRef, fresh: string): boolean {
  for (const call of file.descendants(file.child(node, 'body'), 'call_expression')) {
    const callee = file.text(file.child(call, 'function'))
    if (ENDS.test(callee) && !/\.Body\.Close$/.test(callee) && (fresh === '' || callee !== `${fresh}.Close`)) return true
  }
  return false
}

function isIn({ file, node }: FunctionRef, mention: SlotMention): boolean {
  return mention.file === file && file.contains(node, mention.node)
}

/** Set, served, accepted from, or asked for its address: nothing by which the old one could end or go elsewhere. */
function isOnlyUsed({ file, node, path, isSet }: SlotMention): boolean {
  if (isSet) return true
  if (path.length > 0) return path.length === 1 && (SERVES.test(path[0] ?? '') || /^(Addr|Accept|Handler)$/.test(path[0] ?? ''))
  const list = file.parent(file.wrapped(node))
  const called = file.is(list, 'argument_list') ? file.child(file.parent(list), 'function') : NONE
  return SERVES.test(file.text(file.is(called, 'selector_expression') ? file.child(called, 'field') : called))
}

function serves(around: readonly FunctionRef[], { name }: Slot): boolean {
  return around.some(({ file, node }) => new RegExp(`\\b${name}\\.(ListenAnd)?Serve`).test(file.text(node)))
}
