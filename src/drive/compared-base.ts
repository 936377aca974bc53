import type { Gap } from '#model/gap.ts'
import type { Git } from '#ports.ts'

/** The commit whose sources, baseline and goroutines the change is compared with. */
export interface ComparedBase {
  readonly commit: string
  /** How it stands to the base that was asked for; empty where it is that. */
  readonly note: string
  readonly gaps: readonly Gap[]
}

/**
 * A base that has gone on since the change left it is not what the change started from: what was mended there meanwhile would look
 * as if the change had brought it. So the comparison goes back to where HEAD left it; the policy stays that of the base.
 */
export async function comparedBase(git: Git, base: string): Promise<ComparedBase> {
  const forked = (await git.forkedFrom?.(base)) ?? { kind: 'ancestor' }
  if (forked.kind === 'ancestor') return { commit: base, note: '', gaps: [] }
  if (forked.kind === 'unknown') return { commit: base, note: '', gaps: [unrelated(base, forked.shallow)] }
  const { commit, behind } = forked
  const note =
    behind === 0
      ? `where the change left the default branch`
      : `where the change left ${base.slice(0, 7)}, ${behind} commit${behind === 1 ? '' : 's'} behind it`
  return { commit, note, gaps: [] }
}

function unrelated(base: string, shallow: boolean): Gap {
  const why = shallow
    ? 'the clone is shallow, so nobody can say where the change left it, and what happened there meanwhile is compared as if the change had done it; add "with: fetch-depth: 0" under the actions/checkout step of the workflow'
    : 'it has no history in common with HEAD, so everything that differs is compared as if the change had done it'
  return { kind: 'base', what: `base ${base.slice(0, 7)}`, why }
}
