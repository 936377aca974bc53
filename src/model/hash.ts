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

/**
 * 64 bits over the UTF-16 units of a long text, 16 hex digits: two 32-bit multiplications a unit, an order of magnitude faster than `digest`. The two halves are
 * FNV-1a with its own and with another odd multiplier, mixed at the end as in MurmurHash3 (https://github.com/aappleby/smhasher). Not for what somebody gains by colliding.
 */
export function textDigest(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995)
  }
  return hex(mixed(a ^ text.length)) + hex(mixed(b ^ a))
}

function mixed(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}
