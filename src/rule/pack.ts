import type { Contract } from '#go/contracts.ts'
import { NONE } from '#go/tree.ts'
import { type Confidence, LEVELS, type Level } from '#model/finding.ts'
import type { Rule, StackPattern } from '#model/rule.ts'
import { KINDS } from '#snapshot/kind.ts'
import type { Detect } from './detect.ts'
import { type MetaValue, type Page, type PageProblem, readKeys, readPage } from './page.ts'

/** A rule ready to run. Users' rules have no `detect`: every match is a finding at `@report`, or at the first capture. */
export interface LoadedRule {
  readonly rule: Rule
  readonly query: string
  readonly detect?: Detect
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
])
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
    ...(stack ? { stack } : {}),
  }
  return { rule, problems }
}

function stackOf(page: Page): StackPattern | undefined {
  const list = (key: string): readonly string[] => page.meta.get(key)?.values ?? []
  const pattern = { top: list('stack-top'), any: list('stack-any'), createdBy: list('stack-created-by'), state: list('stack-state') }
  return Object.values(pattern).some((values) => values.length > 0) ? pattern : undefined
}

function oneOf(value: MetaValue | undefined, allowed: readonly string[], problems: PageProblem[]): string {
  const text = value?.values[0] ?? ''
  if (value && !allowed.includes(text)) problems.push({ line: value.line, message: `"${text}" is not one of ${allowed.join(', ')}` })
  return text
}

function unknownKey(key: string, known: ReadonlySet<string>): string {
  return `the key "${key}" is not known; known are ${[...known].join(', ')}`
}

const CONTRACT_KEYS = new Set(['call', 'owner', 'type', 'release', 'error-guard', 'rule', 'noun'])
const LIBRARY_KEYS = new Set(['module', 'aliases', 'title'])

/** Reads a library's page: every ```contract block is one duty. */
export function readContracts(name: string, text: string, helpBase: string): { contracts: Contract[]; problems: readonly PageProblem[] } {
  const page = readPage(text)
  const problems = [...page.problems]
  for (const [key, { line }] of page.meta) if (!LIBRARY_KEYS.has(key)) problems.push({ line, message: unknownKey(key, LIBRARY_KEYS) })
  const modules = [...(page.meta.get('module')?.values ?? []), ...(page.meta.get('aliases')?.values ?? [])]
  if (modules.length === 0) problems.push({ line: 1, message: 'the key "module" is missing' })
  const contracts = page.blocks
    .filter((block) => block.language === 'contract')
    .flatMap((block) => readContract(block.text.trimEnd().split('\n'), block.line, modules, `${helpBase}/contracts/${name}.md`, problems))
  return { contracts, problems }
}

function readContract(
  lines: readonly string[],
  line: number,
  modules: readonly string[],
  helpUri: string,
  problems: PageProblem[],
): Contract[] {
  const keys = readKeys(lines, line, problems)
  for (const [key, value] of keys) if (!CONTRACT_KEYS.has(key)) problems.push({ line: value.line, message: unknownKey(key, CONTRACT_KEYS) })
  for (const key of ['call', 'release', 'rule']) if (!keys.has(key)) problems.push({ line, message: `the contract lacks "${key}"` })
  const one = (key: string): string => keys.get(key)?.values[0] ?? ''
  const owner = resultIndex(keys.get('owner'), problems) ?? 0
  const errorGuard = resultIndex(keys.get('error-guard'), problems) ?? NONE
  return (keys.get('call')?.values ?? []).map((call) => ({
    modules,
    call: call.replace(/^\(\*?(\w+)\)\./, '$1.'),
    owner,
    type: one('type'),
    release: keys.get('release')?.values ?? [],
    errorGuard,
    rule: one('rule'),
    noun: one('noun') || 'value',
    helpUri,
  }))
}

/** `result 0`. */
function resultIndex(value: MetaValue | undefined, problems: PageProblem[]): number | undefined {
  if (!value) return undefined
  const match = /^result (\d+)$/.exec(value.values[0] ?? '')
  if (!match) problems.push({ line: value.line, message: `"${value.values[0]}" is not "result N"` })
  return match ? Number(match[1]) : undefined
}
