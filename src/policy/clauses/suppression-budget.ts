import { type Clause, plural } from './clause.ts'

/** Suppressions that a change adds. */
export const suppressionBudget: Clause = {
  id: 'suppression-budget',
  limit: 'suppressions.budget',
  title: 'findings that suppressions of the change keep quiet beyond the budget count as new, and so do errors that a test confirms',
  why: 'a comment is written by the very change that is judged; a few with reasons are a conversation, many are a way around the gate',
  judge({ suppressedByChange, overBudget }, policy) {
    if (overBudget.length === 0) return []
    const limit = policy.suppressions.budget
    const measured = suppressedByChange.length + overBudget.length
    const message =
      measured > limit
        ? `${plural(measured, 'finding')} under suppressions that the change adds: ${overBudget.length} of them count as new`
        : `${plural(overBudget.length, 'error')} that a test confirms cannot be suppressed by the change and count${overBudget.length === 1 ? 's' : ''} as new`
    const evidence = overBudget.map((finding) => finding.fingerprint)
    return [{ clause: suppressionBudget.id, measured, limit, outcome: 'warn', message, evidence }]
  },
}
