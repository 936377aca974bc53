import { gunzipSync } from 'node:zlib'
import type { MemoryStats } from '#model/series.ts'
import type { Endpoint } from '#series/endpoint.ts'
import { readMemory } from '#series/memory.ts'
import { readSnapshots } from '#snapshot/read.ts'
import { fetchBytes } from './fetch.ts'

/** Where the runtime stops writing a text dump is 64 MB; grouped ones are far smaller. */
const LIMITS = { timeoutMs: 10_000, bytes: 72 * 1024 * 1024 }

/** What one look at a service gave, or why it gave nothing. */
export type Look =
  | { readonly total: number; readonly bytes: Uint8Array; readonly isText: boolean; readonly memory?: MemoryStats }
  | { readonly why: string }

/** One snapshot: the text, and where the service refuses that, the protobuf profile; with memory statistics where it has them. */
export async function look(endpoint: Endpoint): Promise<Look> {
  const text = await fetchBytes(endpoint.text, LIMITS)
  const asText = 'bytes' in text ? counted(text.bytes) : text
  const found = 'why' in asText ? await lookAtProfile(endpoint, asText.why) : { ...asText, isText: true }
  if ('why' in found) return found
  const heap = await fetchBytes(endpoint.memory, LIMITS)
  const memory = 'bytes' in heap ? readMemory(heap.bytes.toString('utf8')) : heap
  return 'why' in memory ? found : { ...found, memory }
}

async function lookAtProfile(endpoint: Endpoint, refused: string): Promise<Look> {
  const profile = await fetchBytes(endpoint.profile, LIMITS)
  if ('why' in profile) return { why: profile.why === refused ? refused : `${refused}; as protobuf: ${profile.why}` }
  const found = counted(profile.bytes)
  return 'why' in found ? { why: `${refused}; as protobuf: ${found.why}` } : { ...found, isText: false }
}

/** An answer that is no dump (a page that asks for a password, say) is none. */
function counted(bytes: Buffer): { readonly total: number; readonly bytes: Uint8Array } | { readonly why: string } {
  const { snapshots, gaps } = readSnapshots(unpacked(bytes), 'its answer')
  const [snapshot] = snapshots
  return snapshot ? { total: snapshot.total, bytes } : { why: gaps[0]?.why ?? 'its answer holds no goroutines' }
}

function unpacked(bytes: Buffer): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: LIMITS.bytes * 4 })
  } catch {
    return bytes
  }
}
