/** Where a line of the older side stands on the newer one; undefined for one that was changed or taken out. */
export type LineMap = (file: string, line: number) => { readonly file: string; readonly line: number } | undefined

interface Hunk {
  readonly start: number
  readonly removed: number
  readonly added: number
}

interface FileChange {
  /** Empty for a file that is gone. */
  readonly newFile: string
  readonly hunks: readonly Hunk[]
}

/** Reads what `git diff --unified=0 -M` prints: a file that it does not name is unchanged. */
export function lineMapOf(diff: string): LineMap {
  const changes = new Map(diff.split(/^(?=diff --git )/m).flatMap(changeOf))
  return (file, line) => {
    const change = changes.get(file)
    if (!change) return { file, line }
    if (change.newFile === '') return undefined
    const moved = movedLine(change.hunks, line)
    return moved === undefined ? undefined : { file: change.newFile, line: moved }
  }
}

function changeOf(text: string): readonly (readonly [string, FileChange])[] {
  const oldFile = /^rename from (.*)$/m.exec(text)?.[1] ?? /^--- a\/(.*?)\t?$/m.exec(text)?.[1]
  if (oldFile === undefined) return []
  const newFile = /^rename to (.*)$/m.exec(text)?.[1] ?? /^\+\+\+ b\/(.*?)\t?$/m.exec(text)?.[1] ?? ''
  const hunks = [...text.matchAll(/^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/gm)].map(([, start, removed = '1', added = '1']) => ({
    start: Number(start),
    removed: Number(removed),
    added: Number(added),
  }))
  return [[oldFile, { newFile, hunks }]]
}

/** A hunk that only adds stands behind its start line, any other begins at it. */
function movedLine(hunks: readonly Hunk[], line: number): number | undefined {
  let shift = 0
  for (const { start, removed, added } of hunks) {
    const first = removed === 0 ? start + 1 : start
    if (line < first) break
    if (line < first + removed) return undefined
    shift += added - removed
  }
  return line + shift
}
