import { textDigest } from '#model/hash.ts'
import type { Part, Recording } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import { sayShard } from './shard.ts'

/** The recordings that one was merged from; of one that was recorded, itself. */
function partsOf(recording: Recording): readonly Part[] {
  return recording.parts ?? [partOf(recording)]
}

function partOf(recording: Recording): Part {
  const { shard, commit, tool, command, exitCode } = recording
  return {
    digest: textDigest(JSON.stringify(recording)),
    ...(shard && { shard }),
    ...(commit !== undefined && { commit }),
    tool: tool.version,
    variant: variantOf(recording),
    command,
    exitCode,
  }
}

/** Flags that make other binaries or other tests of the same packages. */
const TELLING = /^-(race|msan|asan|tags|cpu|short)(=|$)/

/** Under which conditions a recording was made: `linux/amd64 go1.27.3 -race`. */
export function variantOf({ go, goVersion }: Pick<Recording, 'go' | 'goVersion'>): string {
  return [`${go.GOOS}/${go.GOARCH}`, goVersion, ...go.flags.filter((flag) => TELLING.test(flag))].filter(Boolean).join(' ')
}

/** A recording with its parts, which take their time to make. */
export interface Named {
  readonly recording: Recording
  readonly parts: readonly Part[]
  /** Of its content: the digests of the parts. */
  readonly key: string
}

/**
 * Recordings without those whose parts are all in another one; by digest, so that the order in which they came does not matter.
 * Two merged recordings that share a part and are not one in the other cannot be told apart again: the answer is then why. Sorted by content.
 */
export function distinct(recordings: readonly Recording[]): readonly Named[] | { readonly why: string } {
  const named = recordings.map(nameOf)
  const taken = new Set<string>()
  const kept: Named[] = []
  for (const one of named.toSorted((a, b) => b.parts.length - a.parts.length || compareText(a.key, b.key))) {
    const known = one.parts.filter((part) => taken.has(part.digest))
    if (known.length === one.parts.length) continue
    if (known[0] !== undefined) return { why: `${sayPart(known[0])} is in two of them, each time with others` }
    for (const part of one.parts) taken.add(part.digest)
    kept.push(one)
  }
  return kept.sort((a, b) => compareText(a.key, b.key))
}

function nameOf(recording: Recording): Named {
  const parts = partsOf(recording)
  return { recording, parts, key: parts.map((part) => part.digest).join() }
}

/** What a reader would call a part. */
export function sayPart({ shard, digest: key }: Part): string {
  return shard ? sayShard(shard) : `recording ${key.slice(0, 8)}`
}

/** By shard, then by content. */
export function compareParts(a: Part, b: Part): number {
  return (
    compareText(a.shard?.of ?? '', b.shard?.of ?? '') ||
    (a.shard?.index ?? 0) - (b.shard?.index ?? 0) ||
    (a.shard?.total ?? 0) - (b.shard?.total ?? 0) ||
    compareText(a.digest, b.digest)
  )
}
