import { calleeOf } from './calls.ts'
import { fieldTarget } from './fields.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { reloadTo } from './reloads.ts'
import { mentionsOfSlot, type Slot, type SlotMention, slotOf, targetOf } from './slots.ts'
import { NONE, type Node } from './tree.ts'
import { typeOf } from './types.ts'

/** A pointer that is kept while what it pointed to is replaced. */
export interface StalePointer {
  /** What keeps it, as `limits` or `worker.limits`. */
  readonly kept: string
  /** What it was taken of, as the text has it. */
  readonly source: string
  readonly reload: FunctionRef
  /** Where the reload replaces the source; undefined where it opens a plugin again. */
  readonly replaced?: SlotMention
}

/**
 * A pointer into (`&x.f`, `unsafe.Pointer(x)`), or a `reflect.Value` of, something that a reload of the package replaces, kept in a variable or a
 * field that the reload does not renew.
 */
export function stalePointer(pkg: GoPackage, file: GoFile, value: Node): StalePointer | undefined {
  const kept = keeperOf(pkg, file, value)
  if (!kept || isReached(pkg, file, value)) return undefined
  for (const source of sourcesOf(pkg, file, value)) {
    const slot = slotOf(pkg, file, source)
    if (!slot || isSame(slot, kept)) continue
    const found = replacedBy(pkg, slot, kept)
    if (found) return { kept: nameOf(kept), source: file.text(source), ...found }
  }
  return undefined
}

/** The slot that keeps a value, past the conversions around it: `uintptr(unsafe.Pointer(p))`, `reflect.ValueOf(p).Elem()`. */
export function keeperOf(pkg: GoPackage, file: GoFile, value: Node): Slot | undefined {
  let at = file.wrapped(value)
  for (let outer = around(file, at); outer >= 0; outer = around(file, at)) at = file.wrapped(outer)
  const slot = slotOf(pkg, file, targetOf(file, at))
  if (slot) return slot
  const field = fieldTarget(pkg, file, at)
  return field && field.owner !== '' ? field : undefined
}

function around(file: GoFile, at: Node): Node {
  const parent = file.parent(at)
  const call = file.parent(parent)
  if (!file.is(call, 'call_expression')) return NONE
  const callee = file.text(file.child(call, 'function'))
  if (file.is(parent, 'argument_list')) return /^(uintptr|unsafe\.Pointer|reflect\.ValueOf)$/.test(callee) ? call : NONE
  return file.is(parent, 'selector_expression') && /\)\.(Elem|Field|FieldByName)$/.test(callee) ? call : NONE
}

/** What must stay for the value to mean what it meant: a pointer on the way to it, and the thing itself where it is copied. */
function sourcesOf(pkg: GoPackage, file: GoFile, value: Node): Node[] {
  const isCall = file.is(value, 'call_expression')
  let at = file.bare(isCall ? (file.named(file.child(value, 'arguments'))[0] ?? NONE) : value)
  const isAddress = file.is(at, 'unary_expression') && file.hasToken(at, '&')
  if (isAddress) at = file.bare(file.child(at, 'operand'))
  const sources = isAddress ? [] : [at]
  while (file.is(at, 'selector_expression')) {
    at = file.bare(file.child(at, 'operand'))
    if (typeOf(pkg, file, at)?.kind === 'pointer') sources.push(at)
  }
  return sources
}

/** Whether the place itself is run by a reload. */
function isReached(pkg: GoPackage, file: GoFile, node: Node): boolean {
  const fn = file.declarationAround(node)
  return fn >= 0 && reloadTo(pkg, { file, node: fn }) !== undefined
}

/** The reload that gives the source another value, and none to what was taken of it. */
function replacedBy(pkg: GoPackage, source: Slot, kept: Slot): { reload: FunctionRef; replaced: SlotMention } | undefined {
  const renewed = mentionsOfSlot(pkg, kept).some((mention) => mention.isSet && isReached(pkg, mention.file, mention.node))
  if (renewed) return undefined
  for (const replaced of mentionsOfSlot(pkg, source)) {
    const node = replaced.isSet ? replaced.file.declarationAround(replaced.node) : NONE
    const reload = node < 0 ? undefined : reloadTo(pkg, { file: replaced.file, node })?.[0]
    if (reload) return { reload, replaced }
  }
  return undefined
}

function isSame(a: Slot, b: Slot): boolean {
  return a.owner === b.owner && a.name === b.name
}

function nameOf({ owner, name }: Slot): string {
  return owner === '' ? name : `${owner}.${name}`
}

/** A symbol of a plugin that is kept although a reload of the package opens the plugin again. */
export function staleSymbol(pkg: GoPackage, file: GoFile, call: Node): StalePointer | undefined {
  const kept = slotOf(pkg, file, targetOf(file, call))
  if (!kept || isReached(pkg, file, call) || !/^Plugin\.Lookup$/.test(calleeOf(pkg, file, call).name)) return undefined
  if (mentionsOfSlot(pkg, kept).some((mention) => mention.isSet && isReached(pkg, mention.file, mention.node))) return undefined
  for (const fn of pkg.declarations()) {
    const reload = fn.file.text(fn.node).includes('plugin.Open(') ? reloadTo(pkg, fn)?.[0] : undefined
    if (reload) return { kept: nameOf(kept), source: file.text(file.child(file.child(call, 'function'), 'operand')), reload }
  }
  return undefined
}
