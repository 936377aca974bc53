import type { Growth } from '#model/baseline.ts'
import { compareFindings, type Finding } from '#model/finding.ts'
import type { Gap } from '#model/gap.ts'
import type { BenignLeak, Leak } from '#model/recording.ts'
import { compareText, type Place, type Region } from '#model/region.ts'
import type { Report } from '#model/report.ts'
import { jsonText } from './escape.ts'
import { compareGrowth } from './row.ts'

/**
 * The report as the object that other programs hold on to: names and meaning are fixed, fields may be added.
 * `check` has no growth and no leaks. Sorted, two spaces deep, with a line break at the end.
 */
export function renderJson(report: Report): string {
  const stated = {
    schemaVersion: report.schemaVersion,
    tool: { name: report.tool.name, version: report.tool.version },
    findings: [...report.findings].sort(compareFindings).map(findingOf),
    gaps: [...report.gaps].sort(compareGaps).map(gapOf),
    verdict: { kind: report.verdict.kind, reasons: report.verdict.reasons },
  }
  if (report.run.verb === 'check') return jsonText(stated)
  return jsonText({
    ...stated,
    growth: [...report.growth].sort(compareGrowth).map(growthOf),
    leaks: [...report.leaks].sort(compareLeaks).map(leakOf),
    benign: [...report.benign].sort(compareLeaks).map(benignOf),
    packages: [...report.captures]
      .sort((a, b) => compareText(a.importPath, b.importPath) || compareText(a.goVersion, b.goVersion))
      .map(({ ran: _, ...capture }) => capture),
    run: report.run,
    ...(report.gateChanges && { gateChanges: report.gateChanges }),
    ...(report.wouldBe && { wouldBe: report.wouldBe }),
    ...(report.series && { series: report.series }),
    ...(report.waits && { waits: report.waits }),
    ...(report.build && { build: report.build }),
    ...(report.grounds && { grounds: report.grounds }),
  })
}

function findingOf(finding: Finding) {
  return {
    ruleId: finding.ruleId,
    level: finding.level,
    confidence: finding.confidence,
    message: finding.message,
    file: finding.region.file,
    function: finding.function,
    ...span(finding.region),
    related: finding.related.map(placeOf),
    codeFlow: finding.codeFlow.map(placeOf),
    fixes: finding.fixes.map((fix) => ({
      description: fix.description,
      edits: fix.edits.map((edit) => ({ file: edit.region.file, ...span(edit.region), newText: edit.newText })),
    })),
    fingerprint: finding.fingerprint,
    standing: finding.standing,
    seenIn: finding.seenIn,
    ...(finding.reportedBy && { reportedBy: finding.reportedBy }),
  }
}

function placeOf(place: Place) {
  return { message: place.message, file: place.region.file, function: place.function, ...span(place.region) }
}

function span({ startLine, startColumn, endLine, endColumn }: Region) {
  return { startLine, startColumn, endLine, endColumn }
}

function gapOf(gap: Gap) {
  return {
    what: gap.what,
    why: gap.why,
    kind: gap.kind,
    ...(gap.region && { file: gap.region.file, startLine: gap.region.startLine, endLine: gap.region.endLine }),
    ...(gap.package !== undefined && { package: gap.package }),
  }
}

function growthOf(growth: Growth) {
  const { module, package: path, kind, k2, state, base, head, tier, confirmed, testFailed, tests, since, ruleIds } = growth
  return {
    ...{ module, package: path, kind, k2, state, base, head, tier, confirmed, testFailed, tests, since, ruleIds },
    ...(growth.reach && { reach: growth.reach }),
    ...(growth.approved !== undefined && { approved: growth.approved }),
    ...(growth.leak && { leak: leakOf(growth.leak) }),
  }
}

function leakOf(leak: Leak) {
  const { package: path, module, tests, attributedBy, tier, kind, state, count, testFailed, confirmed, child, longestWaitMinutes } = leak
  return {
    ...{ package: path, module, tests, attributedBy, tier, kind, state, count, testFailed, confirmed, child, longestWaitMinutes },
    frames: leak.frames,
    ...(leak.createdBy && { createdBy: leak.createdBy }),
    ...(leak.site && { site: leak.site }),
    ...(leak.spawn && { spawn: leak.spawn }),
    keys: leak.keys,
  }
}

function benignOf(leak: BenignLeak) {
  return { ...leakOf(leak), reason: leak.reason }
}

function compareLeaks(a: Leak, b: Leak): number {
  return (
    compareText(a.package, b.package) ||
    compareText(a.keys.k1, b.keys.k1) ||
    compareText(a.tier, b.tier) ||
    compareText(a.tests.join('\n'), b.tests.join('\n'))
  )
}

function compareGaps(a: Gap, b: Gap): number {
  return (
    compareText(a.region?.file ?? '', b.region?.file ?? '') ||
    (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
    compareText(a.kind, b.kind) ||
    compareText(a.what, b.what) ||
    compareText(a.why, b.why)
  )
}
