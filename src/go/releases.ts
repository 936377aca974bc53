import type { Site } from '#model/goroutine.ts'
import type { ReleaseKind } from '#model/waits.ts'
import { channelClassOf, channelOf, channelUse } from './channel-classes.ts'
import type { GoFile } from './file.ts'
import { lockClassOf } from './lock-classes.ts'
import { calledName } from './mutexes.ts'
import type { GoPackage } from './package.ts'
import type { Node } from './tree.ts'
import { waitGroupOf } from './waitgroups.ts'

/** A place that would let a goroutine go on, and how. */
export interface ReleasePlace {
  readonly kind: ReleaseKind
  readonly site: Site
}

/**
 * What the package does that would release a goroutine blocked at a line: the receives of a channel it sends on, sends and closes of one it
 * receives from, unlocks of its lock, `Done` of its wait group, signals of its condition. Classes are those of types, so that a place may be
 * about another instance. Empty where nothing is known.
 */
export function releasesAt(pkg: GoPackage, file: GoFile, line: number): readonly ReleasePlace[] {
  const places = [
    ...channelsAt(file, line).flatMap((op) => ofChannel(pkg, file, op)),
    ...callsAt(file, line).flatMap((call) => ofCall(pkg, file, call)),
  ]
  const unique = new Map(places.map((place) => [`${place.kind} ${place.site.file}:${place.site.line}`, place]))
  return [...unique.values()]
}

/** Sends, receives and ranges of a line; those of all arms where a select begins there. */
function channelsAt(file: GoFile, line: number): readonly Node[] {
  const selects = file.all('select_statement').filter((node) => file.line(node) === line)
  const isHere = (node: Node): boolean =>
    file.line(node) === line || selects.some((select) => file.contains(select, node) && file.enclosing(node, 'select_statement') === select)
  const receives = file.all('unary_expression').filter((node) => file.hasToken(node, '<-'))
  const arms = [...file.all('send_statement'), ...receives].filter(
    (node) => isHere(node) && (selects.length === 0 || isCommunication(file, node)),
  )
  return [...arms, ...file.all('range_clause').filter((node) => file.line(node) === line)]
}

/** The operation of a case, not one in its body. */
function isCommunication(file: GoFile, node: Node): boolean {
  const arm = file.enclosing(node, 'communication_case')
  return arm >= 0 && file.contains(file.child(arm, 'communication'), node)
}

function ofChannel(pkg: GoPackage, file: GoFile, op: Node): ReleasePlace[] {
  const channel = channelClassOf(pkg, file, channelOf(file, op))
  if (channel === '') return []
  const wanted = file.is(op, 'send_statement') ? SENT : RECEIVED
  return channelUse(pkg, channel).ops.flatMap(({ kind, file: other, node }) => {
    const release = wanted[kind]
    return release ? [placeOf(release, other, node)] : []
  })
}

type Released = Readonly<Partial<Record<'send' | 'receive' | 'range' | 'close', ReleaseKind>>>

const SENT: Released = { receive: 'receive', range: 'receive' }
const RECEIVED: Released = { send: 'send', close: 'close' }

function callsAt(file: GoFile, line: number): readonly Node[] {
  return file.all('call_expression').filter((call) => file.line(call) === line)
}

function ofCall(pkg: GoPackage, file: GoFile, call: Node): ReleasePlace[] {
  const name = calledName(file, call)
  if (name === 'Lock' || name === 'RLock') return unlocks(pkg, file, call)
  if (name !== 'Wait') return []
  const group = waitGroupOf(pkg, file, call)
  if (group) return group.dones.map((use) => placeOf('done', use.file, use.node))
  return sameOperand(pkg, file, call, 'signal', /^(?:Signal|Broadcast)$/, channelClassOf)
}

function unlocks(pkg: GoPackage, file: GoFile, call: Node): ReleasePlace[] {
  return sameOperand(pkg, file, call, 'unlock', /^R?Unlock$/, lockClassOf)
}

/** Calls of some names on what a call is on. */
function sameOperand(
  pkg: GoPackage,
  file: GoFile,
  call: Node,
  kind: ReleaseKind,
  names: RegExp,
  classOf: (pkg: GoPackage, file: GoFile, operand: Node) => string,
): ReleasePlace[] {
  const wanted = classOf(pkg, file, operandOf(file, call))
  if (wanted === '') return []
  return pkg.files.flatMap((other) =>
    other
      .all('call_expression')
      .filter((each) => names.test(calledName(other, each)) && classOf(pkg, other, operandOf(other, each)) === wanted)
      .map((each) => placeOf(kind, other, each)),
  )
}

function operandOf(file: GoFile, call: Node): Node {
  return file.child(file.child(call, 'function'), 'operand')
}

function placeOf(kind: ReleaseKind, file: GoFile, node: Node): ReleasePlace {
  return { kind, site: { file: file.path, function: file.functionName(node), line: file.line(node) } }
}
