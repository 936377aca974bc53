import { type Field, fieldsOfType, type Place, placesOfFields } from './channel-names.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import { NONE, type Node } from './tree.ts'

/** A field that keeps the context of the call that made its value, for the calls that come later. */
export interface KeptContext {
  readonly field: Field
  /** Where a parameter is put into it. */
  readonly filled: Place
  /** Where a method, called later, hands it on. */
  readonly used: Place
}

const known = new WeakMap<GoPackage, readonly KeptContext[]>()

/**
 * Fields of type `context.Context` that are filled from a parameter and used by methods of their type. Left out are types that
 * end what they keep (they hold a cancel function beside it), and types that live no longer than one call: requests and the like.
 */
export function keptContexts(pkg: GoPackage): readonly KeptContext[] {
  return remembered(known, pkg, () => {
    const fields = fieldsOfType(pkg, (file, type) => file.text(type) === 'context.Context').filter((field) => !isShortLived(field))
    const places = placesOfFields(pkg, fields)
    return fields.flatMap((field) => keptIn(pkg, field, places.get(field) ?? []) ?? [])
  })
}

/** What carries one call's matters from hand to hand, by its name or by what else it holds. */
const CARRIER =
  /(req|request|response|resp|call|op|operation|action|task|job|work|worker|unit|item|event|message|msg|option|options|opts|config|param|params|args|input|context|ctx|env|iter|iterator|cursor|scanner|reader|writer|stream|session|transaction|tx|txn|query|command|cmd|test|fake|mock|suite|builder|state|scope|span|trace|handle|lookup|fetch|fetcher|walker|visitor|future|promise|result|info|data|rows|batch|packet|entry)s?$/i
const ENDS_IT = /CancelFunc|CancelCauseFunc|errgroup\.|\bcancel\w*\s|\bstop\w*\s|\bquit\w*\s|\bdone\w*\s/i

function isShortLived({ owner, file, node }: Field): boolean {
  return CARRIER.test(owner) || ENDS_IT.test(file.text(file.enclosing(node, 'struct_type')))
}

function keptIn(pkg: GoPackage, field: Field, places: readonly Place[]): KeptContext | undefined {
  const fills = places.flatMap((place) => {
    const value = valueAt(place)
    return value < 0 ? [] : [{ place, value }]
  })
  const [first] = fills
  if (!first || !fills.every(({ place, value }) => isParameter(pkg, place.file, value))) return undefined
  const used = places.find((place) => isHandedOn(place, field.owner))
  return used && { field, filled: first.place, used }
}

/** What a place puts into the field; NONE where it only reads it. */
function valueAt({ file, node }: Place): Node {
  const element = file.parent(file.parent(node))
  if (file.is(element, 'keyed_element') && file.contains(file.child(element, 'key'), node))
    return file.bare(file.first(file.child(element, 'value')))
  const list = file.parent(node)
  const statement = file.parent(list)
  if (!file.is(statement, 'assignment_statement') || file.child(statement, 'left') !== list) return NONE
  return file.bare(file.named(file.child(statement, 'right'))[file.named(list).indexOf(node)] ?? NONE)
}

function isParameter(pkg: GoPackage, file: GoFile, value: Node): boolean {
  const variable = file.is(value, 'identifier') ? pkg.scopes(file).variableOf(value) : undefined
  return variable?.kind === 'parameter' && !file.is(file.parent(variable.statement), 'func_literal')
}

/** Given to a call by a method of the type that has no context of its own. */
function isHandedOn({ file, node }: Place, owner: string): boolean {
  const fn = file.declarationAround(node)
  if (fn < 0 || file.isTest || file.receiverType(fn) !== owner || !file.is(file.parent(node), 'argument_list')) return false
  return !file.text(file.child(fn, 'parameters')).includes('context.Context')
}
