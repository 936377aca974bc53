import type { GoroutineRecord, Snapshot } from '#model/goroutine.ts'
import { dumpGaps, recordOf } from './dump.ts'
import { type Header, parseHeader } from './header.ts'
import { type IdSet, idSet } from './ids.ts'
import { isDigit, type Template } from './template.ts'

/** A header without its id, and how often it stood over which body. */
export interface Known {
  readonly text: Uint8Array
  readonly header: Omit<Header, 'id'>
  readonly templates: Template[]
  /** At the same indexes: how many in the current snapshot, and the id of the first of them. */
  readonly counts: number[]
  readonly firsts: number[]
}

interface Counting {
  ids: IdSet
  total: number
  unknown: number
  firstUnknown: string
  truncated: boolean
  /** Of blocks that were read one by one, and of headers that were forgotten. */
  readonly others: { readonly record: GoroutineRecord; readonly count: number }[]
}

/** A dump that is being read: the window over its bytes, and all that was recognised so far. */
export interface Fold {
  readonly source: string
  readonly bytes: Uint8Array
  readonly view: DataView
  filled: number
  readonly headers: Map<number, Known[]>
  /** By text without what differs between goroutines. */
  readonly bodies: Map<string, Template>
  /** The same in the order in which they were first seen. */
  readonly templates: Template[]
  current: Counting
  readonly done: Snapshot[]
}

/** Nothing counted yet. */
export function counting(): Counting {
  return { ids: idSet(), total: 0, unknown: 0, firstUnknown: '', truncated: false, others: [] }
}

/** One more of them; what came last is looked at earlier the next time. */
export function count(fold: Fold, known: Known, nth: number, id: number): void {
  if (!fold.current.ids.add(id)) finish(fold)
  if (fold.current.total === 0) fold.current.ids.add(id)
  fold.current.total++
  if (known.counts[nth] === 0) known.firsts[nth] = id
  known.counts[nth] = (known.counts[nth] ?? 0) + 1
  if (nth < FEW) return
  forward(known.templates, nth)
  forward(known.counts, nth)
  forward(known.firsts, nth)
}

/** So many are tried one after the other anyway; the order of more should follow their frequency. */
const FEW = 4

function forward<T>(list: T[], nth: number): void {
  const before = list[nth - 1] as T
  list[nth - 1] = list[nth] as T
  list[nth] = before
}

/** Where the id begins. */
const PREFIX = 'goroutine '.length

/** Beyond so many headers, of which minutes and labels make ever new ones, the list is begun again. */
const MOST_HEADERS = 20_000

/** The header of a line, with what was counted under it; undefined where the line is none. */
export function headerOf(fold: Fold, line: Uint8Array): Known | undefined {
  let from = PREFIX
  while (isDigit(line[from] ?? 0)) from++
  const text = Uint8Array.from(line.subarray(from))
  let hash = 0
  for (const byte of text) hash = (Math.imul(hash, 31) + byte) | 0
  const same = fold.headers.get(hash) ?? []
  const known = same.find((each) => isText(text, 0, text.length, each.text))
  const header = known ? undefined : parseHeader(new TextDecoder().decode(line))
  if (known !== undefined || header === undefined) return known
  if (fold.headers.size >= MOST_HEADERS) {
    flush(fold)
    fold.headers.clear()
  }
  const added: Known = { text, header, templates: [], counts: [], firsts: [] }
  fold.headers.set(hash, [...(fold.headers.get(hash) ?? []), added])
  return added
}

/** Index of a body that is new under a header. */
export function addTemplate(known: Known, template: Template): number {
  known.counts.push(0)
  known.firsts.push(0)
  return known.templates.push(template) - 1
}

/** One more block that was not read; the first of them is named. */
export function unknown(fold: Fold, why: string): void {
  if (fold.current.unknown++ === 0) fold.current.firstUnknown = why.replace(/^.*the first one: /, '')
}

/** What was counted under the known headers is kept as records, and the headers are forgotten. */
function flush(fold: Fold): void {
  for (const known of [...fold.headers.values()].flat()) {
    for (const [nth, template] of known.templates.entries()) {
      const count = known.counts[nth] ?? 0
      known.counts[nth] = 0
      if (count > 0) fold.current.others.push({ record: recordOf(known.firsts[nth] ?? 0, known.header, template.body), count })
    }
  }
}

/** What was counted becomes a snapshot. */
export function finish(fold: Fold): void {
  flush(fold)
  const { current, source } = fold
  const { total, truncated } = current
  const goroutines = current.others.map(({ record }) => record)
  const counts = current.others.map(({ count }) => count)
  const gaps = dumpGaps(current, source)
  if (goroutines.length > 0 || gaps.length > 0) fold.done.push({ source, format: 'text', goroutines, counts, total, truncated, gaps })
  fold.current = counting()
}

/** Whether these bytes are that text. */
export function isText(bytes: Uint8Array, from: number, to: number, text: Uint8Array): boolean {
  if (to - from !== text.length) return false
  for (let at = 0; at < text.length; at++) if (bytes[from + at] !== text[at]) return false
  return true
}
