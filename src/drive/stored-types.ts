import type { Gap } from '#model/gap.ts'
import type { Outside } from '#ports.ts'
import { type ExactSides, exactSides } from './exact.ts'
import type { JudgeRequest } from './judge.ts'
import type { SideTexts } from './sides.ts'
import { BASE_TYPES, HEAD_TYPES } from './type-files.ts'

/** What Go said about both sides while they were recorded, as far as it holds for the texts that are judged. */
export async function storedTypes(
  { recordings, baseRecordings, types = 'auto' }: Pick<JudgeRequest, 'recordings' | 'baseRecordings' | 'types'>,
  { head, base, renamed }: SideTexts,
  outside: Pick<Outside, 'readText'>,
): Promise<ExactSides> {
  if (types === 'syntax') return { head: undefined, base: undefined, gaps: [] }
  const now = await readAll(recordings, HEAD_TYPES, outside)
  const [before, beside] = [await readAll(baseRecordings, HEAD_TYPES, outside), await readAll(recordings, BASE_TYPES, outside)]
  const unread = [...now.gaps, ...before.gaps, ...beside.gaps]
  if (now.text === '') return { head: undefined, base: undefined, gaps: unread }
  const sides = exactSides({ text: now.text, tree: head }, { text: before.text + beside.text, tree: base }, renamed)
  return { ...sides, gaps: [...unread, ...sides.gaps] }
}

interface Read {
  /** The facts of several recordings, one behind the other. */
  readonly text: string
  readonly gaps: readonly Gap[]
}

/** A recording without facts has none, which is nothing to tell; one whose facts cannot be read has. */
async function readAll(folders: readonly string[], name: string, outside: Pick<Outside, 'readText'>): Promise<Read> {
  const files = folders.map((folder) => `${folder}/${name}`)
  const found = await Promise.all(files.map((file) => outside.readText(file)))
  return {
    text: found.map((one) => (one.kind === 'text' ? one.text : '')).join(''),
    gaps: found.flatMap((one, at) =>
      one.kind === 'unreadable' ? [{ kind: 'types' as const, what: files[at] ?? name, why: one.why }] : [],
    ),
  }
}
