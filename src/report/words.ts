import type { BaseSource, Growth } from '#model/baseline.ts'
import type { WaitKind } from '#model/goroutine.ts'
import type { Run } from '#model/report.ts'
import { goroutinesOf, growthOf, type Row, testsOf } from './row.ts'

/** `1 goroutine`, `3 goroutines`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}

/** A commit as people write it. */
export function shortHash(commit: string): string {
  return commit.slice(0, 7)
}

/** What a goroutine that waits like this is doing, after "wait": `to receive from a channel`. */
const WAITS: Readonly<Record<WaitKind, string>> = {
  'chan-recv': 'to receive from a channel',
  'chan-send': 'to send on a channel',
  select: 'in a select',
  forever: 'where nothing can wake them: an empty select or a nil channel',
  lock: 'for a lock',
  rlock: 'for a read lock',
  wg: 'for a WaitGroup',
  cond: 'for a signal of a sync.Cond',
  io: 'for input or output',
  sleep: 'in a sleep',
  syscall: 'in a system call',
  coro: 'for the other half of a coroutine',
  spin: '',
  other: '',
}

/** How a leaked goroutine is brought to its end. */
const ADVICE: Readonly<Record<WaitKind, string>> = {
  'chan-recv': 'let its owner close the channel, or select the receive with a stop signal such as ctx.Done()',
  'chan-send': 'give the channel room for every send, or select the send with a stop signal such as ctx.Done()',
  select: 'add an arm that ends it (ctx.Done(), a stop channel) and let its owner fire that arm',
  forever: 'wait for a stop signal in place of nothing, and let its owner send it',
  lock: 'release the lock on every path: defer mu.Unlock() right after Lock',
  rlock: 'release the lock on every path: defer mu.RUnlock() right after RLock',
  wg: 'match every Add with a Done on every path: defer wg.Done() first in the goroutine',
  cond: 'signal or broadcast when its owner stops',
  io: 'close the connection or file that it reads, when its owner stops',
  sleep: 'use a timer in a select with a stop signal',
  syscall: 'close what it waits for, when its owner stops',
  coro: 'call the stop function of iter.Pull on every path',
  spin: 'leave the loop on a stop signal such as ctx.Done()',
  other: 'end it before its owner returns, and wait for it',
}

/** What a leak is, as a sentence: `3 goroutines wait for ever to receive from a channel in Bus.loop`. */
export function leakWords(growth: Growth): string {
  const goroutines = count(growth.head || (growth.base ?? 0), 'goroutine')
  return `${goroutines} ${doingWords(growth)} in ${placeWords(growth)}`
}

/** What the goroutines of a leak do: `wait for ever to receive from a channel`, `still run`. */
export function doingWords(growth: Pick<Growth, 'head' | 'base' | 'kind' | 'tier' | 'leak'>): string {
  const one = (growth.head || (growth.base ?? 0)) === 1
  const waits = WAITS[growth.kind]
  const [wait, run] = one ? ['waits', 'runs'] : ['wait', 'run']
  if (growth.kind === 'spin') return `still ${run}`
  if (waits === '') return `still ${wait} (${growth.leak?.state ?? 'state unknown'})`
  return growth.tier === 'proven' ? `${wait} for ever ${waits}` : `still ${wait} ${waits}`
}

/** The function in which a leak is stuck, else the package: `Bus.loop`. */
export function placeWords(growth: Growth): string {
  return growth.leak?.site?.function || growth.leak?.frames[0]?.function || growth.package
}

/** What ends a goroutine that is stuck like this. */
export function adviceWords(growth: Growth): string {
  return ADVICE[growth.kind]
}

/** What the change was compared with: `3f2a91c, tests run again`; `commit` writes the hash. */
export function baseWords({ base, baseSource, baseDetail }: Run, commit: (hash: string) => string = shortHash): string {
  if (base === '') return 'no base'
  return `base ${commit(base)}${BASES[baseSource]}${baseDetail ? `, ${baseDetail}` : ''}`
}

const BASES: Readonly<Record<BaseSource, string>> = {
  committed: ' (committed baseline)',
  rerun: ' (tests run again)',
  recording: ' (recording)',
  none: '',
}

/** How sure a row is and why: by a rule, by a test, by both. `name` writes the name of a test. */
export function sureWords(row: Row, name: (test: string) => string = (test) => test): string {
  return `${sureBy(row)}${row.kind === 'finding' && row.growth.length === 0 ? ', ' : ': '}${sureDetail(row, name)}`
}

/** Who says so: `rule and test`, `rule alone`, `rule and govet`, `staticcheck alone`, `test`. */
export function sureBy(row: Row): string {
  if (row.kind === 'leak') return 'test'
  const { ruleId, reportedBy = [] } = row.finding
  const others = reportedBy.map((id) => id.split('/')[0] ?? id)
  const said = reportedBy.includes(ruleId) ? others : ['rule', ...others]
  const all = row.growth.length === 0 ? said : [...said, 'test']
  return all.length === 1 ? `${all[0]} alone` : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** `3 goroutines after TestQuoteTimeout, proven by the runtime`; for a rule alone its confidence. */
export function sureDetail(row: Row, name: (test: string) => string): string {
  if (row.kind === 'finding' && row.growth.length === 0) return `${row.finding.confidence} confidence`
  const [first, ...others] = testsOf(row)
  const more = others.length > 0 ? ` and ${count(others.length, 'other test')}` : ''
  const after = first === undefined ? 'after the tests of the package' : `after ${name(first)}${more}`
  return [`${count(goroutinesOf(row), 'goroutine')} ${after}`, ...proofs(growthOf(row))].join(', ')
}

function proofs(growth: readonly Growth[]): string[] {
  const proven = growth.some((each) => each.tier === 'proven')
  const words = [proven ? 'proven by the runtime' : 'alive after settling']
  if (growth.some((each) => each.confirmed === true)) words.push('again in a second run')
  else if (growth.some((each) => each.confirmed === false)) words.push('not again in a second run')
  if (growth.length > 0 && growth.every((each) => each.testFailed)) words.push('the test failed')
  return words
}

/** Since when it is there: a commit stands as `since 3f2a91c`. */
export function sinceWords(row: Row, run: Run): string {
  if (growthOf(row).some(({ state, reach }) => state === 'unknown' && reach?.kind === 'unreached'))
    return 'was there before, for the change cannot reach it; in no baseline'
  if (row.standing === 'unknown' || (row.standing === 'new' && run.baseSource === 'none' && run.base === ''))
    return 'since when is unknown: no base'
  if (row.standing === 'new') return grew(row) ? 'grew with this change' : 'since this change'
  if (row.standing === 'gone') return 'gone with this change'
  const since = sinceOf(row)
  const words = since === '' ? 'since before this change' : `since ${shortHash(since)}`
  return row.kind === 'finding' && row.finding.standing.kind === 'suppressed' ? `suppressed: ${row.finding.standing.why}` : words
}

function grew(row: Row): boolean {
  return growthOf(row).some((growth) => growth.state === 'more')
}

function sinceOf(row: Row): string {
  if (row.kind === 'finding' && row.finding.standing.kind === 'known' && row.finding.standing.since !== '')
    return row.finding.standing.since
  return growthOf(row).find((growth) => growth.since !== '')?.since ?? ''
}
