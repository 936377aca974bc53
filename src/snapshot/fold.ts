import type { GoroutineRecord, Snapshot } from '#model/goroutine.ts'
import type { Body } from './body.ts'
import { addTemplate, count, counting, type Fold, finish, headerOf, isText, type Known, unknown } from './counted.ts'
import { parseDump } from './dump.ts'
import { isDigit, matchTemplate, type Template, templateOf } from './template.ts'

/** Reads a dump of any size piece by piece. */
export interface DumpFold {
  /** The next bytes; they are not kept. */
  push(chunk: Uint8Array): void
  /** The snapshots of all that was pushed; a goroutine id that comes again begins the next one. */
  end(): readonly Snapshot[]
}

/** Bytes looked at together. A block that does not fit is a gap. */
const WINDOW = 4 << 20

/**
 * As `parseDump` and with its gaps, in memory that does not grow with the goroutines: those of one stack and one header are one record, its count
 * at the same index of `counts`; its id and its creator's id are those of the first. `window` is in bytes.
 */
export function foldDump(source: string, window = WINDOW): DumpFold {
  const bytes = new Uint8Array(window)
  const fold: Fold = {
    source,
    bytes,
    view: new DataView(bytes.buffer),
    filled: 0,
    headers: new Map(),
    bodies: new Map(),
    templates: [],
    current: counting(),
    done: [],
  }
  return {
    push: (chunk) => {
      const plain = chunk.includes(CARRIAGE) ? withoutCarriage(chunk) : chunk
      for (let at = 0; at < plain.length; ) {
        const part = plain.subarray(at, at + window - fold.filled)
        fold.bytes.set(part, fold.filled)
        fold.filled += part.length
        at += part.length
        consume(fold, false)
      }
    },
    end: () => {
      consume(fold, true)
      if (endsInsideWord(fold)) fold.current.truncated = true
      finish(fold)
      return fold.done
    },
  }
}

const NEWLINE = 0x0a
const CARRIAGE = 0x0d

function withoutCarriage(chunk: Uint8Array): Uint8Array {
  return chunk.filter((byte) => byte !== CARRIAGE)
}

/** Counts all whole blocks of the window and moves what is left to its beginning. */
function consume(fold: Fold, last: boolean): void {
  let at = 0
  for (;;) {
    const next = knownBlock(fold, at, last)
    const end = next === -1 ? otherBlock(fold, at, last) : next
    if (end === -1) break
    at = end
  }
  if (at === 0 && fold.filled === fold.bytes.length) at = dropBlock(fold)
  fold.bytes.copyWithin(0, at, fold.filled)
  fold.filled -= at
}

/** The way of nearly all blocks: header and body are known. Behind the block, or -1. */
function knownBlock(fold: Fold, at: number, last: boolean): number {
  const { bytes, filled } = fold
  if (at + 12 > filled || fold.view.getInt32(at, true) !== GORO || fold.view.getInt32(at + 4, true) !== UTIN) return -1
  let here = at + START.length
  let id = 0
  for (; here < filled && isDigit(bytes[here] as number); here++) id = id * 10 + (bytes[here] as number) - 0x30
  const from = here
  let hash = 0
  for (; here < filled && bytes[here] !== NEWLINE; here++) hash = (Math.imul(hash, 31) + (bytes[here] as number)) | 0
  if (here === filled) return -1
  const known = headerIn(fold, hash, from, here) ?? headerOf(fold, bytes.subarray(at, here))
  if (known === undefined) return -1
  for (let nth = 0; nth < known.templates.length; nth++) {
    const end = matchTemplate(known.templates[nth] as Template, bytes, fold.view, here + 1, filled)
    if (!isBlockEnd(fold, end, last)) continue
    count(fold, known, nth, id)
    return Math.min(end + 1, filled)
  }
  return knownBody(fold, known, here + 1, last, id)
}

function headerIn({ headers, bytes }: Fold, hash: number, from: number, to: number): Known | undefined {
  const same = headers.get(hash)
  if (same === undefined) return undefined
  for (let nth = 0; nth < same.length; nth++) if (isText(bytes, from, to, (same[nth] as Known).text)) return same[nth]
  return undefined
}

/** An empty line follows, or nothing where nothing more will come. */
function isBlockEnd({ bytes, filled }: Fold, end: number, last: boolean): boolean {
  return end !== -1 && (end < filled ? bytes[end] === NEWLINE : last)
}

/** Bodies that were seen under other headers are tried up to this many, the newest first. */
const MOST_TRIED = 256

/** A body that is new under this header only. Behind the block, or -1. */
function knownBody(fold: Fold, known: Known, at: number, last: boolean, id: number): number {
  const { templates, bytes, view, filled } = fold
  for (let nth = templates.length - 1, least = Math.max(0, templates.length - MOST_TRIED); nth >= least; nth--) {
    const template = templates[nth] as Template
    const end = matchTemplate(template, bytes, view, at, filled)
    if (!isBlockEnd(fold, end, last)) continue
    count(fold, known, addTemplate(known, template), id)
    return Math.min(end + 1, filled)
  }
  return -1
}

const START = 'goroutine '
const GORO = 0x6f726f67
const UTIN = 0x6e697475

/** Reads the next block with `parseDump` and remembers it. Behind it; -1 where no whole one is in the window. */
function otherBlock(fold: Fold, from: number, last: boolean): number {
  const window = Buffer.from(fold.bytes.buffer, 0, fold.filled)
  const at = nextHeader(window, from)
  if (at === -1) return last ? -1 : skipped(window, from)
  if (at > from) return at
  const blank = window.indexOf('\n\n', at)
  if (blank === -1 && !last) return -1
  if (at >= fold.filled) return -1
  const end = blank === -1 ? fold.filled : blank + 1
  readBlock(fold, window.subarray(at, end), blank === -1)
  return Math.min(end + 1, fold.filled) === at ? -1 : Math.min(end + 1, fold.filled)
}

/** Cut off inside the word of a next header. */
function endsInsideWord({ bytes, filled }: Fold): boolean {
  const rest = Buffer.from(bytes.buffer, 0, filled).toString('latin1')
  const last = rest.slice(rest.lastIndexOf('\n') + 1)
  return last.length > 2 && last.length <= START.length && START.startsWith(last)
}

/** A line that may become a header stays. */
function skipped(window: Buffer, from: number): number {
  const line = window.lastIndexOf('\n') + 1
  return line > from ? line : -1
}

function nextHeader(window: Buffer, from: number): number {
  for (let at = window.indexOf(START, from); at !== -1; at = window.indexOf(START, at + 1)) {
    if (isDigit(window[at + START.length] ?? 0) && (at === 0 || window[at - 1] === NEWLINE)) return at
  }
  return -1
}

function readBlock(fold: Fold, block: Buffer, isLast: boolean): void {
  const read = parseDump(block.toString('utf8'), fold.source)
  const [record] = read.goroutines
  if (isLast && read.truncated) fold.current.truncated = true
  for (const gap of read.gaps) if (gap.why.startsWith('the header')) unknown(fold, gap.why)
  const newline = block.indexOf(NEWLINE)
  if (record !== undefined && read.goroutines.length === 1 && read.gaps.length === 0 && newline !== -1) {
    const known = headerOf(fold, block.subarray(0, newline))
    if (known !== undefined) {
      count(fold, known, templateIn(fold, known, block.subarray(newline + 1), record), record.id)
      return
    }
  }
  for (const each of read.goroutines) {
    if (!fold.current.ids.add(each.id)) finish(fold)
    fold.current.ids.add(each.id)
    fold.current.total++
    fold.current.others.push({ record: each, count: 1 })
  }
}

/** Index of the body's template in the header's list. */
function templateIn(fold: Fold, known: Known, body: Buffer, { frames, framesElided, createdBy }: GoroutineRecord): number {
  const read: Body = { frames, framesElided, ...(createdBy && { createdBy }), complete: true }
  const shape = body
    .toString('latin1')
    .replace(/\([^()\n]*\)\n/g, '()\n')
    .replace(/ in goroutine \d+\n/, '\n')
  const seen = fold.bodies.get(shape)
  const template = seen ?? templateOf(Uint8Array.from(body), read)
  if (seen === undefined) fold.templates.push(template)
  fold.bodies.set(shape, template)
  const at = known.templates.indexOf(template)
  return at === -1 ? addTemplate(known, template) : at
}

/** A block larger than the window, or a piece of one, or of a line that is in no block: it cannot be read. Where the next one begins. Only its head counts it. */
function dropBlock(fold: Fold): number {
  const window = Buffer.from(fold.bytes.buffer, 0, fold.filled)
  const isHead = nextHeader(window.subarray(0, START.length + 1), 0) === 0
  if (isHead) unknown(fold, `the header is of no form known here; the first one: a block of more than ${fold.bytes.length >> 20} MiB`)
  const next = nextHeader(window, 1)
  return next === -1 ? fold.filled : next
}
