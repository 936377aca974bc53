import { createTwoFilesPatch } from 'diff'

/** A patch for `git apply` that turns one text of a file into another; empty where they are the same. `file` is relative to the repository root. */
export function filePatch(file: string, before: string, after: string): string {
  if (before === after) return ''
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 })
  // The library's own first line; git wants its own.
  return `diff --git a/${file} b/${file}\n${patch.replace(/^=+\n/, '')}`
}
