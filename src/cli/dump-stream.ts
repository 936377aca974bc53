import { createReadStream } from 'node:fs'
import type { Snapshot } from '#model/goroutine.ts'
import { foldDump } from '#snapshot/fold.ts'

/** Beyond this a dump is counted piece by piece; below it every goroutine keeps its own id. */
const LARGE = 32 << 20
/** What is not plainly a dump may grow to this (see `readSnapshots`); of a larger text only the goroutines in it are read. */
const LARGEST = 256 << 20
const PIECE = 1 << 20

/** What a file, or standard input, holds: its bytes, or where it is a large dump the snapshots in it, in memory that does not grow with it. */
export type Streamed = { readonly bytes: Uint8Array } | { readonly snapshots: readonly Snapshot[] }

/** Reads a file; `-` is standard input. Rejects as the file system does. */
export function readStreamed(path: string, source: string): Promise<Streamed> {
  return streamed(path === '-' ? process.stdin : createReadStream(path, { highWaterMark: PIECE }), source)
}

async function streamed(pieces: AsyncIterable<unknown>, source: string): Promise<Streamed> {
  let chunks: Uint8Array[] = []
  let size = 0
  let fold: ReturnType<typeof foldDump> | undefined
  for await (const piece of pieces) {
    const chunk = piece as Uint8Array
    size += chunk.length
    if (fold !== undefined) fold.push(chunk)
    else chunks.push(chunk)
    if (fold !== undefined || !(isDump(chunks[0], size) || (size > LARGEST && isText(chunks[0])))) continue
    fold = foldDump(source)
    for (const each of chunks) fold.push(each)
    chunks = []
  }
  return fold === undefined ? { bytes: Buffer.concat(chunks) } : { snapshots: fold.end() }
}

/** Large, and a goroutine's header stands in its first piece. */
function isDump(head: Uint8Array | undefined, size: number): boolean {
  return size > LARGE && isText(head) && /^goroutine \d+ [^\n]*\[/m.test(new TextDecoder('latin1').decode(head))
}

/** No archive, profile or UTF-16, and no stream of `go test -json`, whose dumps stand in strings. */
function isText(head: Uint8Array | undefined): boolean {
  return head !== undefined && head[0] !== 0x1f && head[0] !== 0x7b && !head.includes(0)
}
