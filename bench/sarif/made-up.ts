import type { SarifProfile } from '#report/sarif.ts'
import { renderSarif } from '#report/sarif.ts'
import { largeReport } from '../../test/report/large.ts'

/** A SARIF file of a made-up report with so many findings, new ones for code scanning, always the same for the same number. */
export function madeUpSarif(findings: number, profile: SarifProfile = 'github'): string {
  // Of five made-up findings four are new, and only those are alerts.
  const { report, sources } = largeReport(Math.ceil(findings * 1.25), 0)
  const shown = profile === 'full' ? report.findings : report.findings.filter(({ standing }) => standing.kind === 'new')
  return renderSarif({ ...report, findings: shown.slice(0, findings) }, { profile, sources })
}
