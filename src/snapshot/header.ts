import { type LabelSet, labelsAt } from './labels.ts'

/** What the first line of a goroutine's block says. */
export interface Header {
  readonly id: number
  readonly state: string
  readonly waitMinutes: number
  readonly lockedToThread: boolean
  readonly leaked: boolean
  readonly bubble: number | null
  readonly labels: Readonly<Record<string, string>>
}

const START = 'goroutine '

/** Whether a line is meant as a header: `goroutine 7 …` with a bracket or a final colon. "goroutine 7 has started" in a log is not. */
export function looksLikeHeader(line: string): boolean {
  if (!line.startsWith(START)) return false
  const digits = digitsEnd(line, START.length)
  return digits > START.length && line[digits] === ' ' && (line.includes('[', digits) || line.endsWith(':'))
}

/**
 * Reads a header line of any Go version: `goroutine 8 gp=0xc000 m=nil [chan receive (leaked), 3 minutes, locked to thread] {k: "v"}:`.
 * Undefined when it is none.
 */
export function parseHeader(line: string): Header | undefined {
  if (!line.startsWith(START)) return undefined
  const idEnd = digitsEnd(line, START.length)
  const id = smallNumber(line.slice(START.length, idEnd))
  const open = skipPointers(line, idEnd)
  if (id === undefined || !line.startsWith(' [', open)) return undefined
  const inside = statusAt(line, open + 2)
  if (inside === undefined) return undefined
  const after = labelsAfter(line, inside.end)
  if (after === undefined) return undefined
  return { id, ...readStatus(inside.status), labels: after.labels ?? inside.labels ?? {} }
}

/** Behind ` gp=0x.. m=0 mp=0x..` or ` gp=0x.. m=nil`. */
function skipPointers(line: string, from: number): number {
  let at = from
  for (const key of [' gp=', ' m=', ' mp=']) {
    if (!line.startsWith(key, at)) continue
    const space = line.indexOf(' ', at + key.length)
    at = space === -1 ? line.length : space
  }
  return at
}

interface Status {
  readonly status: string
  readonly labels: LabelSet['labels'] | undefined
  /** Behind the closing bracket. */
  readonly end: number
}

/** The bracket's text without Go 1.26's labels, which may hold brackets of their own. */
function statusAt(line: string, start: number): Status | undefined {
  const bracket = line.indexOf(']', start)
  const mark = line.indexOf(' labels:{', start)
  if (mark === -1 || (bracket !== -1 && bracket < mark)) {
    return bracket === -1 ? undefined : { status: line.slice(start, bracket), labels: undefined, end: bracket + 1 }
  }
  const found = labelsAt(line, mark + ' labels:'.length)
  if (found === undefined || line[found.end] !== ']') return undefined
  return { status: line.slice(start, mark), labels: found.labels, end: found.end + 1 }
}

/** The rest of the line must be `:` or Go 1.27's ` {…}:`. */
function labelsAfter(line: string, at: number): { readonly labels: LabelSet['labels'] | undefined } | undefined {
  if (line[at] === ':' && line.length === at + 1) return { labels: undefined }
  if (line[at] !== ' ') return undefined
  const found = labelsAt(line, at + 1)
  if (found === undefined || line[found.end] !== ':' || line.length !== found.end + 1) return undefined
  return { labels: found.labels }
}

const MARKS = [' (leaked)', ' (scan)', ' (durable)', ' (synctest)']

/** `chan receive (leaked), 3 minutes, locked to thread, synctest bubble 1`; words that no version has printed yet are passed over. */
function readStatus(status: string): Omit<Header, 'id' | 'labels'> {
  const [first = '', ...rest] = status.split(', ')
  let state = first
  let leaked = false
  for (let mark = markAtEnd(state); mark !== undefined; mark = markAtEnd(state)) {
    leaked ||= mark === ' (leaked)'
    state = state.slice(0, -mark.length)
  }
  const minutes = rest.find((part) => part.endsWith(' minutes'))
  const bubble = rest.find((part) => part.startsWith('synctest bubble ') || part.startsWith('synctest group '))
  return {
    state,
    waitMinutes: smallNumber(minutes?.slice(0, -' minutes'.length) ?? '') ?? 0,
    lockedToThread: rest.includes('locked to thread'),
    leaked,
    bubble: bubble === undefined ? null : (smallNumber(bubble.slice(bubble.lastIndexOf(' ') + 1)) ?? null),
  }
}

function markAtEnd(state: string): string | undefined {
  return MARKS.find((mark) => state.endsWith(mark))
}

function digitsEnd(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++
  return at
}

/** A decimal number of at most 18 digits: no goroutine has lived longer, and a longer one would not stay a number. */
function smallNumber(digits: string): number | undefined {
  return /^\d{1,18}$/.test(digits) ? Number(digits) : undefined
}
