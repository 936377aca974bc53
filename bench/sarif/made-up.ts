import { renderSarif } from '#report/sarif.ts'
import { largeReport } from '../../test/report/large.ts'

/** A SARIF file for code scanning of a made-up report with so many new findings, always the same for the same number. */
export function madeUpSarif(findings: number): string {
  // Of five made-up findings four are new, and only those are alerts.
  const { report, sources } = largeReport(Math.ceil(findings * 1.25), 0)
  const fresh = report.findings.filter(({ standing }) => standing.kind === 'new').slice(0, findings)
  return renderSarif({ ...report, findings: fresh }, { profile: 'github', sources })
}
