import type { Report } from '#model/report.ts'
import type { Series } from '#model/series.ts'
import { breakCommands, visible } from './escape.ts'

/**
 * The report as OpenMetrics text (github.com/prometheus/OpenMetrics, specification 1.0): one snapshot of gauges, names and units by the
 * conventions of Prometheus, for a textfile collector or a push gateway. No timestamps: when it was scraped is the scraper's to say.
 */
export function renderOpenMetrics(report: Report): string {
  return textOf([...ofRun(report), ...(report.series ?? []).flatMap(ofSeries)])
}

/** The metrics of series alone. */
export function seriesMetrics(series: readonly Series[]): string {
  return textOf(series.flatMap(ofSeries))
}

function textOf(families: readonly Family[]): string {
  const byName = new Map<string, Family>()
  for (const family of families) {
    const known = byName.get(family.name)
    byName.set(family.name, known ? { ...known, samples: [...known.samples, ...family.samples] } : family)
  }
  return `${[...byName.values()].map(familyText).join('')}# EOF\n`
}

interface Family {
  readonly name: string
  readonly unit?: string
  readonly help: string
  readonly samples: readonly Sample[]
}

interface Sample {
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
}

function family(name: string, help: string, samples: readonly Sample[], unit?: string): Family[] {
  const numbers = samples.filter(({ value }) => Number.isFinite(value))
  return numbers.length === 0 ? [] : [{ name, help, samples: numbers, ...(unit !== undefined && { unit }) }]
}

const VERDICTS = ['pass', 'warn', 'block', 'unjudged'] as const

function ofRun({ verdict, findings, growth, gaps, captures, leaks }: Report): Family[] {
  const standing = (kind: string): number => findings.filter((finding) => finding.standing.kind === kind).length
  const tests = captures.reduce((sum, { tests: number }) => sum + number, 0)
  const left = leaks.reduce((sum, { count }) => sum + count, 0)
  return [
    ...family(
      'goroutine_gate_verdict',
      'The verdict of the gate: 1 for the one that was given.',
      VERDICTS.map((kind) => ({ labels: { verdict: kind }, value: Number(verdict.kind === kind) })),
    ),
    ...family(
      'goroutine_gate_findings',
      'Findings by their standing.',
      ['new', 'known', 'suppressed'].map((kind) => ({ labels: { standing: kind }, value: standing(kind) })),
    ),
    ...family(
      'goroutine_gate_leaks',
      'Leaked stacks of the head by their state.',
      LEAK_STATES.map((state) => ({ labels: { state }, value: growth.filter((entry) => entry.state === state).length })),
    ),
    ...family('goroutine_gate_leaked_goroutines', 'Goroutines that tests left behind.', [{ value: left }]),
    ...family(
      'goroutine_gate_leak_rate',
      'Goroutines left behind per test.',
      tests === 0 ? [] : [{ value: Math.round((left / tests) * 10_000) / 10_000 }],
    ),
    ...family('goroutine_gate_gaps', 'What could not be seen.', [{ value: gaps.length }]),
  ]
}

const LEAK_STATES = ['new', 'more', 'same', 'fewer', 'gone', 'unknown'] as const

/** Signatures of one series that get lines of their own: each is a time series where they are stored. */
const SIGNATURES = 20

function ofSeries(series: Series): Family[] {
  const last = series.samples.at(-1)
  if (last === undefined) return []
  const service = series.service || series.source
  const one = (value: number | null | undefined): Sample[] =>
    value === null || value === undefined ? [] : [{ labels: { service }, value }]
  const { trend, forecast, load } = series
  return [
    ...family('goroutines', 'Goroutines of the last sample.', one(last.total)),
    ...family('blocked_goroutines', 'Goroutines that wait for a channel, a lock, a condition or a wait group.', one(last.blocked)),
    ...family(
      'goroutines_state',
      'Goroutines by what they wait for.',
      Object.entries(last.states).map(([state, value]) => ({ labels: { service, state }, value })),
    ),
    ...family('goroutines_growth_rate', 'Goroutines an hour, slope of the least-squares line.', one(trend?.perHour)),
    ...family('goroutines_growth_rate_low', 'Lower end of the 95 % confidence interval of the growth rate.', one(trend?.low)),
    ...family('goroutines_growth_rate_high', 'Upper end of the 95 % confidence interval of the growth rate.', one(trend?.high)),
    ...family(
      'goroutines_limit_reached_seconds',
      'Time until the cap is reached if it goes on like this.',
      one(forecast?.inMs == null ? null : forecast.inMs / 1000),
      'seconds',
    ),
    ...family('goroutines_load_delta', 'Goroutines that are more after the load than before it.', one(load && load.after - load.before)),
    ...family(
      'goroutines_p95_latency_seconds',
      'The p95 latency that limits follow.',
      one(series.p95Ms === null ? null : series.p95Ms / 1000),
      'seconds',
    ),
    ...ofSignatures(series, service),
  ]
}

function ofSignatures({ signatures }: Series, service: string): Family[] {
  const shown = signatures.filter(({ counts }) => (counts.at(-1) ?? 0) > 0).slice(0, SIGNATURES)
  const samples = (value: (signature: (typeof shown)[number]) => number | null | undefined): Sample[] =>
    shown.flatMap((signature) => {
      const number = value(signature)
      const name = signature.site?.function || signature.spawn?.function || signature.frames[0]?.function || ''
      return number === null || number === undefined
        ? []
        : [{ labels: { service, function: name, kind: signature.kind, signature: signature.k2 }, value: number }]
    })
  return [
    ...family(
      'goroutines_signature',
      'Goroutines of the last sample by signature.',
      samples(({ counts }) => counts.at(-1)),
    ),
    ...family(
      'goroutines_signature_share_ratio',
      'Share of a signature in all goroutines, 0 to 1.',
      samples(({ share }) => share),
      'ratio',
    ),
    ...family(
      'goroutines_signature_growth_rate',
      'Goroutines of a signature an hour.',
      samples(({ trend }) => trend?.perHour),
    ),
    ...family(
      'goroutines_signature_aged',
      'Goroutines of a signature that are older than the window.',
      samples(({ aged }) => aged),
    ),
  ]
}

function familyText({ name, unit, help, samples }: Family): string {
  const head = [`# TYPE ${name} gauge`, ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]), `# HELP ${name} ${escaped(help)}`]
  // Two series of one service would say one thing twice, which no reader of metrics takes: the higher number stays.
  const lines = new Map<string, number>()
  for (const { labels = {}, value } of samples) {
    const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escaped(text)}"`)
    const line = `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''}`
    lines.set(line, Math.max(value, lines.get(line) ?? value))
  }
  return `${[...head, ...[...lines].map(([line, value]) => `${line} ${value}`)].join('\n')}\n`
}

/**
 * Names come from code that is judged: a quote or a line break in one must not become a metric, nor a runner's command where the text is
 * printed. What nobody sees says nothing; a half of a surrogate pair could not even be written as UTF-8.
 */
function escaped(text: string): string {
  const quoted = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll(/\r?\n|\r/g, '\\n')
    .replaceAll('\t', '�')
  return breakCommands(visible(quoted))
}
