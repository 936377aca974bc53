import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Gap } from '#model/gap.ts'
import { isAlive } from './fetch.ts'
import { listSubmodules } from './objects.ts'
import { gitFailure, runGit } from './run.ts'

/**
 * A checkout of a commit in a temporary folder outside the repository, with the repository's own folder name.
 * Hooks do not run. Submodules stay empty and are named in `gaps`. What gates that were killed have left is removed before. `dispose` removes folder and traces, never throws, and may be called twice.
 */
export async function checkoutCommit(root: string, commit: string) {
  await sweep(root)
  const parent = await mkdtemp(join(await realpath(tmpdir()), `goroutine-gate-base-${process.pid}-`))
  const dir = join(parent, basename(root) || 'base')
  const dispose = () => remove(root, parent, dir)
  try {
    // `^{commit}` at its end keeps an odd word from being anything but a revision; an option of that form does not exist.
    const args = ['worktree', 'add', '--quiet', '--detach', '--force', dir, `${commit}^{commit}`]
    const output = await runGit(root, args)
    if (output.code !== 0) throw gitFailure(args, output)
    return { dir, gaps: (await listSubmodules(root, commit)).map(submoduleGap), dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

/** Whatever fails here leaves a temporary folder behind at worst, which must not change a verdict. */
async function remove(root: string, parent: string, dir: string): Promise<void> {
  const removed = await runGit(root, ['worktree', 'remove', '--force', '--force', dir]).catch(() => undefined)
  await rm(parent, { recursive: true, force: true, maxRetries: 3 }).catch(() => {})
  if (removed?.code !== 0) await runGit(root, ['worktree', 'prune']).catch(() => undefined)
}

/** Removes checkouts of ours whose process is no more. */
async function sweep(root: string): Promise<void> {
  const listed = await runGit(root, ['worktree', 'list', '--porcelain', '-z'])
  for (const word of listed.stdout.toString('utf8').split('\0')) {
    const [, dir = '', pid] = /^worktree (.*\/goroutine-gate-base-(\d+)-[^/]+\/[^/]+)$/.exec(word) ?? []
    if (pid !== undefined && !isAlive(Number(pid))) await remove(root, dirname(dir), dir)
  }
}

function submoduleGap(path: string): Gap {
  return { kind: 'base', what: `submodule ${path}`, why: 'submodules are not checked out for the run of the base' }
}
