import type { Confidence, Level } from '#model/finding.ts'
import { compareText } from '#model/region.ts'
import type { Report } from '#model/report.ts'
import type { Rule } from '#model/rule.ts'
import { cut, SARIF_DESCRIPTION_CHARACTERS } from '../budget.ts'
import { plain, safeUrl } from '../escape.ts'
import { HOME } from '../home.ts'
import { firstWords, pageMarkdown, plainWords } from '../page.ts'

/** The rule under which leaks are reported that no rule explains. */
export const LEAKED_GOROUTINE = 'goroutine-gate/leaked-goroutine'

interface Face {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly fix: string
  readonly helpUri: string
  readonly level: Level
  readonly confidence: Confidence
}

const LEAKED: Face = {
  id: LEAKED_GOROUTINE,
  title: 'a test leaves goroutines behind',
  summary:
    'After the test had ended and time to settle had passed, goroutines that it started were still there, and no rule explains them.',
  fix: 'Let whoever starts the goroutine end it and wait for its end: close its channel, cancel its context, or call its stop function.',
  helpUri: `${HOME}/blob/main/docs/reading-the-report.md`,
  level: 'warning',
  confidence: 'high',
}

/** All rules of the report, the one for bare leaks, and those that only a finding names; sorted by id. */
export function descriptorsOf(report: Report) {
  const listed = new Set([...report.rules.map((rule) => rule.id), LEAKED.id])
  const named = report.findings.filter((finding) => !listed.has(finding.ruleId))
  const unlisted = [...new Map(named.map((finding) => [finding.ruleId, finding])).values()].map(
    (finding): Face => ({ ...LEAKED, id: finding.ruleId, title: finding.ruleId, summary: '', fix: '', helpUri: '', level: finding.level }),
  )
  return [...report.rules, LEAKED, ...unlisted].sort((a, b) => compareText(a.id, b.id)).map(descriptorOf)
}

/** Code scanning takes an empty string for a missing one, so every text has a fallback. */
function descriptorOf(rule: Rule | Face) {
  const title = sentence(plain(rule.title))
  const summary = firstWords(rule.summary) || title
  const fix = firstWords(rule.fix)
  const uri = safeUrl(rule.helpUri)
  const help = [rule.summary, rule.fix].map(pageMarkdown).filter((part) => part !== '')
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: cut(title, SARIF_DESCRIPTION_CHARACTERS) },
    fullDescription: { text: cut(summary, SARIF_DESCRIPTION_CHARACTERS) },
    help: {
      text: [summary, fix === '' ? '' : `Fix: ${fix}`].filter((part) => part !== '').join('\n\n'),
      markdown: help.length > 0 ? `${help.join('\n')}${uri ? `\n[The rule's page](${uri})\n` : ''}` : title,
    },
    ...(uri && { helpUri: uri }),
    defaultConfiguration: { level: rule.level },
    properties: { tags: ['goroutine-leak', packOf(rule.id)], precision: rule.confidence, 'problem.severity': SEVERITIES[rule.level] },
  }
}

const SEVERITIES: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'recommendation' }

function sentence(text: string): string {
  const words = plainWords(text)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`
}

function packOf(id: string): string {
  return id.split('/')[0] ?? id
}

function pascalCase(id: string): string {
  const last = id.split('/').at(-1) ?? id
  return last
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
