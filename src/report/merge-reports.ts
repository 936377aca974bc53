import * as v from 'valibot'
import type { GrowthState } from '#model/baseline.ts'
import { LEVELS } from '#model/finding.ts'
import { compareText } from '#model/region.ts'
import type { Verdict } from '#model/verdict.ts'
import { jsonText } from './escape.ts'

/** A `report.json`, and what it is called where it is complained about. */
export interface ReportText {
  readonly name: string
  readonly text: string
}

export interface MergedReports {
  /** A `report.json` again. */
  readonly text: string
  readonly verdict: Verdict
}

/**
 * Reports of several modules, machines or jobs as one: findings, leaks, growth, packages and gaps of all, each once, the worst verdict with every
 * reason. Of one finding or leak that two of them tell of, the worse word holds. `shards` is how many there must be, 0 for any number: what is missing
 * blocks. Reports of different commits are no parts of one run. The reason where there is nothing to merge. Never throws.
 */
export function mergeReports(texts: readonly ReportText[], shards: number): MergedReports | { readonly why: string } {
  const parts: Part[] = []
  // The same report twice is one, and their order is nobody's choice.
  const sorted = [...new Map(texts.map((one) => [one.text, one])).values()].sort((a, b) => compareText(a.text, b.text))
  for (const { name, text } of sorted) {
    const part = partOf(text)
    if (typeof part === 'string') return { why: `${name}: ${part}` }
    parts.push(part)
  }
  const [first] = parts
  if (!first) return { why: 'there is no report' }
  const heads = new Set(parts.flatMap(({ run }) => (run?.head ? [run.head] : [])))
  if (heads.size > 1) return { why: `they are about different commits: ${[...heads].join(', ')}` }
  const missing = Math.max(0, shards - parts.length)
  const verdict = verdictOf(parts, missing, shards)
  const { run } = first
  const stated = {
    ...{ schemaVersion: 1, tool: first.tool },
    findings: [
      ...worst(
        parts.flatMap(({ findings }) => findings),
        keyOfFinding,
        rankOfFinding,
      ),
    ].sort(byPlace),
    gaps: once([...parts.flatMap(({ gaps }) => gaps), ...(missing > 0 ? [missingGap(missing, shards)] : [])]),
    verdict,
    ...(parts.some((part) => part.growth) && {
      growth: worst(
        parts.flatMap((part) => part.growth ?? []),
        keyOfGrowth,
        rankOfGrowth,
      ),
    }),
    ...Object.fromEntries(LISTS.flatMap((name) => listOf(name, parts))),
    ...(run && { run: { ...run, ...sums(parts) } }),
  }
  return { text: jsonText(stated), verdict }
}

/** Lists that stand side by side; what a verdict rested on is left out, for it is that of one run. */
const LISTS = ['leaks', 'benign', 'packages', 'gateChanges', 'series', 'waits', 'build'] as const
const list = v.exactOptional(v.array(v.looseObject({})))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const part = v.object({
  schemaVersion: v.literal(1),
  tool: v.looseObject({ name: v.string(), version: v.string() }),
  findings: v.array(
    v.looseObject({
      ruleId: v.string(),
      level: v.picklist(LEVELS),
      file: v.string(),
      startLine: count,
      startColumn: count,
      fingerprint: v.string(),
      standing: v.looseObject({ kind: v.picklist(['suppressed', 'known', 'new']) }),
    }),
  ),
  gaps: v.array(v.looseObject({ what: v.string(), why: v.string() })),
  verdict: v.object({
    kind: v.picklist(['pass', 'warn', 'unjudged', 'block']),
    reasons: v.array(v.looseObject({ clause: v.string(), outcome: v.picklist(['block', 'warn']) })),
  }),
  growth: v.exactOptional(
    v.array(
      v.looseObject({
        ...{ module: v.string(), package: v.string(), kind: v.string(), k2: v.string() },
        state: v.picklist(['gone', 'fewer', 'same', 'unknown', 'more', 'new']),
        head: count,
      }),
    ),
  ),
  run: v.exactOptional(v.looseObject({ head: v.string(), files: count, packages: count })),
  ...{ leaks: list, benign: list, packages: list, gateChanges: list, series: list, waits: list, build: list },
})

type Part = v.InferOutput<typeof part>

function partOf(text: string): Part | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'it is no whole JSON text'
  }
  const parsed = v.safeParse(part, value)
  if (!parsed.success) {
    const [issue] = parsed.issues
    return `it is no report of this tool: ${issue.path?.map((step) => String(step.key)).join('.') || 'the whole'}: ${issue.message}`
  }
  // A report that passes says so without reasons, and any other gives one.
  if ((parsed.output.verdict.kind === 'pass') !== (parsed.output.verdict.reasons.length === 0))
    return 'its verdict and its reasons do not fit'
  return parsed.output
}

/** A block stands above "could not judge": it is known already. */
const KINDS: readonly Verdict['kind'][] = ['pass', 'warn', 'unjudged', 'block']

function verdictOf(parts: readonly Part[], missing: number, shards: number): Verdict {
  const lost = missing > 0 ? [missingReason(missing, shards)] : []
  const reasons = once([...parts.flatMap(({ verdict }) => verdict.reasons), ...lost])
  const sorted = [...reasons.filter(({ outcome }) => outcome === 'block'), ...reasons.filter(({ outcome }) => outcome === 'warn')]
  const kinds: readonly Verdict['kind'][] = [...parts.map(({ verdict }) => verdict.kind), ...(missing > 0 ? (['block'] as const) : [])]
  const kind = KINDS[Math.max(...kinds.map((each) => KINDS.indexOf(each)))] ?? 'unjudged'
  // Written by us from this type; what is looked at was checked.
  return { kind, reasons: sorted } as unknown as Verdict
}

function missingReason(missing: number, shards: number) {
  const message = `${missing} of ${shards} reports ${missing === 1 ? 'is' : 'are'} missing`
  return { clause: 'missing-recording', measured: missing, limit: 0, outcome: 'block' as const, message, evidence: [] }
}

function missingGap(missing: number, shards: number) {
  return { what: `${missing} of ${shards} reports`, why: 'they were announced and are not here', kind: 'recording' }
}

function keyOfFinding({ ruleId, file, startLine, startColumn, fingerprint }: Part['findings'][number]): string {
  return [file, startLine, startColumn, ruleId, fingerprint].join('\0')
}

/** The order of every list of findings. */
function byPlace(a: Part['findings'][number], b: Part['findings'][number]): number {
  return (
    compareText(a.file, b.file) ||
    a.startLine - b.startLine ||
    a.startColumn - b.startColumn ||
    compareText(keyOfFinding(a), keyOfFinding(b))
  )
}

function rankOfFinding({ standing, level }: Part['findings'][number]): number {
  const standings = ['suppressed', 'known', 'new']
  return standings.indexOf(standing.kind) * 10 - LEVELS.indexOf(level)
}

type Grown = NonNullable<Part['growth']>[number]

function keyOfGrowth({ module, package: path, kind, k2 }: Grown): string {
  return [module, path, kind, k2].join('\0')
}

const STATES: readonly GrowthState[] = ['gone', 'fewer', 'same', 'unknown', 'more', 'new']

function rankOfGrowth({ state, head }: Grown): number {
  return STATES.indexOf(state) * 1e9 + head
}

/** One for each key: that with the highest rank, in the place of the first. */
function worst<T>(all: readonly T[], keyOf: (one: T) => string, rankOf: (one: T) => number): readonly T[] {
  const found = new Map<string, T>()
  for (const one of all) {
    const before = found.get(keyOf(one))
    if (before === undefined || rankOf(one) > rankOf(before)) found.set(keyOf(one), one)
  }
  return [...found.values()]
}

function listOf(name: (typeof LISTS)[number], parts: readonly Part[]): readonly (readonly [string, unknown])[] {
  const all = once(parts.flatMap((each) => each[name] ?? []))
  return parts.some((each) => each[name]) ? [[name, [...all].sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)))]] : []
}

function once<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

function sums(parts: readonly Part[]) {
  const sum = (of: 'files' | 'packages') => parts.reduce((total, { run }) => total + (run?.[of] ?? 0), 0)
  return { files: sum('files'), packages: sum('packages') }
}
