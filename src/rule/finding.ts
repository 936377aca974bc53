import type { GoFile } from '#go/file.ts'
import type { Node } from '#go/tree.ts'
import type { Finding, Fix } from '#model/finding.ts'
import { digest } from '#model/hash.ts'
import type { Place } from '#model/region.ts'
import type { Rule } from '#model/rule.ts'
import type { Details, Spot } from './detect.ts'
import { levelHere, type Surroundings } from './level-here.ts'

/** What a rule said, before it is told apart from its like. */
export interface Reported {
  readonly rule: Rule
  readonly file: GoFile
  readonly node: Node
  readonly message: string
  readonly details: Details
}

/** What tells a package from all others of the inspection. */
export interface Home {
  readonly path: string
  readonly name: string
  /** How much of the package is there for command lines. */
  readonly command: Surroundings['command']
  /** Whether a place runs at most once in the life of its process. */
  readonly runsOnce: (file: GoFile, node: Node) => boolean
  /** Whether a place runs in tests only. */
  readonly isForTests: (file: GoFile, node: Node) => boolean
}

/** The version of what goes into a fingerprint; a new one never compares with an old one. */
const FINGERPRINT = 'v1'

/**
 * What a report is about, written the same however the code is laid out and whatever the method calls its receiver: `s.ch` of `func (s *S)`
 * is `recv.ch`.
 */
export function resourceOf({ details, file, node }: Reported): string {
  const plain = details.identity.replaceAll(/\s+/g, ' ').replaceAll(/(?<![\p{L}\p{N}_]) | (?![\p{L}\p{N}_])/gu, '')
  const receiver = receiverName(file, node)
  if (receiver === '') return plain
  return plain.replaceAll(/(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_]*(?=\.)/gu, (word) => (word === receiver ? 'recv' : word))
}

/** The name that the method around a node gives its receiver; empty where there is none. */
function receiverName(file: GoFile, node: Node): string {
  const list = file.child(file.declarationAround(node), 'receiver')
  return file.text(file.child(file.first(list), 'name'))
}

/**
 * A report as a finding. Its fingerprint is made of rule, package, function and resource, and of the order among equals
 * in the function, never of lines: it survives edits around it and a move to another file of the package.
 */
export function findingOf(reported: Reported, home: Home, ordinal: number): Finding {
  const { rule, file, node, message, details } = reported
  const name = file.functionName(node)
  const resource = resourceOf(reported)
  return {
    ruleId: rule.id,
    level: levelHere(details.level ?? rule.level, rule.id, file, surroundings(reported, home)),
    confidence: details.confidence ?? rule.confidence,
    message: message.replaceAll(/\s+/g, ' '),
    region: file.region(node),
    function: name,
    related: (details.related ?? []).map((spot) => placeOf(spot, file)),
    codeFlow: (details.codeFlow ?? []).map((spot) => placeOf(spot, file)),
    fixes: details.fix ? [fixOf(details.fix)] : [],
    fingerprint: digest(FINGERPRINT, rule.id, home.path, home.name, name, resource, String(ordinal)),
    resource,
    standing: { kind: 'new' },
    seenIn: [],
    waits: details.waits ?? rule.waits,
  }
}

function surroundings(reported: Reported, home: Home): Surroundings {
  const { file, node } = reported
  return { command: home.command, isOnce: () => isOnce(reported, home), isForTests: () => home.isForTests(file, node) }
}

/** What a trail begins with is what is left: the channel that is made, the call that takes a duty on. */
function isOnce({ file, node, details }: Reported, home: Home): boolean {
  const first = details.codeFlow?.[0] ?? { file, node }
  return home.runsOnce(first.file ?? file, first.node)
}

function placeOf(spot: Spot, home: GoFile): Place {
  const file = spot.file ?? home
  return { message: spot.message, region: file.region(spot.node), function: file.functionName(spot.node) }
}

function fixOf(fix: NonNullable<Details['fix']>): Fix {
  return {
    description: fix.description,
    edits: fix.edits.map((edit) => ({ region: edit.file.span(edit.start, edit.end), newText: edit.newText })),
  }
}
