import type { BaselineEntry } from '#model/baseline.ts'
import type { Leak } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import { topLevel } from './ran.ts'
import { groupedBy, type Seen } from './side.ts'

/** Which test functions only one side of the change declares, by import path and name of the top-level function. */
export interface DeclaredTests {
  isNew(importPath: string, test: string): boolean
  isGone(importPath: string, test: string): boolean
}

/** One identity, with what tests that came with the change left of it told apart. */
export interface Split {
  /** Undefined where all of it is from new tests. */
  readonly old: Seen | undefined
  readonly fresh: Seen
}

/**
 * The same stack from a test that the base does not have is a new leak, however many of it old tests left before (recorder reference 15, 8).
 * Not so where it has only moved: from a test that was renamed or deleted, or as a whole from a test that leaves none now, as what is made
 * once and kept does when tests run in another order. Undefined where nothing is to be told apart.
 */
export function splitByTests(
  seen: Seen,
  before: Seen | undefined,
  entry: BaselineEntry | undefined,
  declared: DeclaredTests,
): Split | undefined {
  const known = new Set([...(before?.tests ?? []), ...(entry?.tests ?? [])].map(topLevel))
  const candidates = seen.leaks.filter((leak) => isOfNewTest(leak, known, declared))
  if (candidates.length === 0) return undefined
  const left = before ? stockOf(before, seen, declared) : entry && uncertain(entry, seen, declared) ? undefined : { gone: 0, whole: [] }
  if (left === undefined) return undefined
  const fresh = unexplained(candidates, left)
  if (fresh.length === 0) return undefined
  const old = seen.leaks.filter((leak) => !fresh.includes(leak))
  return { old: old.length === 0 ? undefined : part(seen, old), fresh: part(seen, fresh) }
}

/** Only a label or the test's own goroutine says surely whose a goroutine is. */
function isOfNewTest(
  { tests: [test, ...others], attributedBy, package: importPath }: Leak,
  known: ReadonlySet<string>,
  { isNew }: DeclaredTests,
): boolean {
  if (test === undefined || others.length > 0 || (attributedBy !== 'label' && attributedBy !== 'parent')) return false
  return !known.has(topLevel(test)) && isNew(importPath, topLevel(test))
}

/** Goroutines of the base that may stand under another test's name now. */
interface Stock {
  /** Left by tests that are not declared any more. */
  gone: number
  /** Of each test that is still there and leaves none now. */
  readonly whole: number[]
}

function stockOf(before: Seen, now: Seen, { isGone }: DeclaredTests): Stock {
  const head = countsOf(now)
  const stock: Stock = { gone: 0, whole: [] }
  for (const [test, count] of countsOf(before)) {
    if (test !== '' && isGone(before.package, test)) stock.gone += count
    else if (!head.has(test)) stock.whole.push(count)
  }
  return stock
}

/** The committed file has no count for each test, so one of its tests that leaves none now may explain any number. */
function uncertain(entry: BaselineEntry, now: Seen, { isGone }: DeclaredTests): boolean {
  const head = countsOf(now)
  return entry.tests.length === 0 || entry.tests.some((test) => isGone(entry.package, topLevel(test)) || !head.has(topLevel(test)))
}

function countsOf({ leaks }: Seen): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { tests, count } of leaks) counts.set(topLevel(tests[0] ?? ''), (counts.get(topLevel(tests[0] ?? '')) ?? 0) + count)
  return counts
}

/** The leaks of the new tests that nothing of the base can have become. */
function unexplained(candidates: readonly Leak[], stock: Stock): readonly Leak[] {
  const byTest = [...groupedBy(candidates, ({ tests }) => topLevel(tests[0] ?? ''))].sort(([a], [b]) => compareText(a, b))
  return byTest.flatMap(([, leaks]) => {
    const count = total(leaks)
    const whole = stock.whole.indexOf(count)
    if (whole >= 0) stock.whole.splice(whole, 1)
    else if (count <= stock.gone) stock.gone -= count
    else return leaks
    return []
  })
}

function part(seen: Seen, leaks: readonly Leak[]): Seen {
  return { ...seen, count: total(leaks), leaks, tests: [...new Set(leaks.flatMap(({ tests }) => tests))].sort(compareText) }
}

function total(leaks: readonly Leak[]): number {
  return leaks.reduce((sum, { count }) => sum + count, 0)
}
