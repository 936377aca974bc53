import * as v from 'valibot'
import { GAP_KINDS, type Gap } from '#model/gap.ts'
import type { Report } from '#model/report.ts'
import type { Rule } from '#model/rule.ts'
import { cut } from './budget.ts'
import { readReport } from './stored.ts'

/*
 * A report that a stranger's run left, read as data: by schema and limits, as a whole or not at all. What a comment does not show is dropped.
 */

/** A `report.json` with more bytes is not read. */
export const RELAYED_BYTES = 32_000_000

const LONGEST_TEXT = 20_000
const LONGEST_PATH = 1_024
const LONGEST_LIST = 30_000
const DEEPEST = 12

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const texts = v.array(v.string())
const hash = v.pipe(v.string(), v.regex(/^([0-9a-f]{40,64})?$/, 'no commit'))
const frame = v.object({ function: v.string(), file: v.string(), line: count })
const verdictKinds = v.picklist(['pass', 'warn', 'block', 'unjudged'])

const leak = v.object({
  ...{ package: v.string(), module: v.string(), tests: texts, attributedBy: v.string(), tier: v.picklist(['proven', 'survivor']) },
  ...{ kind: v.string(), state: v.string(), count, testFailed: v.boolean(), confirmed: v.nullable(v.boolean()), child: v.boolean() },
  ...{ longestWaitMinutes: v.number(), frames: v.array(frame), createdBy: v.exactOptional(frame) },
  ...{ site: v.exactOptional(frame), spawn: v.exactOptional(frame) },
  keys: v.object({ k1: v.string(), k2: v.string(), k3: v.string() }),
})

const growth = v.object({
  ...{ module: v.string(), package: v.string(), kind: v.string(), k2: v.string() },
  state: v.picklist(['new', 'more', 'same', 'fewer', 'gone', 'unknown']),
  ...{ base: v.nullable(count), head: count, tier: v.picklist(['proven', 'survivor']), confirmed: v.nullable(v.boolean()) },
  ...{ testFailed: v.boolean(), tests: texts, since: v.string(), ruleIds: texts, leak: v.exactOptional(leak) },
})

const gap = v.object({
  ...{ kind: v.picklist(GAP_KINDS), what: v.string(), why: v.string(), package: v.exactOptional(v.string()) },
  ...{ file: v.exactOptional(v.string()), startLine: v.exactOptional(count), endLine: v.exactOptional(count) },
})

const reason = v.object({
  ...{ clause: v.string(), measured: v.number(), limit: v.number(), outcome: v.picklist(['block', 'warn']) },
  ...{ message: v.string(), evidence: texts },
})

const schema = v.object({
  verdict: v.pipe(
    v.object({ kind: verdictKinds, reasons: v.array(reason) }),
    v.check(({ kind, reasons }) => (kind === 'pass') === (reasons.length === 0), 'a verdict has reasons unless it is a pass'),
  ),
  growth: v.array(growth),
  gaps: v.array(gap),
  packages: v.array(
    v.object({
      ...{ importPath: v.string(), goVersion: v.string(), capture: v.picklist(['captured', 'partial', 'unknown']), why: v.string() },
      ...{ tests: count, seconds: v.number(), runs: count, passed: v.nullable(v.boolean()), module: v.string() },
    }),
  ),
  run: v.object({
    ...{ verb: v.picklist(['judge', 'gate']), head: hash, base: hash, baseDetail: v.exactOptional(v.string()), goVersion: v.string() },
    baseSource: v.picklist(['committed', 'rerun', 'recording', 'none']),
    ...{ command: texts, commandExitCode: v.nullable(v.number()), files: count, packages: count, policySource: v.string() },
  }),
  gateChanges: v.exactOptional(
    v.array(
      v.object({
        kind: v.picklist(['baseline', 'suppression', 'policy', 'rules', 'workflow']),
        ...{ what: v.string(), why: v.string(), who: v.string(), file: v.string(), line: count },
      }),
    ),
  ),
  wouldBe: v.exactOptional(v.object({ kind: verdictKinds, policySource: v.string() })),
})

/** The report that a text tells, within the limits; or why it is refused. `rules` are those known today: links come from them alone. Never throws. */
export function readRelayed(text: string, rules: readonly Rule[]): Report | { readonly why: string } {
  const base = readReport(text, rules)
  if ('why' in base) return base
  const value: unknown = JSON.parse(text)
  const beyond = beyondLimits(value, { key: '', depth: 0, inStack: false })
  if (beyond !== '') return { why: beyond }
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) {
    const [issue] = parsed.issues
    const where = issue.path?.map((step) => String(step.key)).join('.') || 'the whole'
    return { why: `it is no report of a change: ${cut(where, 200)}: ${cut(issue.message, 200)}` }
  }
  const { packages, gaps, ...rest } = parsed.output
  // Names of kinds of waiting are shown and compared, never looked up.
  return { ...base, ...(rest as unknown as Partial<Report>), gaps: gaps.map(gapOf), captures: packages }
}

function gapOf({ kind, what, why, package: path, file, startLine = 1, endLine = startLine }: v.InferOutput<typeof gap>): Gap {
  const region = file === undefined ? {} : { region: { file, startLine, startColumn: 1, endLine, endColumn: 1 } }
  return { kind, what, why, ...(path !== undefined && { package: path }), ...region }
}

/**
 * Of a run that did not end well, a report that says it did is not taken at its word: what is shown is never greener than what GitHub knows.
 * `conclusion` is that of the run.
 */
export function notGreener(report: Report, conclusion: string): Report {
  if (conclusion === 'success' || report.verdict.kind === 'block' || report.verdict.kind === 'unjudged') return report
  const message = `its run ended with ${conclusion || 'nothing'}, and its report says that the change passes`
  const reason = { clause: 'relay', measured: 1, limit: 0, outcome: 'block', message, evidence: [] } as const
  return { ...report, verdict: { kind: 'unjudged', reasons: [reason, ...report.verdict.reasons] } }
}

interface Where {
  readonly key: string
  readonly depth: number
  /** Frames of a stack may lie in Go itself, wherever that is. */
  readonly inStack: boolean
}

/** What is larger or deeper than a report of ours, or names a place outside of a repository; empty where nothing is. */
function beyondLimits(value: unknown, { key, depth, inStack }: Where): string {
  if (depth > DEEPEST) return 'it is nested too deeply'
  if (typeof value === 'string') return textBeyond(value, inStack ? '' : key)
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? '' : 'it holds a number that cannot be counted with'
  if (typeof value !== 'object' || value === null) return ''
  const entries = Array.isArray(value) ? value.map((each) => [key, each] as const) : Object.entries(value)
  if (entries.length > LONGEST_LIST) return `it holds a list with ${entries.length} entries, and ${LONGEST_LIST} is the most`
  for (const [name, each] of entries) {
    const isStack = inStack || name === 'frames' || name === 'createdBy'
    const beyond = beyondLimits(each, { key: name, depth: depth + 1, inStack: isStack })
    if (beyond !== '') return beyond
  }
  return ''
}

function textBeyond(text: string, key: string): string {
  if (text.length > LONGEST_TEXT) return `it holds a text with ${text.length} characters, and ${LONGEST_TEXT} is the most`
  if (key !== 'file') return ''
  const leaves = /^([/\\]|[A-Za-z]:)/.test(text) || text.split(/[/\\]/).includes('..') || /\p{Cc}/u.test(text)
  return leaves || text.length > LONGEST_PATH
    ? `it names a file that cannot be one of the repository: ${JSON.stringify(cut(text, 100))}`
    : ''
}
