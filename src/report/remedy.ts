import type { Fix } from '#model/finding.ts'
import type { Report } from '#model/report.ts'
import type { Rule } from '#model/rule.ts'
import { markdownText, plain } from './escape.ts'
import type { Sources } from './excerpt.ts'
import { firstParagraph, firstWords, inlineMarkdown, plainWords } from './page.ts'
import { type Hunk, hunksOf } from './patch.ts'
import { type Row, ruleIdOf } from './row.ts'
import { adviceWords } from './words.ts'

/** Why a row hurts and what mends it. */
export interface Remedy {
  readonly rule?: Rule
  /** Plain words; empty when there is no rule to say it. */
  readonly why: string
  /** In the imperative, in plain words and as Markdown that holds nothing but text and code. */
  readonly fix: { readonly plain: string; readonly markdown: string }
  /** The lines that the finding's own fix changes, where it has one and the source is at hand. */
  readonly hunks: readonly Hunk[]
}

/** The finding's own fix before the rule's, the rule's before general advice. */
export function remedyOf(row: Row, report: Report, sources: Sources): Remedy {
  const rule = ruleOf(row, report)
  const advice = adviceOf(row, rule)
  const markdown = advice.onPage ? inlineMarkdown(advice.text) : markdownText(advice.text)
  return {
    ...(rule && { rule }),
    why: rule ? firstWords(rule.summary) : '',
    fix: { plain: plainAdvice(advice), markdown },
    hunks: ownHunks(row, sources),
  }
}

/** What mends a row in plain words alone, for those who ask it of very many. */
export function fixWords(row: Row, report: Report): string {
  return plainAdvice(adviceOf(row, ruleOf(row, report)))
}

/** The lines that the row's own fix changes, as in `Remedy`. */
export function ownHunks(row: Row, sources: Sources): readonly Hunk[] {
  const own = ownFix(row)
  return own ? hunksOf(own, sources) : []
}

function ruleOf(row: Row, report: Report): Rule | undefined {
  const id = ruleIdOf(row)
  return id === undefined ? undefined : report.rules.find((each) => each.id === id)
}

function ownFix(row: Row): Fix | undefined {
  return row.kind === 'finding' ? row.finding.fixes[0] : undefined
}

/** Words, and whether they are of a rule's page and so Markdown. */
interface Advice {
  readonly text: string
  readonly onPage: boolean
}

function adviceOf(row: Row, rule: Rule | undefined): Advice {
  const own = ownFix(row)?.description
  if (own) return { text: own, onPage: false }
  const first = rule ? firstParagraph(rule.fix) : ''
  if (first !== '') return { text: first, onPage: true }
  return { text: row.kind === 'leak' ? adviceWords(row.growth) : '', onPage: false }
}

function plainAdvice({ text, onPage }: Advice): string {
  return onPage ? plainWords(text) : plain(text)
}

/** The comment that suppresses a rule, to be put on the line or the line above. */
export function suppressionOf(ruleId: string): string {
  return `//goroutine-gate:ignore ${ruleId} -- reason`
}
