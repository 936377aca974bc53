import { calleeOf } from './calls.ts'
import type { Field, Place } from './channel-names.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Node } from './tree.ts'

/** A field whose function one way of closing calls and the plainer one of the same type does not. */
export interface HalfClosed {
  /** `ReleaseTimeout`, which calls the function and then `Release`. */
  readonly full: FunctionRef
  /** `Release`, which does not, and which others can call as well. */
  readonly plain: FunctionRef
}

/** Names of methods by which a value is done with. */
const CLOSES = /^(Close|Stop|Release|Shutdown|Terminate|Dispose|Finish|Quit)$/

/**
 * Whether the function in a field is called by `CloseNow` alone, where `Close` of the same type is called by `CloseNow` and may
 * be called by anybody; `places` is where the field stands. Undefined where anything else reads the field: it may be called there.
 */
export function halfClosed(pkg: GoPackage, field: Field, places: readonly Place[]): HalfClosed | undefined {
  const callers = new Map<Node, FunctionRef>()
  for (const place of places) {
    if (!isCall(place)) continue
    const node = place.file.declarationAround(place.node)
    callers.set(node, { file: place.file, node })
  }
  const [full] = callers.values()
  if (!full || callers.size !== 1 || places.some((place) => !isCall(place) && isHandedOn(place))) return undefined
  const name = full.file.text(full.file.child(full.node, 'name'))
  if (full.file.receiverType(full.node) !== field.owner || !/^\p{Lu}/u.test(name)) return undefined
  const plain = calledIn(pkg, full).find((ref) => isPlainer(ref, field.owner, name))
  return plain && { full, plain }
}

function isCall({ file, node }: Place): boolean {
  const parent = file.parent(node)
  return file.is(parent, 'call_expression') && file.child(parent, 'function') === node
}

/** Anything but being compared, filled, or emptied. */
function isHandedOn({ file, node }: Place): boolean {
  const parent = file.parent(node)
  if (file.is(parent, 'binary_expression')) return false
  const statement = file.parent(parent)
  const isTarget = file.is(statement, 'assignment_statement') && file.child(statement, 'left') === parent
  const element = file.parent(parent)
  return !isTarget && !(file.is(element, 'keyed_element') && file.contains(file.child(element, 'key'), node))
}

function calledIn(pkg: GoPackage, { file, node }: FunctionRef): FunctionRef[] {
  const found: FunctionRef[] = []
  for (const call of file.descendants(node, 'call_expression', true)) {
    const { candidates } = calleeOf(pkg, file, call)
    if (candidates.length === 1) found.push(candidates[0] as FunctionRef)
  }
  return found
}

function isPlainer({ file, node }: FunctionRef, owner: string, full: string): boolean {
  const name = nameOf(file, node)
  return file.receiverType(node) === owner && CLOSES.test(name) && full.startsWith(name) && full !== name
}

function nameOf(file: GoFile, node: Node): string {
  return file.text(file.child(node, 'name'))
}
