import type { Gap } from '#model/gap.ts'
import { groupBy } from './group.ts'

/** Where the base was looked at with poorer eyes than the head, so that a finding there may be as old as the file. */
export interface Unseen {
  /** Paths at the base. */
  readonly files: ReadonlySet<string>
  /** Folders at the base; '.' is the root. */
  readonly folders: ReadonlySet<string>
}

export interface BlindSide {
  /** Files whose text was read. */
  readonly read: ReadonlySet<string>
  readonly gaps: readonly Gap[]
}

/**
 * A base file that could not be read hides its package, one that could not be parsed throughout hides itself, but only where the head
 * sees more: where both sides are blind in the same way, what the head shows in addition has come with the change. Else one file with
 * a lasting gap would switch the gate off around it for ever.
 */
export function unseenAtBase(base: BlindSide, head: BlindSide, renamed: ReadonlyMap<string, string>): Unseen {
  const now = new Map([...renamed].map(([file, oldFile]) => [oldFile, file]))
  const gapsOfHead = groupBy(head.gaps, (gap) => gap.region?.file ?? '')
  const files = new Set<string>()
  const folders = new Set<string>()
  for (const [file, gaps] of groupBy(base.gaps, (gap) => gap.region?.file ?? '')) {
    const headFile = now.get(file) ?? file
    const headGaps = gapsOfHead.get(headFile) ?? []
    if (file === '') continue
    if (!base.read.has(file)) {
      if (head.read.has(headFile) || headGaps.length === 0) folders.add(folderOf(file))
    } else if (unparsed(gaps) > unparsed(headGaps)) files.add(file)
  }
  return { files, folders }
}

/** The folder of a path with forward slashes. */
export function folderOf(file: string): string {
  const slash = file.lastIndexOf('/')
  return slash < 0 ? '.' : file.slice(0, slash)
}

/** Gaps of kind `base` come from reading (broken characters); those of kind `source` from parsing what was read. */
function unparsed(gaps: readonly Gap[]): number {
  return gaps.filter((gap) => gap.kind === 'source').length
}
