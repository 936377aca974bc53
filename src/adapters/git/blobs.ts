import { gitFailure, runGit } from './run.ts'

/**
 * Contents of blobs by hash, read through one `git cat-file --batch`. A blob larger than `limit` bytes is never held in memory:
 * its size stands in its place. One that git does not have is left out.
 */
export async function readBlobs(root: string, hashes: readonly string[], limit: number): Promise<ReadonlyMap<string, Buffer | number>> {
  if (hashes.length === 0) return new Map()
  const reader = batchReader(limit)
  const wanted = [...new Set(hashes)]
  const args = ['cat-file', '--batch', '--buffer']
  const output = await runGit(root, args, { input: `${wanted.join('\n')}\n`, onData: reader.take })
  if (output.code !== 0) throw gitFailure(args, output)
  return reader.blobs
}

const NEWLINE = 10

/**
 * Reads the stream of `git cat-file --batch`: `<hash> blob <size>\n<content>\n` or `<hash> missing\n`, repeated,
 * cut anywhere by the pipe.
 */
function batchReader(limit: number) {
  const blobs = new Map<string, Buffer | number>()
  let header: Buffer[] = []
  let hash = ''
  let parts: Buffer[] = []
  let size = 0
  /** Bytes of content still to come, with the newline after it; 0 while in a header. */
  let left = 0

  function take(chunk: Buffer): void {
    let rest = chunk
    while (rest.length > 0) rest = left > 0 ? takeContent(rest) : takeHeader(rest)
  }

  function takeHeader(chunk: Buffer): Buffer {
    const end = chunk.indexOf(NEWLINE)
    header.push(end < 0 ? chunk : chunk.subarray(0, end))
    if (end < 0) return chunk.subarray(chunk.length)
    const [name = '', kind, bytes] = Buffer.concat(header).toString('utf8').split(' ')
    header = []
    if (kind === 'blob') {
      hash = name
      size = Number(bytes)
      left = size + 1
    }
    return chunk.subarray(end + 1)
  }

  function takeContent(chunk: Buffer): Buffer {
    const piece = chunk.subarray(0, left)
    left -= piece.length
    if (size <= limit) parts.push(piece)
    if (left === 0) {
      blobs.set(hash, size <= limit ? Buffer.concat(parts).subarray(0, size) : size)
      parts = []
    }
    return chunk.subarray(piece.length)
  }

  return { blobs, take }
}
