import { deferrable } from '#go/deferrable.ts'
import type { Undone } from '#go/duties.ts'
import type { GoFile } from '#go/file.ts'
import type { GoPackage } from '#go/package.ts'
import type { Node } from '#go/tree.ts'
import type { Details } from '../detect.ts'

/** The fix of a duty that a `defer` behind the error check would settle; nothing where it is not that simple. */
export function releaseFix(
  pkg: GoPackage,
  file: GoFile,
  call: Node,
  duty: Parameters<typeof deferrable>[3],
  undone: Undone,
): Pick<Details, 'fix'> {
  const found = deferrable(pkg, file, call, duty, undone)
  if (!found) return {}
  const { after, text } = found
  const source = file.tree.text
  const start = file.start(after)
  const indent = /^[ \t]*/.exec(source.slice(source.lastIndexOf('\n', start - 1) + 1, start))?.[0] ?? ''
  const end = file.end(after)
  return {
    fix: {
      description: `release it when the function returns: ${text}`,
      edits: [{ file, start: end, end, newText: `\n${indent}${text}` }],
    },
  }
}
