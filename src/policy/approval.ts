import type { LabelEvent, PullFacts, Push, Review } from '#model/approval.ts'

/** Who set the label that a pull request has now, or why that counts for nothing. */
export function labellerOf(
  label: string,
  { pull, events, push }: { readonly pull: PullFacts; readonly events: readonly LabelEvent[]; readonly push: Push },
): { readonly event: LabelEvent } | { readonly why: string } {
  const isIt = (name: string): boolean => name.toLowerCase() === label.toLowerCase()
  if (!pull.labels.some(isIt)) return { why: `the pull request has no label ${label}` }
  const last = events.filter((event) => isIt(event.label)).at(-1)
  if (last === undefined || last.kind === 'unlabeled') return { why: `nobody can be found who set the label ${label}` }
  if (last.isBot) return { why: `the label ${label} was set by ${last.by}, which is no person` }
  if (sameLogin(last.by, push.by)) return { why: `the label ${label} was set by ${last.by}, who pushed the commit` }
  // Both by the server's clock, in seconds; of the same second nobody can say which was first.
  if (!(Date.parse(last.at) > Date.parse(push.at))) return { why: `the label ${label} was set before the last push: set it again` }
  return { event: last }
}

/** People whose newest review that says yes or no approves exactly this commit, in the order of their reviews. A remark changes nothing. */
export function approversOf(reviews: readonly Review[], commit: string): readonly Review[] {
  const newest = new Map<string, Review>()
  for (const review of reviews) if (SAYS.includes(review.state)) newest.set(review.by.toLowerCase(), review)
  return [...newest.values()].filter(({ state, isBot, commit: reviewed }) => state === 'APPROVED' && !isBot && reviewed === commit)
}

const SAYS: readonly string[] = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']

/** Logins are the same in any case; an account that is gone is nobody's. */
export function sameLogin(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase()
}
