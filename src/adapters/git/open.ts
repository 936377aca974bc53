import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UserError } from '#model/error.ts'
import type { Gap } from '#model/gap.ts'
import type { Git } from '#ports.ts'
import { changesSince } from './changes.ts'
import { checkoutCommit } from './checkout.ts'
import { changesBetween, commitDates, commitsBetween, forkedFrom, lastAuthor } from './history.ts'
import { listTree, readFromCommit } from './objects.ts'
import { defaultBase, headCommit, resolveCommit } from './revision.ts'
import { type GitOutput, gitFailure, runGit } from './run.ts'

/** The port, with what a checkout could not bring along (submodules). */
export interface OpenedGit extends Git {
  checkout(commit: string): Promise<{ readonly dir: string; readonly gaps: readonly Gap[]; dispose(): Promise<void> }>
}

/**
 * Opens the work tree that holds `path` (a file, a folder, or a path that does not exist yet).
 * Undefined when there is none, or no git; a repository that git refuses to read is a `UserError`,
 * because taking it for "no repository" would judge the change by its own policy.
 */
export async function openGit(path: string): Promise<OpenedGit | undefined> {
  const folder = await nearestFolder(resolve(path))
  const asked = await runGit(folder, ['rev-parse', '--show-toplevel']).catch(noGit)
  if (asked === undefined || isNoWorkTree(asked)) return undefined
  if (asked.code !== 0) throw refused(folder, asked)
  return openRoot(asked.stdout.toString('utf8').replace(/\r?\n$/, ''))
}

function openRoot(root: string): OpenedGit {
  return {
    root,
    head: () => headCommit(root),
    resolve: (revision) => resolveCommit(root, revision),
    defaultBase: () => defaultBase(root),
    changes: (base) => changesSince(root, base),
    forkedFrom: (base) => forkedFrom(root, base),
    commitsBetween: (ancestor, commit) => commitsBetween(root, ancestor, commit),
    changesBetween: (from, to) => changesBetween(root, from, to),
    dates: (commits) => commitDates(root, commits),
    lastAuthor: (base, file) => lastAuthor(root, base, file),
    list: (commit, folder) => listTree(root, commit, folder),
    read: (commit, paths) => readFromCommit(root, commit, paths),
    checkout: (commit) => checkoutCommit(root, commit),
  }
}

/** The folder itself, or the nearest one above that exists. */
async function nearestFolder(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  return isFolder || dirname(path) === path ? path : nearestFolder(dirname(path))
}

function noGit(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error
}

function isNoWorkTree(output: GitOutput): boolean {
  return output.code !== 0 && /not a git repository|must be run in a work tree/i.test(output.stderr)
}

function refused(folder: string, output: GitOutput): UserError {
  if (!/dubious ownership/.test(output.stderr)) return gitFailure(['rev-parse'], output)
  const help = `say that the folder is trusted: git config --global --add safe.directory ${folder}`
  return new UserError(`git does not read ${folder} because it belongs to another user`, help)
}
