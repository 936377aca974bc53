import { compareText } from '#model/region.ts'
import type { Report } from '#model/report.ts'
import { plain } from '../escape.ts'
import { growthOf, type Row, testsOf } from '../row.ts'
import type { GapView, ReasonView, TestView } from './data.ts'
import type { Ids } from './ids.ts'

const MOST_EVIDENCE = 8

/** Why the verdict is what it is, each reason with links to what it names. */
export function reasonViews(report: Report, rows: readonly Row[], ids: Ids): readonly ReasonView[] {
  const words = new Map(rows.map((row) => [ids.of(row), wordsOf(row)]))
  return report.verdict.reasons.map((reason) => {
    const evidence = new Map(
      reason.evidence.map((key) => {
        const id = ids.byKey(key)
        return [words.get(id) ?? plain(key), id] as const
      }),
    )
    return {
      clause: plain(reason.clause),
      outcome: reason.outcome,
      message: plain(reason.message),
      measured: reason.measured,
      limit: reason.limit,
      evidence: [...evidence].slice(0, MOST_EVIDENCE),
      more: Math.max(0, evidence.size - MOST_EVIDENCE),
    }
  })
}

function wordsOf(row: Row): string {
  if (row.kind === 'finding') return plain(`${row.finding.region.file}:${row.finding.region.startLine}`)
  const site = row.growth.leak?.site
  return plain(site ? `${site.file}:${site.line}` : row.growth.package)
}

/** Tests that left goroutines, worst first. A leak that no test is known of is counted under its package. */
export function testViews(report: Report, rows: readonly Row[], ids: Ids): readonly TestView[] {
  const fresh = new Set(report.growth.filter(({ state }) => state === 'new' || state === 'more').map(({ k2 }) => k2))
  const named = rowsByTest(rows, ids)
  const tests = new Map<string, TestView>()
  for (const leak of report.leaks) {
    const test = leak.tests[0] ?? ''
    const key = `${leak.package}\n${test}`
    const before = tests.get(key)
    tests.set(key, {
      test: plain(test),
      package: plain(leak.package),
      goroutines: (before?.goroutines ?? 0) + leak.count,
      fresh: (before?.fresh ?? 0) + (fresh.has(leak.keys.k2) ? leak.count : 0),
      stacks: (before?.stacks ?? 0) + 1,
      failed: (before?.failed ?? false) || leak.testFailed,
      rows: named.get(key) ?? [],
    })
  }
  return [...tests.values()].sort(
    (a, b) => b.fresh - a.fresh || b.goroutines - a.goroutines || compareText(a.package, b.package) || compareText(a.test, b.test),
  )
}

function rowsByTest(rows: readonly Row[], ids: Ids): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>()
  for (const row of rows) {
    const packages = new Set(growthOf(row).map((growth) => growth.package))
    const tests = testsOf(row)
    for (const owner of packages)
      for (const test of tests.length > 0 ? tests : ['']) {
        const key = `${owner}\n${test}`
        const list = named.get(key) ?? []
        if (list.length < 20) named.set(key, [...list, ids.of(row)])
      }
  }
  return named
}

/** What could not be looked at, with its place. */
export function gapViews(report: Report): readonly GapView[] {
  return report.gaps.map(({ kind, what, why, region }) => ({
    kind,
    what: plain(what),
    why: plain(why),
    place: region ? plain(`${region.file}:${region.startLine}`) : '',
  }))
}
