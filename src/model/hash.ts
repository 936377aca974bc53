const PRIME = 0x100000001b3n
const OFFSET = 0xcbf29ce484222325n
const MASK = 0xffffffffffffffffn

/**
 * FNV-1a, 64 bits, over the UTF-16 units of the parts with a separator that no text holds, as 16 hex digits. Good for
 * identities in files and comments; not for anything that an attacker gains by colliding.
 * Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm" (prime and offset for 64 bits).
 */
export function digest(...parts: readonly string[]): string {
  let hash = OFFSET
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) hash = ((hash ^ BigInt(part.charCodeAt(at))) * PRIME) & MASK
    hash = ((hash ^ 0x1fffn) * PRIME) & MASK
  }
  return hash.toString(16).padStart(16, '0')
}
