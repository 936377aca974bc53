import { codeSpan, markdownText } from '../escape.ts'
import { recordedWords } from '../tally.ts'
import { baseWords, count } from '../words.ts'
import type { MarkdownContext } from './context.ts'
import { commitLink } from './link.ts'

/** What was compared with what, with which Go, how much of it was seen, and under whose policy. */
export function footer({ report, links }: MarkdownContext): string {
  const { run, tool } = report
  const parts = [
    baseWords(run, (hash) => commitLink(hash, links)),
    run.head === '' ? '' : `head ${commitLink(run.head, links)}`,
    run.goVersion === '' ? '' : codeSpan(run.goVersion),
    count(run.files, 'file'),
    recordedWords(report),
    `policy: ${markdownText(run.policySource)}`,
    `${tool.name} ${markdownText(tool.version)}`,
  ]
  return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>\n`
}
