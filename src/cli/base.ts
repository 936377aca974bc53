import { realpath } from 'node:fs/promises'
import { UserError } from '#model/error.ts'
import type { Outside } from '#ports.ts'
import type { Options } from './options.ts'

/**
 * The commit to compare with where `--base` was not given: the base of the event, when the command runs in the checkout of a
 * GitHub job; elsewhere empty, which stands for the merge-base with the default branch.
 */
export async function baseOf({ base, cwd }: Options, outside: Outside, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  if (base !== '' || env.GITHUB_ACTIONS !== 'true' || !env.GITHUB_EVENT_PATH || !env.GITHUB_WORKSPACE) return base
  const git = await outside.openGit(cwd)
  if (!git || git.root !== (await realpath(env.GITHUB_WORKSPACE).catch(() => ''))) return ''
  const [{ readEvent }, { readContext }] = await Promise.all([import('#adapters/github/event.ts'), import('#adapters/github/context.ts')])
  try {
    const { mergeCommit, sha, baseSha } = readContext(readEvent(env.GITHUB_EVENT_PATH), env)
    // `checkout` takes the merge of head and base, whose first parent is newer at times than what the event names.
    return mergeCommit && (await git.head()) === sha ? `${sha}^1` : baseSha
  } catch (error) {
    // A payload that says nothing leaves the default branch.
    if (error instanceof UserError) return ''
    throw error
  }
}
