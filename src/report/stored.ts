import * as v from 'valibot'
import type { Growth } from '#model/baseline.ts'
import { type Finding, LEVELS } from '#model/finding.ts'
import type { Place } from '#model/region.ts'
import type { Report } from '#model/report.ts'
import type { Rule } from '#model/rule.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const span = { file: v.string(), startLine: count, startColumn: count, endLine: count, endColumn: count }
const place = v.object({ message: v.string(), function: v.string(), ...span })
const fix = v.object({ description: v.string(), edits: v.array(v.object({ ...span, newText: v.string() })) })
const site = v.looseObject({ file: v.string(), function: v.string(), line: count })

const finding = v.object({
  ruleId: v.string(),
  level: v.picklist(LEVELS),
  confidence: v.picklist(['high', 'medium', 'low']),
  message: v.string(),
  function: v.string(),
  ...span,
  related: v.array(place),
  codeFlow: v.array(place),
  fixes: v.array(fix),
  fingerprint: v.string(),
  standing: v.looseObject({ kind: v.picklist(['new', 'known', 'suppressed']) }),
  seenIn: v.array(v.string()),
  reportedBy: v.exactOptional(v.array(v.string())),
})

/** As far as a reader is shown it; the rest goes along as it is. */
const growth = v.looseObject({
  module: v.string(),
  package: v.string(),
  kind: v.string(),
  k2: v.string(),
  state: v.picklist(['new', 'more', 'same', 'fewer', 'gone', 'unknown']),
  base: v.nullable(count),
  head: count,
  tier: v.picklist(['proven', 'survivor']),
  confirmed: v.nullable(v.boolean()),
  tests: v.array(v.string()),
  since: v.string(),
  ruleIds: v.array(v.string()),
  leak: v.exactOptional(
    v.looseObject({
      state: v.string(),
      site: v.exactOptional(site),
      spawn: v.exactOptional(site),
      frames: v.array(v.looseObject({ function: v.string() })),
    }),
  ),
})

const schema = v.object({
  schemaVersion: v.literal(1),
  tool: v.object({ name: v.string(), version: v.string() }),
  findings: v.array(finding),
  verdict: v.object({
    kind: v.picklist(['pass', 'warn', 'block', 'unjudged']),
    reasons: v.array(v.looseObject({ clause: v.string(), outcome: v.picklist(['block', 'warn']), evidence: v.array(v.string()) })),
  }),
  growth: v.exactOptional(v.array(growth)),
  run: v.exactOptional(v.looseObject({ verb: v.picklist(['judge', 'gate']), head: v.string(), base: v.string(), baseSource: v.string() })),
})

/**
 * The report that a `report.json` tells, as far as its rows can be shown from it: without gaps, captures and what else only counts. `rules` are those known
 * today. What is no such text comes back as the reason. Never throws.
 */
export function readReport(text: string, rules: readonly Rule[]): Report | { readonly why: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { why: 'it is no whole JSON text' }
  }
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) {
    const [issue] = parsed.issues
    return {
      why: `it is no report of this tool: ${issue.path?.map((step) => String(step.key)).join('.') || 'the whole'}: ${issue.message}`,
    }
  }
  const { tool, findings, verdict, growth: grown = [], run } = parsed.output
  return {
    ...{ schemaVersion: 1, tool, rules },
    // Written by us from these types; what rows look at was checked.
    run: (run ?? CHECKED) as Report['run'],
    findings: findings.map(findingOf),
    growth: grown as unknown as readonly Growth[],
    verdict: verdict as unknown as Report['verdict'],
    ...{ leaks: [], benign: [], captures: [], gaps: [] },
  }
}

/** `check` says nothing of its run. */
const CHECKED: Report['run'] = {
  ...{ verb: 'check', head: '', base: '', baseSource: 'none', goVersion: '', command: [], commandExitCode: null },
  ...{ files: 0, packages: 0, policySource: '' },
}

type Span = v.InferOutput<v.ObjectSchema<typeof span, undefined>>

function findingOf(given: v.InferOutput<typeof finding>): Finding {
  const { file: _file, startLine: _line, startColumn: _column, endLine: _endLine, endColumn: _endColumn, ...rest } = given
  return {
    ...rest,
    region: regionOf(given),
    related: given.related.map(placeOf),
    codeFlow: given.codeFlow.map(placeOf),
    fixes: given.fixes.map(({ description, edits }) => ({
      description,
      edits: edits.map((edit) => ({ region: regionOf(edit), newText: edit.newText })),
    })),
    standing: given.standing as unknown as Finding['standing'],
    waits: [],
  }
}

function placeOf({ message, function: name, ...where }: v.InferOutput<typeof place>): Place {
  return { message, function: name, region: regionOf(where) }
}

function regionOf({ file, startLine, startColumn, endLine, endColumn }: Span) {
  return { file, startLine, startColumn, endLine, endColumn }
}
