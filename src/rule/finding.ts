import type { GoFile } from '#go/file.ts'
import type { GoPackage } from '#go/package.ts'
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

/** The version of what goes into a fingerprint; a new one never compares with an old one. */
const FINGERPRINT = 'v1'

/**
 * A report as a finding. Its fingerprint is made of rule, package, function and resource, and of the order among equals
 * in the function, never of lines: it survives edits around it and a move to another file of the package.
 */
export function findingOf({ rule, file, node, message, details }: Reported, pkg: GoPackage, ordinal: number): Finding {
  const name = file.functionName(node)
  return {
    ruleId: rule.id,
    level: file.isTest ? 'note' : (details.level ?? rule.level),
    confidence: details.confidence ?? rule.confidence,
    message,
    region: file.region(node),
    function: name,
    related: (details.related ?? []).map((spot) => placeOf(spot, file)),
    codeFlow: (details.codeFlow ?? []).map((spot) => placeOf(spot, file)),
    fixes: details.fix ? [fixOf(details.fix)] : [],
    fingerprint: digest(FINGERPRINT, rule.id, pkg.importPath, pkg.name, name, details.identity, String(ordinal)),
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
