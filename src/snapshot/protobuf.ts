/** A place in the bytes of a protobuf message, and the field that was read last. Used again and again: a profile has a hundred thousand fields. */
export interface Cursor {
  readonly bytes: Uint8Array
  at: number
  /** Number of the field; 0 before the first. */
  field: number
  /** Of a number; -1 for a text, message or packed list, which lies from `start` to `end`. */
  value: number
  start: number
  end: number
}

export function cursorOf(bytes: Uint8Array): Cursor {
  return { bytes, at: 0, field: 0, value: 0, start: 0, end: 0 }
}

/**
 * Reads the next field (https://protobuf.dev/programming-guides/encoding/) and says whether there was one before `limit`. Where the bytes cannot be a
 * field, `at` stays before the limit. Integers above 2^53 lose their last digits, which only addresses do.
 */
export function nextField(cursor: Cursor, limit: number): boolean {
  const from = cursor.at
  if (from >= limit) return false
  const tag = nextNumber(cursor, limit)
  const value = tag < 8 || tag > LARGEST_TAG ? -1 : nextNumber(cursor, limit)
  const wire = tag & 7
  cursor.field = tag >>> 3
  if (wire === 2 && value >= 0 && cursor.at + value <= limit) {
    cursor.value = -1
    cursor.start = cursor.at
    cursor.at += value
    cursor.end = cursor.at
    return true
  }
  if (wire === 0 && value >= 0) {
    cursor.value = value
    return true
  }
  cursor.at = from
  return false
}

/** Field numbers have 29 bits. */
const LARGEST_TAG = 0x7fffffff

/** The number at the cursor, which moves behind it; -1 where there is none before `limit`. */
export function nextNumber(cursor: Cursor, limit: number): number {
  const { bytes, at } = cursor
  if (at >= limit) return -1
  const first = bytes[at] as number
  if (first < 0x80) {
    cursor.at = at + 1
    return first
  }
  const second = bytes[at + 1] as number
  if (second >= 0x80 || at + 1 >= limit) return longNumber(cursor, limit)
  cursor.at = at + 2
  return (first & 0x7f) | (second << 7)
}

/** Twenty-eight bits at a time are whole numbers to the machine; only addresses have more. */
function longNumber(cursor: Cursor, limit: number): number {
  const { bytes } = cursor
  const from = cursor.at
  const most = Math.min(limit, from + 10)
  let bits = 0
  let at = from
  for (let shift = 0; shift < 28 && at < most; shift += 7) {
    const byte = bytes[at++] as number
    bits |= (byte & 0x7f) << shift
    if (byte < 0x80) {
      cursor.at = at
      return bits
    }
  }
  let value = bits
  for (let factor = 2 ** 28; at < most; factor *= 0x80) {
    const byte = bytes[at++] as number
    value += (byte & 0x7f) * factor
    if (byte < 0x80) {
      cursor.at = at
      return value
    }
  }
  return -1
}
