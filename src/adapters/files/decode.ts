import { getHeapStatistics } from 'node:v8'
import type { Gap, GapKind } from '#model/gap.ts'

/** Memory that a byte of the worst source takes while it is parsed and judged: measured 340 for nested parentheses, 160 for usual code. */
const HEAP_FOR_A_BYTE = 400

/**
 * Go files above this many bytes are not read: the largest hand-written ones known are below 1 MB. A process with little memory reads less, so
 * that a file costs a gap and never the process, and with it the report. 2 GB, which Node takes where there are 4, are enough for all.
 */
export const SOURCE_LIMIT = sourceLimit(getHeapStatistics().heap_size_limit)

/** The limit for a process whose heap may grow to so many bytes. */
export function sourceLimit(heap: number): number {
  return Math.min(5_000_000, Math.floor(heap / HEAP_FOR_A_BYTE))
}

/** A text, why there is none, or both when the text is there with a blemish. */
export interface Decoded {
  readonly text?: string
  readonly why?: string
}

/**
 * Bytes of a source file as text, without a byte order mark. Empty and binary files have no text;
 * what is not UTF-8 is replaced by U+FFFD and said.
 */
export function decodeSource(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { why: 'empty file' }
  if (bytes.includes(0)) return { why: 'binary file (it holds a NUL byte)' }
  const text = new TextDecoder('utf-8').decode(bytes)
  return isUtf8(bytes) ? { text } : { text, why: 'not UTF-8 throughout; the broken bytes were replaced' }
}

/** Why a file of that many bytes is not read. */
export function tooLarge(size: number, limit = SOURCE_LIMIT): string {
  return `too large: ${size} bytes, limit ${limit}`
}

/** A gap about a whole file. */
export function fileGap(kind: GapKind, file: string, why: string): Gap {
  return { kind, what: file, why, region: { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
