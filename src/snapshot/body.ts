import type { Frame, GoroutineRecord } from '#model/goroutine.ts'
import { decodePercent } from './escape.ts'

/** What follows a header line. */
export interface Body {
  readonly frames: readonly Frame[]
  readonly framesElided: number
  readonly createdBy?: NonNullable<GoroutineRecord['createdBy']>
  /** Nothing is missing at the end: the creator's place was read, or the stack ends where stacks without a creator end. */
  readonly complete: boolean
}

/**
 * Reads the frames of one block, the text from behind its header line up to the empty line. Lines that are no part of a stack (a log line
 * between two frames, `exit status 2`) are passed over, ancestors (`[originating from goroutine 5]:`) end the block.
 */
export function parseBody(text: string): Body {
  const state: Reading = { frames: [], elided: 0, pending: undefined, created: undefined, place: undefined }
  let at = 0
  while (at < text.length && state.place === undefined) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(at, end)
    if (line.startsWith('[originating from goroutine ')) break
    readLine(state, line, newline !== -1)
    at = end + 1
  }
  return finished(state)
}

interface Reading {
  readonly frames: Frame[]
  elided: number
  /** A function whose file line has not come yet. */
  pending: string | undefined
  created: { readonly function: string; readonly goroutine?: number } | undefined
  /** The creator's file line, the last line of a block. */
  place: { readonly file: string; readonly line: number } | undefined
}

function readLine(state: Reading, line: string, ended: boolean): void {
  if (line.startsWith('\t')) {
    readPlace(state, line, ended)
  } else if (line.startsWith('...')) {
    state.elided += elidedIn(line)
  } else if (line.startsWith('created by ')) {
    state.created = readCreator(line.slice('created by '.length))
    state.pending = undefined
  } else if (line.startsWith('non-Go function at pc=')) {
    state.frames.push({ function: 'non-Go function', file: '', line: 0 })
  } else {
    const name = functionIn(line)
    if (name !== undefined) state.pending = name
  }
}

/** A line cut off in the middle may have lost digits of its number: it counts only when it is ended or the offset behind it has begun. */
function readPlace(state: Reading, line: string, ended: boolean): void {
  const place = placeIn(line)
  if (place === undefined || !(ended || place.whole)) return
  const at = { file: place.file, line: place.line }
  if (state.created !== undefined) {
    state.place = at
  } else if (state.pending !== undefined) {
    state.frames.push({ function: state.pending, ...at })
    state.pending = undefined
  }
}

/** `...23 frames elided...` (since Go 1.21); `...additional frames elided...` does not say how many and counts as one. */
function elidedIn(line: string): number {
  if (!line.endsWith(' frames elided...')) return 0
  const count = Number(line.slice(3, line.indexOf(' ')))
  return Number.isSafeInteger(count) && count > 0 ? count : 1
}

/** `example.com/m.Start in goroutine 7`; without the parent before Go 1.21 and for timers. */
function readCreator(text: string): { readonly function: string; readonly goroutine?: number } {
  const mark = text.lastIndexOf(' in goroutine ')
  const parent = mark === -1 ? '' : text.slice(mark + ' in goroutine '.length)
  if (!/^\d{1,18}$/.test(parent)) return { function: decodePercent(text) }
  return { function: decodePercent(text.slice(0, mark)), goroutine: Number(parent) }
}

/** `pkg.(*T).run(0xc000, {0x1, 0x2})` → `pkg.(*T).run`: arguments hold no parentheses. A C function is a bare word. */
function functionIn(line: string): string | undefined {
  const open = line.endsWith(')') ? line.lastIndexOf('(') : -1
  if (open > 0) return decodePercent(line.slice(0, open))
  return line === 'non-Go function' || /^\w{1,200}$/.test(line) ? line : undefined
}

interface Place {
  readonly file: string
  readonly line: number
  /** The offset behind the line number was there, so that the number is not cut. */
  readonly whole: boolean
}

/** `\t/src/a.go:41 +0x1d fp=0x.. sp=0x.. pc=0x..`, `\tC:/src/a.go:41`, `\tpc=0x4f00`. */
function placeIn(line: string): Place | undefined {
  const pointers = cut(line.slice(1), [' fp=0x', ' pc=0x'])
  if (pointers.startsWith('pc=0x')) return { file: '', line: 0, whole: true }
  const place = cut(pointers, [' +0x'])
  const colon = place.lastIndexOf(':')
  const digits = place.slice(colon + 1)
  if (colon <= 0 || !/^\d{1,9}$/.test(digits)) return undefined
  return { file: place.slice(0, colon), line: Number(digits), whole: place.length < line.length - 1 }
}

function cut(text: string, marks: readonly string[]): string {
  let result = text
  for (const mark of marks) {
    const at = result.lastIndexOf(mark)
    if (at !== -1) result = result.slice(0, at)
  }
  return result
}

/** Ends of stacks that have no creator: the main goroutine's (in an initialiser too), and those that a system thread began. */
const OUTERMOST = new Set(['main.main', 'runtime.main', 'runtime.mcall', 'runtime.mstart', 'runtime.rt0_go'])

function endsWithoutCreator(frames: readonly Frame[]): boolean {
  const [outer = '', last = ''] = frames.slice(-2).map((frame) => frame.function)
  const name = last === '' ? outer : last
  // At GOTRACEBACK=system every stack ends in goexit, and a creator follows; a thread that came from C has nothing else.
  if (name === 'runtime.goexit') return last === '' || outer === 'runtime.main'
  return OUTERMOST.has(name) || /\.init(\.\d+)?$/.test(name)
}

function finished(state: Reading): Body {
  const base = { frames: state.frames, framesElided: state.elided }
  if (state.created !== undefined) {
    return { ...base, createdBy: { ...state.created, ...(state.place ?? { file: '', line: 0 }) }, complete: state.place !== undefined }
  }
  return { ...base, complete: state.pending === undefined && endsWithoutCreator(state.frames) }
}
