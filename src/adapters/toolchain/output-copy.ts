/** Collects a stream's bytes up to a bound. */
export interface OutputCopy {
  add(chunk: Buffer): void
  /** Head and tail; a line that says so stands where bytes were left out. */
  text(): string
}

/** Keeps the first and the last half of `limit` bytes: failures stand at the end, build errors at the start. */
export function outputCopy(limit = 8 << 20): OutputCopy {
  const half = limit / 2
  const head: Buffer[] = []
  const tail: Buffer[] = []
  let headSize = 0
  let tailSize = 0
  let dropped = 0
  return {
    add(chunk) {
      const room = Math.max(0, half - headSize)
      const first = chunk.subarray(0, room)
      const rest = chunk.subarray(room)
      if (first.length > 0) head.push(first)
      headSize += first.length
      if (rest.length === 0) return
      tail.push(rest)
      tailSize += rest.length
      while (tailSize - (tail[0]?.length ?? 0) >= half) {
        const gone = tail.shift()?.length ?? 0
        tailSize -= gone
        dropped += gone
      }
    },
    text() {
      const start = Buffer.concat(head).toString('utf8')
      if (dropped === 0) return start + Buffer.concat(tail).toString('utf8')
      const end = Buffer.concat(tail).toString('utf8')
      return `${start}\n... ${dropped} bytes of output left out ...\n${end.slice(end.indexOf('\n') + 1)}`
    },
  }
}
