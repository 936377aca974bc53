import type { Verdict } from '#model/verdict.ts'
import { cut } from '../budget.ts'
import { codeSpan, htmlText, markdownText } from '../escape.ts'
import { VERDICT_SIGNS } from '../headline.ts'
import { count, shortHash } from '../words.ts'

/** What an earlier run said about the same pull request. */
export interface HistoryEntry {
  /** The commit that was judged. */
  readonly head: string
  readonly kind: Verdict['kind']
  /** Its headline, plain text. */
  readonly line: string
}

/** Older ones are dropped, for they are carried in every comment. */
const MOST_ENTRIES = 20
const MOST_WORDS = 200
const MARK = /^<!-- goroutine-gate-history: (.*) -->$/m

/** Earlier verdicts, newest first, folded; nothing when there is none. */
export function historyFold(history: readonly HistoryEntry[]): string {
  if (history.length === 0) return ''
  const items = [...history]
    .reverse()
    .map(({ head, kind, line }) => `- ${VERDICT_SIGNS[kind]} ${codeSpan(shortHash(head))} ${markdownText(line)}\n`)
  return `<details><summary>Before: ${htmlText(count(history.length, 'earlier verdict'))}</summary>\n\n${items.join('')}\n</details>\n`
}

/** The verdicts as a hidden line of a comment, from which the next run reads them. */
export function historyMark(history: readonly HistoryEntry[]): string {
  const kept = history.slice(-MOST_ENTRIES).map(({ head, kind, line }) => [shortHash(head), kind, cut(line, MOST_WORDS)])
  const json = JSON.stringify(kept).replace(/[^ !"#$%'()*+,./0-9:;=?@A-Z[\\\]^_`a-z{|}~]/g, unicodeEscape)
  return `<!-- goroutine-gate-history: ${json} -->\n`
}

/** The verdicts that a comment carries. Anything that is not exactly what `historyMark` writes is ignored: people can edit comments. */
export function historyOf(body: string): readonly HistoryEntry[] {
  const json = MARK.exec(body.slice(0, 20_000).replaceAll('\r', ''))?.[1]
  if (json === undefined) return []
  try {
    const entries: unknown = JSON.parse(json)
    return Array.isArray(entries) ? entries.slice(-MOST_ENTRIES).flatMap(entryOf) : []
  } catch {
    return []
  }
}

function entryOf(value: unknown): HistoryEntry[] {
  if (!Array.isArray(value)) return []
  const [head, kind, line] = value as readonly unknown[]
  if (typeof head !== 'string' || typeof line !== 'string' || !isKind(kind)) return []
  if (!/^[0-9a-f]{0,7}$/.test(head)) return []
  return [{ head, kind, line: cut(line, MOST_WORDS) }]
}

function isKind(value: unknown): value is Verdict['kind'] {
  return typeof value === 'string' && Object.hasOwn(VERDICT_SIGNS, value)
}

function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}
