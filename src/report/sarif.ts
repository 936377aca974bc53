import type { Report } from '#model/report.ts'
import { SARIF_RESULTS } from './budget.ts'
import { jsonText } from './escape.ts'
import type { Sources } from './excerpt.ts'
import { HOME } from './home.ts'
import { openRows, rowsOf } from './row.ts'
import { NOT_SEEN, notificationsOf } from './sarif/notification.ts'
import { locatedRegion, type ResultContext, resultOf } from './sarif/result.ts'
import { descriptorsOf } from './sarif/rules.ts'

/** github: what code scanning reads, open rows only, for it knows no suppression · full: everything, with standing and fixes. */
export type SarifProfile = 'github' | 'full'

export interface SarifOptions {
  readonly profile: SarifProfile
  readonly sources: Sources
}

/**
 * SARIF 2.1.0. Every rule is listed even without results, so that fixed alerts close; the id of the run ends in a slash, so that
 * uploads of one category replace each other. No `security-severity`: a leak is a matter of reliability.
 */
export function renderSarif(report: Report, options: SarifOptions): string {
  const all = options.profile === 'full' ? rowsOf(report) : openRows(rowsOf(report))
  const rows = all.filter((row) => locatedRegion(row) !== undefined)
  const shown = options.profile === 'full' ? rows : rows.slice(0, SARIF_RESULTS)
  const rules = descriptorsOf(report)
  const context: ResultContext = { ...options, report, ruleIds: rules.map((rule) => rule.id), hashes: new Map() }
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(report, rules) },
        automationDetails: { id: 'goroutine-gate/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [notificationsOf(report, { unplaced: all.length - rows.length, leftOut: rows.length - shown.length })],
        results: shown.map((row) => resultOf(row, context)),
      },
    ],
  })
}

function driverOf(report: Report, rules: ReturnType<typeof descriptorsOf>) {
  return {
    name: report.tool.name,
    semanticVersion: report.tool.version,
    informationUri: HOME,
    rules,
    notifications: [NOT_SEEN],
  }
}
