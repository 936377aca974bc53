import { cut, type Section } from '../budget.ts'
import { markdownText } from '../escape.ts'
import { gateChangeWords, wouldBeWords } from '../gate-changes.ts'
import type { MarkdownContext } from './context.ts'

const MOST_WORDS = 400

/** What the change does to the gate itself; no rows where it does nothing. */
export function gateChangeList({ report }: MarkdownContext, most: number): Section {
  const { gateChanges = [] } = report
  const wouldBe = wouldBeWords(report)
  const lines = [...gateChanges.map(gateChangeWords), ...(wouldBe ? [wouldBe] : [])]
  return {
    head: '**What the change does to the gate** (judged by the base)\n\n',
    rows: lines.map((line) => `- ${markdownText(cut(line, MOST_WORDS))}\n`),
    foot: '',
    more: (number) => (number === 0 ? '' : `- …and ${number} more\n`),
    rank: 3,
    most,
  }
}
