import { cut, type Section } from '../budget.ts'
import { codeSpan, markdownText } from '../escape.ts'
import { evidenceWords } from '../evidence.ts'
import type { MarkdownContext } from './context.ts'

const MOST_WORDS = 600
const MOST_EVIDENCE = 5

/** Why the verdict is what it is: each reason with its number, its limit, its clause and where to see it. */
export function reasonList(context: MarkdownContext): Section {
  const { verdict } = context.report
  const title = { pass: '', warn: 'Why the warning', block: 'Why blocked', unjudged: 'Why not judged' }[verdict.kind]
  return {
    head: `**${title}**\n\n`,
    rows: verdict.reasons.map((reason) => {
      const evidence = evidenceWords(reason, context.rows, MOST_EVIDENCE)
      const sign = reason.outcome === 'block' ? '⛔' : '⚠️'
      const numbers = `policy ${codeSpan(reason.clause)}: ${reason.measured}, limit ${reason.limit}`
      const where = evidence.length > 0 ? `: ${evidence.map((each) => codeSpan(cut(each, 200))).join(', ')}` : ''
      return `- ${sign} ${markdownText(cut(reason.message, MOST_WORDS))} (${numbers})${where}\n`
    }),
    foot: '',
    more: (number) => (number === 0 ? '' : `- …and ${number} more\n`),
    rank: 2,
  }
}
