import type { GoFile } from '#go/file.ts'
import type { Node } from '#go/tree.ts'
import type { Finding, Fix } from '#model/finding.ts'
import { digest } from '#model/hash.ts'
import type { Place } from '#model/region.ts'
import type { Rule } from '#model/rule.ts'
import type { Details, Spot } from './detect.ts'

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
}

/** The version of what goes into a fingerprint; a new one never compares with an old one. */
const FINGERPRINT = 'v1'

/** What a report is about, written the same however the code is laid out. */
export function resourceOf({ details }: Reported): string {
  return details.identity.replaceAll(/\s+/g, ' ').replaceAll(/(?<![\p{L}\p{N}_]) | (?![\p{L}\p{N}_])/gu, '')
}

/**
 * A report as a finding. Its fingerprint is made of rule, package, function and resource, and of the order among equals
 * in the function, never of lines: it survives edits around it and a move to another file of the package.
 */
export function findingOf(reported: Reported, home: Home, ordinal: number): Finding {
  const { rule, file, node, message, details } = reported
  const name = file.functionName(node)
  return {
    ruleId: rule.id,
    level: file.isTest ? 'note' : (details.level ?? rule.level),
    confidence: details.confidence ?? rule.confidence,
    message: message.replaceAll(/\s+/g, ' '),
    region: file.region(node),
    function: name,
    related: (details.related ?? []).map((spot) => placeOf(spot, file)),
    codeFlow: (details.codeFlow ?? []).map((spot) => placeOf(spot, file)),
    fixes: details.fix ? [fixOf(details.fix)] : [],
    fingerprint: digest(FINGERPRINT, rule.id, home.path, home.name, name, resourceOf(reported), String(ordinal)),
    standing: { kind: 'new' },
    seenIn: [],
    waits: rule.waits,
  }
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
