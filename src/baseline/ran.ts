import type { Recording } from '#model/recording.ts'

/** Of the tests named, those that did not run to their end: deleted, renamed, skipped, or not chosen by the command. */
export type UnseenTests = (importPath: string, tests: readonly string[]) => readonly string[]

/**
 * A leak that is not there any more is gone only where its tests ran. Subtests count as run with the test around them, unless they skipped.
 * Where a recording does not say which tests ran, its capture of the package speaks for all of them.
 */
export function unseenTests(recordings: readonly Recording[]): UnseenTests {
  const packages = new Map<string, { ran: Set<string>; skipped: Set<string> } | undefined>()
  for (const { importPath, ran, skipped = [], tests } of recordings.flatMap((recording) => recording.packages)) {
    const before = packages.get(importPath)
    if (ran === undefined && tests > 0) packages.set(importPath, undefined)
    else if (!packages.has(importPath)) packages.set(importPath, { ran: new Set(ran), skipped: new Set(skipped) })
    else if (before) packages.set(importPath, { ran: new Set([...before.ran, ...(ran ?? [])]), skipped: both(before.skipped, skipped) })
  }
  return (importPath, tests) => {
    const known = packages.get(importPath)
    return known === undefined ? [] : tests.filter((test) => !known.ran.has(topLevel(test)) || known.skipped.has(test))
  }
}

/** The declared function of a test: `TestA` of `TestA/with_cache`. */
export function topLevel(test: string): string {
  return test.split('/', 1)[0] ?? test
}

/** What skipped in one recording and ran in another has run. */
function both(a: ReadonlySet<string>, b: readonly string[]): Set<string> {
  return new Set(b.filter((name) => a.has(name)))
}
