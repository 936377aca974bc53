import type { Leak } from '#model/recording.ts'
import { find, identityKey } from './identity.ts'
import { groupedBy, type Seen } from './side.ts'

/**
 * Identities of the head that are one of the base's under another k2: the same strict key, or the same loose key in the same file where exactly one on each side
 * is left over (recorder reference 9.2), or the same place of the same tests waiting in another way. Key of the head's identity → the base's. Both sides must come from one Go version.
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
  const left = (all: readonly Seen[], taken: ReadonlySet<string>): Seen[] => all.filter((seen) => !taken.has(identityKey(seen)))
  const known = new Set([...strict.keys(), ...loose.keys()])
  const gone = new Set([...used, ...[...loose.values()].map(identityKey)])
  return new Map([...strict, ...loose, ...waitingOtherwise(left(added, known), left(lost, gone))])
}

/**
 * The same goroutines of the same tests that now wait in another way: a `select` where a `range` was, or caught running.
 * Package, spawning function and the function they are in are the same, one such on each side, and every test of the head
 * left them on the base too. That is no new leak, whatever the change did to the line they wait at.
 */
function waitingOtherwise(added: readonly Seen[], lost: readonly Seen[]): Map<string, Seen> {
  const pairs = new Map<string, Seen>()
  const before = groupedBy(lost, placeOf)
  for (const [place, [now, ...others]] of groupedBy(added, placeOf)) {
    const candidates = before.get(place) ?? []
    const [was] = candidates
    if (place === '' || now === undefined || was === undefined || others.length > 0 || candidates.length !== 1) continue
    if (now.tests.every((test) => was.tests.includes(test))) pairs.set(identityKey(now), was)
  }
  return pairs
}

/** Package, spawning function and function of the worst leak; empty where the stack does not say both. */
function placeOf({ package: importPath, leaks }: Seen): string {
  const [leak] = leaks
  if (!leak?.site || !leak.spawn) return ''
  return [importPath, leak.spawn.file, leak.spawn.function, leak.site.file, leak.site.function].join('\0')
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
