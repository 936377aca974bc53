import type { Body } from './body.ts'

/** A body as bytes, in runs that all goroutines of one stack share, with what differs between them left out. */
export interface Template {
  readonly body: Body
  /** Of each run, in bytes. */
  readonly lengths: readonly number[]
  /** Bytes of the runs that have at least eight, eight by eight as numbers that are only compared; the last eight of a run may overlap those before. */
  readonly eights: Float64Array
  /** Bytes of the shorter runs, one run behind the other. */
  readonly few: Uint8Array
  /** What follows each run. */
  readonly gaps: readonly Gap[]
}

/** none: the body ends · arguments: up to a closing parenthesis · digits: a goroutine's id · line: addresses up to the line's end. */
type Gap = 'none' | 'arguments' | 'digits' | 'line'

/** Makes the template of a body: the text behind its header line, with the line break of its last line. */
export function templateOf(bytes: Uint8Array, body: Body): Template {
  const text = Buffer.from(bytes).toString('latin1')
  const runs: { readonly from: number; readonly to: number; readonly gap: Gap }[] = []
  let from = 0
  for (const found of text.matchAll(DIFFERING)) {
    const gap: Gap = found[1] !== undefined ? 'arguments' : found[2] !== undefined ? 'digits' : 'line'
    const to = gap === 'arguments' ? found.index + 1 : gap === 'digits' ? found.index + IN.length : found.index
    runs.push({ from, to, gap })
    from = found.index + found[0].length - (gap === 'arguments' ? 2 : 1)
  }
  runs.push({ from, to: text.length, gap: 'none' })
  const long = runs.filter((run) => run.to - run.from >= 8)
  const short = runs.filter((run) => run.to - run.from < 8)
  return {
    body,
    lengths: runs.map((run) => run.to - run.from),
    eights: Float64Array.from(long.flatMap((run) => eightsOf(bytes, run.from, run.to))),
    few: Uint8Array.from(short.flatMap((run) => [...bytes.subarray(run.from, run.to)])),
    gaps: runs.map((run) => run.gap),
  }
}

/** Zero has two forms of bytes: it becomes NaN, which equals nothing, and such a body is read again each time. */
function eightsOf(bytes: Uint8Array, from: number, to: number): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const last = to - 8
  return Array.from({ length: Math.ceil((to - from) / 8) }, (_, at) => view.getFloat64(Math.min(from + 8 * at, last), true) || Number.NaN)
}

const IN = ' in goroutine '

/** Arguments that are no `...`, the creator's id, and the pointers that full dumps print behind each frame. */
const DIFFERING = /\((?!\.\.\.\)\n)([^()\n]+)\)\n| in goroutine (\d+)\n| fp=0x[0-9a-f]+ sp=0x[0-9a-f]+ pc=0x[0-9a-f]+\n/g

/** Where a body of this template that begins at `at` ends; -1 where there is another one, or `limit` comes first. */
export function matchTemplate(
  { lengths, eights, few, gaps }: Template,
  bytes: Uint8Array,
  view: DataView,
  at: number,
  limit: number,
): number {
  let here = at
  let eight = 0
  let one = 0
  for (let run = 0; run < gaps.length; run++) {
    const end = here + (lengths[run] as number)
    if (end > limit) return -1
    if (end - here < 8) {
      for (; here < end; here++, one++) if (bytes[here] !== few[one]) return -1
    } else {
      // The end first: names of one package begin alike.
      const last = eight + ((end - here - 1) >> 3)
      if (view.getFloat64(end - 8, true) !== eights[last]) return -1
      for (; eight < last; eight++, here += 8) if (view.getFloat64(here, true) !== eights[eight]) return -1
      eight++
    }
    here = gapEnd(gaps[run] as Gap, bytes, view, end, limit)
    if (here === -1) return -1
  }
  return here
}

function gapEnd(gap: Gap, bytes: Uint8Array, view: DataView, at: number, limit: number): number {
  let here = at
  if (gap === 'none') return here
  if (gap === 'digits') {
    while (here < limit && isDigit(bytes[here] as number)) here++
    return here > at ? here : -1
  }
  const end = gap === 'arguments' ? CLOSE : NEWLINE
  for (here = firstMark(view, at, limit); here < limit; here++) {
    const byte = bytes[here]
    if (byte === end) return here
    if (byte === NEWLINE || byte === OPEN) return -1
  }
  return -1
}

/**
 * Not behind the first parenthesis or control character, four bytes at a time: a byte is zero, or less than a space, where taking 1, or a space,
 * from it borrows (https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord). The two parentheses differ in their lowest bit.
 */
function firstMark(view: DataView, at: number, limit: number): number {
  let here = at
  for (const most = limit - 3; here < most; here += 4) {
    const word = view.getInt32(here, true)
    const other = (word | 0x01010101) ^ 0x29292929
    if ((((other - 0x01010101) & ~other) | ((word - 0x20202020) & ~word)) & 0x80808080) return here
  }
  return here
}

const NEWLINE = 0x0a
const OPEN = 0x28
const CLOSE = 0x29

export function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
