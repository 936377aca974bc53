import { type Comparison, compare } from '#baseline/compare.ts'
import type { Recording } from '#model/recording.ts'
import type { Outside } from '#ports.ts'
import type { Opened } from './judge.ts'
import type { ReachOf } from './reach.ts'
import { reachOfChange } from './reaching.ts'
import type { SideTexts } from './sides.ts'

/** What leaks are compared with before any run of the base. */
export type Known = Omit<Comparison, 'head' | 'base' | 'ruleIdsOf'>

export function knownOf(
  { house }: Pick<Opened, 'house'>,
  { basePackages, packages, lineage }: Pick<SideTexts, 'basePackages' | 'packages' | 'lineage'>,
  outside: Pick<Outside, 'today'>,
): Known {
  return {
    ...(house.committed ? { committed: house.committed } : {}),
    ...(basePackages ? { basePackages } : {}),
    packages,
    lineage,
    today: outside.today(),
  }
}

/** Whether the change can be the cause of what the base does not seem to have; undefined where there is nothing of the kind. */
export async function reachWhereNeeded(
  head: readonly Recording[],
  base: readonly Recording[],
  known: Known,
  { git, base: commit }: Pick<Opened, 'git' | 'base'>,
  { changes, listed }: Pick<SideTexts, 'changes' | 'listed'>,
  outside: Outside,
): Promise<ReachOf | undefined> {
  const open = compare({ ...known, head, base }).some(({ state }) => state === 'new' || state === 'more' || state === 'unknown')
  return open ? reachOfChange({ git, base: commit, changes, listed, outside }) : undefined
}
