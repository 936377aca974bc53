import type { GateChange } from '#model/gate-change.ts'
import type { Report } from '#model/report.ts'
import type { Series } from '#model/series.ts'
import type { WaitGraph } from '#model/waits.ts'
import type { Sources } from '#report/excerpt.ts'
import { reportOf, sourcesOf } from '../../test/report/nasty.ts'

/** What a channel is given. */
export interface Hostile {
  readonly report: Report
  readonly sources: Sources
}

/** A report that has every one of the texts wherever a repository, a test run, a dump, a page or a policy could put it. */
export function hostileReport(texts: readonly string[]): Hostile {
  const parts = texts.map(reportOf)
  const [first = reportOf('')] = parts
  const reasons = parts.flatMap(({ verdict }) => verdict.reasons)
  return {
    sources: new Map(texts.flatMap((text) => [...sourcesOf(text)])),
    report: {
      ...first,
      findings: parts.flatMap(({ findings }, at) => findings.map((each) => ({ ...each, fingerprint: `${each.fingerprint}${at || ''}` }))),
      growth: parts.flatMap(({ growth }) => growth),
      leaks: parts.flatMap(({ leaks }) => leaks),
      benign: parts.flatMap(({ benign }) => benign),
      gaps: parts.flatMap(({ gaps }) => gaps),
      waits: texts.map(waitsOf),
      series: texts.map(seriesOf),
      gateChanges: texts.map(gateChangeOf),
      build: texts.map((text) => ({ what: text, base: text, head: text })),
      wouldBe: { kind: 'pass', policySource: texts[0] ?? '' },
      verdict: { kind: 'block', reasons: reasons as unknown as Report['verdict']['reasons'] } as Report['verdict'],
    },
  }
}

function gateChangeOf(text: string): GateChange {
  return { kind: 'suppression', what: text, why: text, who: text, file: text, line: 1 }
}

function waitsOf(text: string): WaitGraph {
  const site = { file: text, function: text, line: 3 }
  const release = { kind: 'send', site, waitsAt: [text], running: 0 } as const
  const point = { id: text, by: 'site', kind: 'chan-recv', state: text, count: 2, longestWaitMinutes: 5, waiters: [], site } as const
  return { source: text, points: [{ ...point, releases: [release] }], rings: [[text]] }
}

function seriesOf(text: string): Series {
  const sample = (at: number, total: number) => ({ source: text, at, total, blocked: 0, states: {}, waits: null, stretch: 0 })
  const frame = { function: text, file: text, line: 1 }
  const signature = {
    k2: text,
    kind: 'other',
    state: text,
    site: frame,
    frames: [frame],
    counts: [1, 9],
    share: 0.1,
    aged: null,
    depth: 1,
  } as const
  const trend = { perHour: 9, low: 1, high: 17, samples: 3, spanMs: 30_000, fitted: 9 }
  return {
    ...{ source: text, service: text, trend: null, forecast: null, jump: null, load: null, p95Ms: null, windowMs: 0, periods: [] },
    samples: [sample(1_000, 10), sample(31_000, 40)],
    signatures: [
      { ...signature, trend: null, benign: text },
      { ...signature, trend },
    ],
  }
}
