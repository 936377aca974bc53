import { compareText } from '#model/region.ts'
import type { Change } from '#ports.ts'
import { gitText } from './run.ts'

/**
 * Files that differ between the commit and the work tree, sorted by path: what is committed since, what is staged, what is not,
 * and Go files that git does not track yet. Submodules are not files and are left out.
 */
export async function changesSince(root: string, base: string): Promise<readonly Change[]> {
  const raw = await gitText(root, ['diff', ...DIFF_OPTIONS, '--end-of-options', base, '--'])
  const others = await gitText(root, ['ls-files', '-z', '--others', '--exclude-standard'])
  const untracked = others.split('\0').filter((file) => file.endsWith('.go'))
  const byFile = new Map(parseRaw(raw).map((change) => [change.file, change]))
  for (const file of untracked) {
    // Deleted from the index but still in the work tree: there is a text on both sides.
    byFile.set(file, { file, oldFile: file, status: byFile.has(file) ? 'modified' : 'added' })
  }
  return [...byFile.values()].sort((a, b) => compareText(a.file, b.file))
}

/** What makes `git diff` print what `parseRaw` reads. */
export const DIFF_OPTIONS = ['--raw', '-z', '-M', '--no-abbrev', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all']

const STATUS = { A: 'added', C: 'added', D: 'deleted', R: 'renamed' } as const

/**
 * Reads `git diff --raw -z`: `:100644 100644 <hash> <hash> R087`, NUL, old path, NUL, new path (renames and copies only), NUL.
 * Type changes, unmerged files and letters of later gits count as modified.
 */
export function parseRaw(raw: string): Change[] {
  const fields = raw.split('\0')
  const changes: Change[] = []
  for (let at = 0; fields[at]?.startsWith(':'); ) {
    const [oldMode, newMode, , , status = 'M'] = (fields[at] ?? '').slice(1).split(' ')
    const twoPaths = status.startsWith('R') || status.startsWith('C')
    const oldFile = fields[at + 1] ?? ''
    const file = twoPaths ? (fields[at + 2] ?? '') : oldFile
    at += twoPaths ? 3 : 2
    if (oldMode === SUBMODULE && newMode === SUBMODULE) continue
    const kind = STATUS[status[0] as keyof typeof STATUS] ?? 'modified'
    changes.push({ file, oldFile: status.startsWith('C') ? file : oldFile, status: kind })
  }
  return changes
}

const SUBMODULE = '160000'
