import type { WaitKind } from '#model/goroutine.ts'
import { compareText } from '#model/region.ts'

/** What a known leak is recognised by. */
export interface Identity {
  readonly module: string
  readonly package: string
  readonly kind: WaitKind
  readonly k2: string
}

/** One text per identity, for maps: none of the parts can hold a zero byte. */
export function identityKey(identity: Identity): string {
  return keyIn(identity.module, identity)
}

function keyIn(module: string, { package: importPath, kind, k2 }: Identity): string {
  return `${module}\0${importPath}\0${kind}\0${k2}`
}

/** Module, package, kind, k2: the order of the baseline file and of every list of growth. */
export function compareIdentities(a: Identity, b: Identity): number {
  return compareText(a.module, b.module) || compareText(a.package, b.package) || compareText(a.kind, b.kind) || compareText(a.k2, b.k2)
}

/**
 * The entry of a map by `identityKey`. A module that one side does not know (empty) matches any: the import path names the package well enough.
 */
export function find<T extends Identity>(among: ReadonlyMap<string, T>, identity: Identity): T | undefined {
  if (among.size === 0) return undefined
  const exact = among.get(identityKey(identity)) ?? among.get(keyIn('', identity))
  if (exact !== undefined || identity.module !== '') return exact
  return [...among.values()].find((other) => other.package === identity.package && other.kind === identity.kind && other.k2 === identity.k2)
}
