/**
 * 64-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over the UTF-8 of the parts, each ended by a zero byte; 16 hex digits. For identities in files
 * and comments, not for anything that somebody gains by colliding.
 */
export function digest(...parts: readonly string[]): string {
  let low = 0x84222325
  let high = 0xcbf29ce4
  for (const byte of encoder.encode(parts.map((part) => `${part}\0`).join(''))) {
    low = (low ^ byte) >>> 0
    // The prime is 2^40 + 0x1b3; products of 32 and 9 bits are exact in a double.
    const product = low * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + low * 0x100) % 0x1_0000_0000
    low = product % 0x1_0000_0000
  }
  return hex(high) + hex(low)
}

const encoder = new TextEncoder()

function hex(word: number): string {
  return word.toString(16).padStart(8, '0')
}
