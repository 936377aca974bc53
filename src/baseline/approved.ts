import type { Approvals } from '#model/approval.ts'
import type { BaselineEntry, Growth } from '#model/baseline.ts'
import { identityKey } from './identity.ts'

/**
 * Growth with what was approved as known: leaks about which the change adds a line to the baseline that somebody stands for. Such a line covers its
 * count and not one goroutine more; else its leaks stay what they are.
 */
export function approvedGrowth(growth: readonly Growth[], approvals: Approvals | undefined): readonly Growth[] {
  if (approvals?.baseline.kind !== 'approved') return growth
  const { how } = approvals.baseline
  const heads = new Map<string, number>()
  for (const one of growth) heads.set(identityKey(one), (heads.get(identityKey(one)) ?? 0) + one.head)
  const covering = new Map(
    approvals.entries.filter((entry) => (heads.get(identityKey(entry)) ?? 0) <= entry.count).map((entry) => [identityKey(entry), entry]),
  )
  return growth.map((one) => {
    const entry = covering.get(identityKey(one))
    return entry && COVERED.includes(one.state) ? known(one, entry, how) : one
  })
}

const COVERED: readonly Growth['state'][] = ['new', 'more', 'unknown']

function known(one: Growth, entry: BaselineEntry, how: string): Growth {
  const { reach: _, ...rest } = one
  return { ...rest, state: 'same', base: one.head, since: entry.since, approved: how }
}
