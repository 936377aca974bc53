import type { Leak } from '#model/recording.ts'
import { find, identityKey } from './identity.ts'
import { groupedBy, type Seen } from './side.ts'

/**
 * Identities of the head that are one of the base's under another k2: the same strict key, or the same loose key in the same file where exactly one on each side
 * is left over (recorder reference 9.2). Key of the head's identity → the base's. Both sides must come from one Go version.
 */
export function renamed(head: ReadonlyMap<string, Seen>, base: ReadonlyMap<string, Seen>): ReadonlyMap<string, Seen> {
  const added = [...head.values()].filter((seen) => find(base, seen) === undefined)
  const lost = [...base.values()].filter((seen) => find(head, seen) === undefined)
  const strict = paired(added, lost, (leak) => leak.keys.k1)
  const used = new Set([...strict.values()].map(identityKey))
  const loose = paired(
    added.filter((seen) => !strict.has(identityKey(seen))),
    lost.filter((seen) => !used.has(identityKey(seen))),
    (leak) => `${leak.keys.k3} ${leak.site?.file ?? leak.spawn?.file ?? ''}`,
  )
  return new Map([...strict, ...loose])
}

function paired(added: readonly Seen[], lost: readonly Seen[], keyOf: (leak: Leak) => string): Map<string, Seen> {
  const pairs = new Map<string, Seen>()
  const before = byKey(lost, keyOf)
  for (const [key, candidates] of byKey(added, keyOf)) {
    const [now] = candidates
    const [was] = before.get(key) ?? []
    if (candidates.length !== 1 || before.get(key)?.length !== 1 || now === undefined || was === undefined) continue
    pairs.set(identityKey(now), was)
  }
  return pairs
}

/** By the key of the worst leak, within a package and wait kind. */
function byKey(all: readonly Seen[], keyOf: (leak: Leak) => string): Map<string, Seen[]> {
  return groupedBy(all, (seen) => {
    const [leak] = seen.leaks
    return `${seen.package}\0${seen.kind}\0${leak === undefined ? '' : keyOf(leak)}`
  })
}
