import { log } from '#adapters/github/outputs.ts'
import type { Requester } from '#adapters/github/request.ts'
import { patchesOf, postReview } from '#adapters/github/review.ts'
import type { Outcome } from '#drive/check.ts'
import { openRows, rowsOf } from '#report/row.ts'
import { shownLinesOf } from '#report/shown-lines.ts'
import { type Suggestions, suggestionMark, suggestionsOf, suggestionsWords } from '#report/suggestions.ts'

/**
 * Offers the fixes that were proved as suggestions in one review, where the pull request shows their lines. Returns what kept them from being made, in words.
 * Nothing is asked where there is nothing to offer.
 */
export async function suggest(ask: Requester, outcome: Outcome, where: Where): Promise<readonly string[]> {
  const wanted = filesWithFixes(outcome)
  if (wanted.size === 0) return []
  const patches = await patchesOf(ask, where, wanted)
  if ('why' in patches) return [`no suggestions: ${patches.why}`]
  const shown = new Map([...patches.value].map(([file, patch]) => [file, shownLinesOf(patch)]))
  const found = suggestionsOf(outcome.report, outcome.sources, shown)
  sayLeftOut(found)
  if (found.suggestions.length === 0) return []
  const remarks = found.suggestions.map((each) => ({ ...each, mark: suggestionMark(each.fingerprint) }))
  const done = await postReview(ask, { ...where, remarks, body: suggestionsWords })
  if ('why' in done) return [`no suggestions: ${done.why}`]
  log(`suggestions: ${done.made} new, ${remarks.length - done.made} were there`)
  return []
}

/** A pull request. */
interface Where {
  /** `owner/name`. */
  readonly repository: string
  readonly number: number
  readonly headSha: string
}

function filesWithFixes({ report }: Outcome): ReadonlySet<string> {
  const fixes = openRows(rowsOf(report)).flatMap((row) => (row.kind === 'finding' ? row.finding.fixes.slice(0, 1) : []))
  return new Set(fixes.flatMap(({ edits }) => edits.map(({ region }) => region.file)))
}

function sayLeftOut({ leftOut }: Suggestions): void {
  for (const why of new Set(leftOut.map((each) => each.why))) {
    log(`fixes without a suggestion: ${leftOut.filter((each) => each.why === why).length}, because ${why}`)
  }
}
