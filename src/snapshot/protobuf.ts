/** One field of a protobuf message: its number and either a number or the bytes of a text, message or packed list. */
export type Field =
  | { readonly number: number; readonly value: number; readonly bytes?: undefined }
  | { readonly number: number; readonly bytes: Uint8Array; readonly value?: undefined }

/**
 * The fields of a message (https://protobuf.dev/programming-guides/encoding/), and whether the bytes ended where a field did. Reading stops
 * at the first byte that cannot be; integers above 2^53 lose their last digits, which only addresses do.
 */
export function fieldsOf(bytes: Uint8Array): { readonly fields: readonly Field[]; readonly complete: boolean } {
  const fields: Field[] = []
  for (let at = 0; at < bytes.length; ) {
    const tag = varint(bytes, at)
    const field = tag && fieldAt(bytes, tag.end, tag.value)
    if (field === undefined) return { fields, complete: false }
    fields.push(field.field)
    at = field.end
  }
  return { fields, complete: true }
}

/** A repeated number, which is written packed or one field each. */
export function numbers(field: Field): readonly number[] {
  if (field.bytes === undefined) return [field.value]
  const found: number[] = []
  for (let at = 0; at < field.bytes.length; ) {
    const next = varint(field.bytes, at)
    if (next === undefined) break
    found.push(next.value)
    at = next.end
  }
  return found
}

interface Read {
  readonly value: number
  readonly end: number
}

function fieldAt(bytes: Uint8Array, at: number, tag: number): { readonly field: Field; readonly end: number } | undefined {
  const number = Math.floor(tag / 8)
  if (number === 0) return undefined
  switch (tag % 8) {
    case 0: {
      const value = varint(bytes, at)
      return value && { field: { number, value: value.value }, end: value.end }
    }
    case 2: {
      const length = varint(bytes, at)
      if (length === undefined || length.end + length.value > bytes.length) return undefined
      const end = length.end + length.value
      return { field: { number, bytes: bytes.subarray(length.end, end) }, end }
    }
    default:
      return undefined
  }
}

function varint(bytes: Uint8Array, start: number): Read | undefined {
  let value = 0
  let factor = 1
  for (let at = start; at < bytes.length && at < start + 10; at++) {
    const byte = bytes[at] ?? 0
    value += (byte & 0x7f) * factor
    if (byte < 0x80) return { value, end: at + 1 }
    factor *= 0x80
  }
  return undefined
}
