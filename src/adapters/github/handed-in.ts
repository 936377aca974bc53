/** What the input `recordings` names; paths as written. */
export interface HandedIn {
  /** Recording folders of the head, or folders with such below them. */
  readonly recordings: readonly string[]
  readonly baseRecordings: readonly string[]
  /** Snapshots over time. */
  readonly series: readonly string[]
  /** The p95 latency of series that do not say theirs, as written; empty where nothing was said. */
  readonly p95: string
}

/** `base: DIR`, `series: DIR` and `p95: 180ms` say what a line is; any other line is a folder of the head. */
export function handedIn(lines: readonly string[]): HandedIn {
  const marked = lines.map((line) => {
    const [, kind = '', rest = line] = /^(base|series|p95):\s+(.+)$/.exec(line) ?? []
    return { kind, rest }
  })
  const of = (kind: string): readonly string[] => marked.filter((line) => line.kind === kind).map(({ rest }) => rest)
  return { recordings: of(''), baseRecordings: of('base'), series: of('series'), p95: of('p95').at(-1) ?? '' }
}
