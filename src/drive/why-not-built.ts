import { folderOf } from '#go/module.ts'
import type { Gap } from '#model/gap.ts'
import { compareText } from '#model/region.ts'
import type { Git, Outside } from '#ports.ts'
import { linkedInto, moduleIndex } from './module-index.ts'
import type { SideTexts } from './sides.ts'

/** Files that are named in one gap. */
const MOST_FILES = 3

/**
 * Adds to gaps about packages of the base what a checkout of it lacks: Go files that are on the disk and that git does not track, made by a
 * step before the tests, in the package or in one that it imports. Reads the whole repository, so only where a base did not build.
 */
export async function withUntracked(
  gaps: readonly Gap[],
  git: Git,
  { listed, changes }: Pick<SideTexts, 'listed' | 'changes'>,
  outside: Outside,
): Promise<readonly Gap[]> {
  const asked = gaps.filter((gap) => gap.kind === 'base' && gap.package !== undefined)
  if (asked.length === 0) return gaps
  const { files, modules } = await outside.collect(['.'], { cwd: git.root, exclude: [] })
  const tracked = new Set([...listed, ...changes.flatMap(({ file, oldFile }) => [file, oldFile])])
  const untracked = files.map(({ file }) => file).filter((file) => !tracked.has(file))
  if (untracked.length === 0) return gaps
  const index = moduleIndex(files, modules)
  return gaps.map((gap) => {
    const linked = asked.includes(gap) ? linkedInto(gap.package ?? '', index, []) : undefined
    const folders = new Set([...(linked?.packages.values() ?? [])].map(({ folder }) => folder))
    const lacking = untracked.filter((file) => folders.has(folderOf(file))).sort(compareText)
    if (lacking.length === 0) return gap
    const more = lacking.length > MOST_FILES ? ` and ${lacking.length - MOST_FILES} more` : ''
    return { ...gap, why: `${gap.why}; files that are not committed are not there: ${lacking.slice(0, MOST_FILES).join(', ')}${more}` }
  })
}
