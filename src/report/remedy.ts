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
  const id = ruleIdOf(row)
  const rule = report.rules.find((each) => each.id === id)
  const own = row.kind === 'finding' ? row.finding.fixes[0] : undefined
  return {
    ...(rule && { rule }),
    why: rule ? firstWords(rule.summary) : '',
    fix: own?.description ? bothOf(own.description) : (fixOfPage(rule) ?? bothOf(row.kind === 'leak' ? adviceWords(row.growth) : '')),
    hunks: own ? hunksOf(own, sources) : [],
  }
}

function bothOf(words: string): Remedy['fix'] {
  return { plain: plain(words), markdown: markdownText(words) }
}

function fixOfPage(rule: Rule | undefined): Remedy['fix'] | undefined {
  const first = rule ? firstParagraph(rule.fix) : ''
  return first === '' ? undefined : { plain: plainWords(first), markdown: inlineMarkdown(first) }
}

/** The comment that suppresses a rule, to be put on the line or the line above. */
export function suppressionOf(ruleId: string): string {
  return `//goroutine-gate:ignore ${ruleId} -- reason`
}
