import type { Gap } from '#model/gap.ts'
import type { Leak, Recording } from '#model/recording.ts'
import type { Git, Outside } from '#ports.ts'
import { reachOfChange } from './reaching.ts'

/** What is used of the recordings that were handed in for the base. */
export interface BaseEvidence {
  readonly recordings: readonly Recording[]
  /** Which they are and how old; empty where they do not say. */
  readonly note: string
  /** Import paths whose code has changed since they were recorded. */
  readonly stale: ReadonlySet<string>
  readonly gaps: readonly Gap[]
}

interface Dated {
  readonly recording: Recording
  readonly commit: string
  /** Commits between it and the base; the base is behind it where it is `ahead`. */
  readonly distance: number
  readonly ahead: boolean
}

/**
 * Of recordings of several commits the one nearest to the base counts: an ancestor, else one that came after it on the branch that was
 * `asked` for. One of another line of history, the change's own among them, proves nothing about the base and is left out. One that is older or
 * newer than the base says what was there, but not that a leak of code that changed in between was not.
 */
export async function nearestEvidence(
  git: Git,
  { base, asked }: { readonly base: string; readonly asked: string },
  recordings: readonly Recording[],
  outside: Outside,
): Promise<BaseEvidence> {
  const dated: Dated[] = []
  const gaps: Gap[] = []
  const undated = recordings.filter(({ commit }) => commit === undefined)
  for (const recording of recordings) {
    const { commit } = recording
    if (commit === undefined) continue
    const place = await placeOf(commit, base, asked, git)
    if (place) dated.push({ recording, commit, ...place })
    else gaps.push(notUsed(commit, base))
  }
  const [first] = dated.toSorted((a, b) => Number(a.ahead) - Number(b.ahead) || a.distance - b.distance)
  const nearest = dated.filter(({ commit }) => commit === first?.commit)
  if (!first) return { recordings: undated, note: undated.length > 0 ? 'of a commit that it does not name' : '', stale: new Set(), gaps }
  const stale = first.distance === 0 ? new Set<string>() : await staleSince(git, first, base, outside)
  const used = nearest.map(({ recording }) => recording)
  return { recordings: used, note: noteOf(first), stale, gaps: [...gaps, ...staleGaps(stale, first)] }
}

async function placeOf(commit: string, base: string, asked: string, git: Git): Promise<Pick<Dated, 'distance' | 'ahead'> | undefined> {
  if (commit === base || !git.commitsBetween) return { distance: 0, ahead: false }
  const behind = await git.commitsBetween(commit, base)
  if (behind !== undefined) return { distance: behind, ahead: false }
  const ahead = asked === base ? undefined : await git.commitsBetween(base, commit)
  const isOfBranch = ahead !== undefined && (commit === asked || (await git.commitsBetween(commit, asked)) !== undefined)
  return isOfBranch ? { distance: ahead, ahead: true } : undefined
}

function notUsed(commit: string, base: string): Gap {
  const why = `it is not in the history of the base ${base.slice(0, 7)} as far as this clone knows, so it says nothing about it; it is not used`
  return { kind: 'base', what: `the base recording of ${commit.slice(0, 7)}`, why }
}

function noteOf({ commit, distance, ahead }: Dated): string {
  const far = `${distance} commit${distance === 1 ? '' : 's'} ${ahead ? 'ahead of' : 'behind'} the base`
  return distance === 0 ? `of ${commit.slice(0, 7)}` : `of ${commit.slice(0, 7)}, ${far}`
}

async function staleSince(git: Git, { recording, commit }: Dated, base: string, outside: Outside): Promise<Set<string>> {
  const all = new Set(recording.packages.map(({ importPath }) => importPath))
  if (!git.changesBetween) return all
  const changes = await git.changesBetween(commit, base)
  const reach = await reachOfChange({ git, base: commit, changes, listed: await git.list(commit, ''), outside })
  return new Set([...all].filter((importPath) => reach(anyLeakOf(importPath)).kind !== 'unreached'))
}

/** Only the package of it is looked at. */
function anyLeakOf(importPath: string): Pick<Leak, 'package' | 'frames'> {
  return { package: importPath, frames: [] }
}

function staleGaps(stale: ReadonlySet<string>, dated: Dated): readonly Gap[] {
  if (stale.size === 0) return []
  const which = [...stale].sort().slice(0, 5).join(', ')
  const packages = stale.size === 1 ? 'a package differs' : `${stale.size} packages differ`
  const why = `its recording is ${noteOf(dated)}, and ${packages} between the two: ${which}${stale.size > 5 ? ', …' : ''}; nothing in there counts as new because of it`
  return [{ kind: 'base', what: 'the base as it is', why }]
}
