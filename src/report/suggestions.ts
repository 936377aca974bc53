import type { Report } from '#model/report.ts'
import { cut } from './budget.ts'
import { codeSpan, markdownText, plainLines } from './escape.ts'
import type { Sources } from './excerpt.ts'
import { type Hunk, hunksOf } from './patch.ts'
import { openRows, rowsOf } from './row.ts'

/** GitHub takes more in one review, but begins to refuse requests that carry many. */
export const SUGGESTIONS_PER_REVIEW = 30

/** Lines of the head that a pull request shows next to each other. */
export interface ShownLines {
  /** Number of the first of them. */
  readonly first: number
  /** What stands there, without line ends. */
  readonly lines: readonly string[]
}

/** One comment of a review, as the review's request names its parts; `startLine` is absent for a single line. */
export interface Suggestion {
  readonly path: string
  readonly line: number
  readonly startLine?: number
  readonly body: string
  readonly fingerprint: string
}

export interface Suggestions {
  readonly suggestions: readonly Suggestion[]
  /** Open findings with a fix that a review cannot offer, with the reason in words. */
  readonly leftOut: readonly { readonly fingerprint: string; readonly why: string }[]
}

const MOST_WORDS = 400

/**
 * The fixes of open findings as suggestions that are applied by a click, worst first. A report holds no fix but those after which its
 * rule is silent. A suggestion replaces lines that stand next to each other within one hunk of the change: one line outside of it
 * makes GitHub refuse the whole review. `shown` has the hunks by file.
 */
export function suggestionsOf(report: Report, sources: Sources, shown: ReadonlyMap<string, readonly ShownLines[]>): Suggestions {
  const suggestions: Suggestion[] = []
  const leftOut: { fingerprint: string; why: string }[] = []
  for (const row of openRows(rowsOf(report))) {
    const fix = row.kind === 'finding' ? row.finding.fixes[0] : undefined
    if (row.kind !== 'finding' || !fix) continue
    const { fingerprint, message, ruleId } = row.finding
    const hunks = hunksOf(fix, sources)
    const why = refusalOf(hunks, shown) || conflictOf(hunks, suggestions)
    const [hunk] = hunks
    if (why !== '' || !hunk) leftOut.push({ fingerprint, why })
    else
      suggestions.push(
        suggestionOf(hunk, `${markdownText(cut(message, MOST_WORDS))} (${codeSpan(ruleId)})`, markdownText(fix.description), fingerprint),
      )
  }
  return { suggestions, leftOut }
}

/** The last line of a suggestion, by which (together with its author) the next run finds it and does not make it again. */
export function suggestionMark(fingerprint: string): string {
  return `<!-- goroutine-gate-suggestion: ${fingerprint.replace(/[^\w.]+/g, '-').replace(/^-+|-+$/g, '')} -->`
}

/** What the review says above so many suggestions. */
export function suggestionsWords(number: number): string {
  const [what, each] = number === 1 ? ['1 fix', 'It was'] : [`${number} fixes`, 'Each was']
  return `${what} for what leaks here, to be applied by a click. ${each} proved: with it, the rule finds nothing there any more. Run the tests before merging.\n`
}

/** Why GitHub would refuse it, or a half of it would be applied; empty when neither. */
function refusalOf(hunks: readonly Hunk[], shown: ReadonlyMap<string, readonly ShownLines[]>): string {
  const [hunk, ...others] = hunks
  if (!hunk) return 'the source is not at hand'
  if (others.length > 0) return 'the fix changes lines that are not next to each other'
  if (!isPlainCode(hunk.after)) return 'the lines hold hidden characters'
  const last = hunk.line + hunk.before.length - 1
  const there = shown.get(hunk.file)?.find(({ first, lines }) => first <= hunk.line && last < first + lines.length)
  if (!there) return 'the lines of the fix are not part of the change'
  // What was judged is the merge: where the base has moved these lines, their numbers are those of other ones in the head.
  const same = hunk.before.every((line, at) => line === there.lines[hunk.line - there.first + at])
  return same ? '' : 'the lines stand elsewhere in the head than in the merge that was judged'
}

/** Two suggestions for one line cannot both be applied; the worse finding's stays. */
function conflictOf([hunk]: readonly Hunk[], taken: readonly Suggestion[]): string {
  if (taken.length >= SUGGESTIONS_PER_REVIEW) return `a review takes ${SUGGESTIONS_PER_REVIEW} suggestions`
  const last = hunk ? hunk.line + hunk.before.length - 1 : 0
  const overlaps = taken.some((each) => each.path === hunk?.file && (each.startLine ?? each.line) <= last && hunk.line <= each.line)
  return overlaps ? 'another suggestion changes the same lines' : ''
}

function suggestionOf(hunk: Hunk, what: string, description: string, fingerprint: string): Suggestion {
  const line = hunk.line + hunk.before.length - 1
  return {
    path: hunk.file,
    line,
    ...(line > hunk.line && { startLine: hunk.line }),
    body: `${what}\n\n🔧 ${description}\n\n${suggestionBlock(hunk.after)}${suggestionMark(fingerprint)}\n`,
    fingerprint,
  }
}

/** The fence is longer than any in the code, which is given back as it is: what is applied must be what was proved. */
function suggestionBlock(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}suggestion\n${lines.map((line) => `${line}\n`).join('')}${fence}\n\n`
}

/** Whether the lines can be shown as they are: a suggestion with a hidden character would not be what the reader sees. */
function isPlainCode(lines: readonly string[]): boolean {
  return lines.every((line) => plainLines(line) === line)
}
