import type { Site } from '#model/goroutine.ts'
import type { DeclaredTests } from './new-tests.ts'
import { groupedBy, type Seen } from './side.ts'

/** What the texts of both sides say about each other where names differ. Each part may be missing: then nothing is known of it. */
export interface Lineage {
  /** Test functions that only one side declares. */
  readonly tests?: DeclaredTests
  /** Import path at the head to those at the base whose files it holds under another name; packages that kept their path are absent. */
  readonly origins?: ReadonlyMap<string, readonly string[]>
  /** Whether a place of the head lies in the declaration that a place of the base lay in, moved or renamed. */
  readonly isSame?: (base: Site, head: Site) => boolean
}

/**
 * Leaks of the head that are one of the base in a declaration or package with another name: they wait in the same way, were started and
 * are stuck in declarations that are the same, and so is the package, or it holds its files now. One such on each side, or the one of the
 * same tests. Key by key as the two lists give them; works across Go versions, which print names differently.
 */
export function relocated(added: readonly Seen[], lost: readonly Seen[], { isSame, origins }: Lineage): ReadonlyMap<Seen, Seen> {
  if (isSame === undefined || added.length === 0) return new Map()
  const before = groupedBy(lost, ({ kind }) => kind)
  const matches = added.flatMap((now) => {
    const from = new Set([now.package, ...(origins?.get(now.package) ?? [])])
    const fits = (was: Seen): boolean => from.has(was.package) && samePlaces(was, now, isSame)
    return (before.get(now.kind) ?? []).filter(fits).map((was) => ({ now, was }))
  })
  const certain = matches.filter((match) => isOnly(match, matches) || isOnly(match, matches.filter(sharesTest)))
  return new Map(certain.map(({ now, was }) => [now, was]))
}

interface Match {
  readonly now: Seen
  readonly was: Seen
}

function isOnly(match: Match, among: readonly Match[]): boolean {
  return among.includes(match) && among.filter(({ now, was }) => now === match.now || was === match.was).length === 1
}

function sharesTest({ now, was }: Match): boolean {
  return now.tests.some((test) => was.tests.includes(test))
}

/** Where they are stuck and where they were started, of the worst leak of each. */
function samePlaces(was: Seen, now: Seen, isSame: (base: Site, head: Site) => boolean): boolean {
  const [before] = was.leaks
  const [after] = now.leaks
  if (!before?.site || !after?.site || (before.spawn === undefined) !== (after.spawn === undefined)) return false
  return isSame(before.site, after.site) && (!before.spawn || !after.spawn || isSame(before.spawn, after.spawn))
}
