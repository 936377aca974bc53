import * as v from 'valibot'
import type { Growth } from '#model/baseline.ts'
import { type Finding, LEVELS } from '#model/finding.ts'
import type { Gap } from '#model/gap.ts'
import type { PackageCapture } from '#model/recording.ts'
import type { Grounds } from '#model/report.ts'
import type { Series } from '#model/series.ts'
import type { Verdict } from '#model/verdict.ts'
import { type Judgeable, NOTHING_TO_JUDGE } from './judgeable.ts'

/** A run as its `report.json` tells it. */
export interface StoredRun {
  readonly head: string
  readonly base: string
  readonly policySource: string
  /** What was said then. */
  readonly said: Verdict
  /** What it was said about. */
  readonly judged: Judgeable
}

const texts = v.array(v.string())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const finding = v.object({
  ruleId: v.string(),
  level: v.picklist(LEVELS),
  confidence: v.picklist(['high', 'medium', 'low']),
  message: v.string(),
  file: v.string(),
  function: v.string(),
  startLine: count,
  startColumn: count,
  endLine: count,
  endColumn: count,
  fingerprint: v.string(),
  standing: v.looseObject({ kind: v.picklist(['new', 'known', 'suppressed']) }),
  seenIn: texts,
})

/** As far as clauses look at it; the rest goes along as it is. */
const growth = v.looseObject({
  package: v.string(),
  k2: v.string(),
  state: v.picklist(['new', 'more', 'same', 'fewer', 'gone', 'unknown']),
  base: v.nullable(count),
  head: count,
  tier: v.picklist(['proven', 'survivor']),
  confirmed: v.nullable(v.boolean()),
  testFailed: v.boolean(),
  tests: texts,
})

const capture = v.looseObject({ importPath: v.string(), capture: v.picklist(['captured', 'partial', 'unknown']), why: v.string() })

const schema = v.object({
  schemaVersion: v.literal(1),
  tool: v.object({ version: v.string() }),
  findings: v.array(finding),
  gaps: v.array(v.looseObject({ kind: v.string(), what: v.string(), why: v.string(), file: v.exactOptional(v.string()) })),
  verdict: v.object({
    kind: v.picklist(['pass', 'warn', 'block', 'unjudged']),
    reasons: v.array(v.looseObject({ clause: v.string(), outcome: v.picklist(['block', 'warn']), message: v.string() })),
  }),
  growth: v.array(growth),
  packages: v.array(capture),
  series: v.exactOptional(v.array(v.looseObject({ source: v.string() }))),
  run: v.object({
    verb: v.picklist(['judge', 'gate']),
    head: v.string(),
    base: v.string(),
    baseSource: v.picklist(['committed', 'rerun', 'recording', 'none']),
    commandExitCode: v.nullable(v.number()),
    policySource: v.string(),
  }),
  grounds: v.object({
    today: v.string(),
    recorded: v.boolean(),
    timedOut: v.boolean(),
    changed: v.nullable(texts),
    baseCaptures: v.array(capture),
    stillThere: v.nullable(texts),
    importPaths: v.record(v.string(), v.string()),
    suppressedByChange: texts,
    overBudget: texts,
    unseenAtBase: texts,
  }),
})

/** Reads the text of a `report.json` of `judge` or `gate`. What is not one comes back as the reason. Never throws. */
export function readStoredRun(text: string): StoredRun | { readonly why: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { why: 'it is no whole JSON text' }
  }
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) {
    const where = parsed.issues[0].path?.map((step) => String(step.key)).join('.') ?? ''
    return {
      why: `it is no report of \`judge\` or \`gate\` that can be judged again: ${where || 'the whole'}: ${parsed.issues[0].message}`,
    }
  }
  const { run, verdict } = parsed.output
  return {
    head: run.head,
    base: run.base,
    policySource: run.policySource,
    said: verdict as unknown as Verdict,
    judged: judgeableOf(parsed.output),
  }
}

function judgeableOf(report: v.InferOutput<typeof schema>): Judgeable {
  const { run, grounds } = report
  const findings = report.findings.map(findingOf)
  const named = (fingerprints: readonly string[]) => findings.filter((one) => fingerprints.includes(one.fingerprint))
  return {
    ...NOTHING_TO_JUDGE,
    mode: run.verb,
    findings,
    // Written by us from these types; what clauses look at was checked.
    growth: report.growth as unknown as readonly Growth[],
    gaps: report.gaps.map(gapOf),
    recorded: grounds.recorded,
    captures: report.packages as unknown as readonly PackageCapture[],
    baseCaptures: grounds.baseCaptures as unknown as Grounds['baseCaptures'] as readonly PackageCapture[],
    baseSource: run.baseSource,
    packages: grounds.stillThere ? new Set(grounds.stillThere) : undefined,
    command: run.commandExitCode === null ? undefined : { exitCode: run.commandExitCode, timedOut: grounds.timedOut },
    changed: grounds.changed ? new Set(grounds.changed) : undefined,
    today: grounds.today,
    version: report.tool.version,
    importPaths: new Map(Object.entries(grounds.importPaths)),
    suppressedByChange: named(grounds.suppressedByChange),
    overBudget: named(grounds.overBudget),
    unseenAtBase: named(grounds.unseenAtBase),
    ...(report.series && { series: report.series as unknown as readonly Series[] }),
  }
}

function findingOf({ file, startLine, startColumn, endLine, endColumn, ...given }: v.InferOutput<typeof finding>): Finding {
  const region = { file, startLine, startColumn, endLine, endColumn }
  return { ...given, region, standing: given.standing as unknown as Finding['standing'], related: [], codeFlow: [], fixes: [], waits: [] }
}

function gapOf({ kind, what, why, file }: v.InferOutput<typeof schema>['gaps'][number]): Gap {
  const region = file === undefined ? {} : { region: { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } }
  return { kind: kind as Gap['kind'], what, why, ...region }
}
