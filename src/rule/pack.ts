import { type Confidence, LEVELS, type Level } from '#model/finding.ts'
import type { Rule, StackPattern } from '#model/rule.ts'
import { KINDS } from '#snapshot/kind.ts'
import type { Concerns, Detect } from './detect.ts'
import { oneOf, unknownKey } from './keys.ts'
import { type Page, type PageProblem, readPage } from './page.ts'

export { readContracts } from './library.ts'

/** A rule ready to run. Users' rules have no `detect`: every match is a finding at `@report`, or at the first capture. */
export interface LoadedRule {
  readonly rule: Rule
  readonly query: string
  readonly detect?: Detect
  /** Without it the rule is asked about every match. */
  readonly concerns?: Concerns
}

export interface RuleText {
  /** `<pack>/<rule>`. */
  readonly id: string
  readonly page: string
  readonly query: string
}

const RULE_KEYS = new Set([
  'title',
  'level',
  'confidence',
  'since',
  'imports',
  'stack-state',
  'stack-top',
  'stack-any',
  'stack-created-by',
  'uses',
  'basis',
])
/** What a rule may say of where it knows its findings from. */
const BASES: readonly string[] = ['inferred']
const CONFIDENCES: readonly string[] = ['high', 'medium', 'low'] satisfies Confidence[]

/** Reads a rule's page and query; problems name their line on the page. */
export function readRule(text: RuleText, helpBase: string): { rule: Rule; problems: readonly PageProblem[] } {
  const page = readPage(text.page)
  const problems = [...page.problems]
  const one = (key: string): string => page.meta.get(key)?.values[0] ?? ''
  for (const [key, { line }] of page.meta) if (!RULE_KEYS.has(key)) problems.push({ line, message: unknownKey(key, RULE_KEYS) })
  for (const key of ['title', 'level', 'confidence', 'since'])
    if (!one(key)) problems.push({ line: 1, message: `the key "${key}" is missing` })
  const level = oneOf(page.meta.get('level'), LEVELS, problems)
  const confidence = oneOf(page.meta.get('confidence'), CONFIDENCES, problems)
  const stack = stackOf(page)
  const rule: Rule = {
    id: text.id,
    pack: text.id.split('/')[0] ?? '',
    title: one('title'),
    level: (level || 'warning') as Level,
    confidence: (confidence || 'medium') as Confidence,
    since: one('since'),
    helpUri: `${helpBase}/${text.id}/README.md`,
    summary: page.summary,
    fix: page.sections.get('Fix') ?? '',
    waits: [...new Set((stack?.state ?? []).flatMap((state) => KINDS[state] ?? []))],
    ...(page.meta.get('uses')?.values.includes('explore') ? { explores: true as const } : {}),
    ...(oneOf(page.meta.get('basis'), BASES, problems) === 'inferred' ? { infers: true as const } : {}),
    ...(stack ? { stack } : {}),
  }
  return { rule, problems }
}

function stackOf(page: Page): StackPattern | undefined {
  const list = (key: string): readonly string[] => page.meta.get(key)?.values ?? []
  const pattern = { top: list('stack-top'), any: list('stack-any'), createdBy: list('stack-created-by'), state: list('stack-state') }
  return Object.values(pattern).some((values) => values.length > 0) ? pattern : undefined
}
