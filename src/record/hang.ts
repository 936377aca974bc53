import type { GoroutineRecord, Site } from '#model/goroutine.ts'
import type { BlockedTest, Waiting } from '#model/recording.ts'
import type { LeakContext } from '#record/leaks.ts'
import { respellRoot } from '#record/places.ts'
import type { TestProcess } from '#record/process.ts'
import type { Survivor } from '#record/survivors.ts'
import { benignReason } from '#snapshot/benign.ts'
import { baseState } from '#snapshot/kind.ts'
import { signatureOf } from '#snapshot/signature.ts'

/**
 * The tests that had not returned when their process was ended, with what each waits for and who of its goroutines is alive. A test that
 * only waits for its subtests, or for its turn, is left out. `survivors` are all goroutines of the dump of that moment.
 */
export function blockedTests(process: TestProcess, survivors: readonly Survivor[], context: LeakContext): readonly BlockedTest[] {
  const running = new Map(process.tests.filter((test) => test.failed === undefined).map((test) => [test.goroutine, test.name]))
  return survivors.flatMap(({ goroutine }): readonly BlockedTest[] => {
    const test = running.get(goroutine.id)
    if (test === undefined || benignReason(goroutine) !== undefined) return []
    const others = survivors.filter((other) => other.attribution.test === test && !running.has(other.goroutine.id))
    const described = others.map((other) => ({ ...waitingOf(other.goroutine, context), count: other.count }))
    return [{ test, for: '', ...waitingOf(goroutine, context), others: described }]
  })
}

function waitingOf(record: GoroutineRecord, { signature, roots }: LeakContext): Waiting {
  const goroutine = respellRoot(record, roots)
  const { kind, site, spawn } = signatureOf(goroutine, signature)
  return { kind, state: baseState(goroutine.state), ...(site && { site }), ...(spawn && { spawn }) }
}

/** One sentence on what hangs: `TestX waits (chan receive) in Watcher.Stop at a/a.go:13; no other goroutine of it is alive`. */
export function sayBlocked(blocked: readonly BlockedTest[]): string {
  const told = blocked.slice(0, MOST).map((one) => `${one.test} ${sayWaiting(one)}; ${sayOthers(one)}`)
  const more = blocked.length - told.length
  return [...told, ...(more > 0 ? [`${more} more tests had not returned`] : [])].join('; ')
}

/** Tests and stacks that a sentence names. */
const MOST = 3

/** `waits (chan receive) in Watcher.Stop at a/a.go:13`. */
export function sayWaiting({ state, kind, site }: Waiting): string {
  return `${kind === 'spin' ? 'runs' : `waits (${state})`}${site === undefined ? '' : ` ${placeOf(site)}`}`
}

function placeOf({ function: name, file, line }: Site): string {
  return `in ${name} at ${file}:${line}`
}

/** Who could wake the test: the goroutines that it started and that are alive. */
export function sayOthers({ others }: BlockedTest): string {
  if (others.length === 0) return 'no other goroutine of this test is alive to wake it'
  const told = others.slice(0, MOST).map((other) => `${other.count} × ${sayWaiting(other)}`)
  const more = others.length - told.length
  return `of its other goroutines ${told.join(', ')}${more > 0 ? ` and ${more} more stacks` : ''}`
}
