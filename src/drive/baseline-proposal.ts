import { differenceOf } from '#baseline/difference.ts'
import { parseBaseline, printBaseline } from '#baseline/format.ts'
import { updated } from '#baseline/update.ts'
import type { Evidence } from '#gate.ts'
import type { Outside } from '#ports.ts'
import { filePatch } from '#report/file-patch.ts'
import type { Outcome } from './check.ts'
import type { Opened } from './judge.ts'

/**
 * On the default branch, the baseline without the leaks that are gone and with lower counts where there are fewer, as a file and as a patch for
 * `git apply` beside the reports. Known findings stay as they are, for only what a change touches was inspected. Nothing is written into the repository.
 */
export async function withBaselineProposal(outcome: Outcome, evidence: Evidence, opened: Opened, outside: Outside): Promise<Outcome> {
  const { git, house, head } = opened
  if (evidence.recordings.length === 0 || house.committed === undefined || !(await isOnDefaultBranch(opened))) return outcome
  const path = house.policy.baseline
  const found = await outside.readText(`${git.root}/${path}`)
  if (found.kind !== 'text') return outcome
  const { baseline, gaps } = parseBaseline(found.text, path)
  // What cannot be read would be lost by writing the file anew.
  if (gaps.length > 0) return outcome
  const next = updated(baseline, evidence.recordings, 'shrink', head)
  const { removed, changed } = differenceOf(baseline, next)
  if (removed.length + changed.length === 0) return outcome
  const text = printBaseline(next)
  outside.progress(
    `goroutine-gate: ${removed.length} listed leaks are gone and ${changed.length} have become fewer; baseline.patch beside the reports takes them out of ${path}`,
  )
  const files = new Map([...(outcome.files ?? []), ['baseline.jsonl', text], ['baseline.patch', filePatch(path, found.text, text)]])
  return { ...outcome, files, proposal: { path, text, gone: removed.length, fewer: changed.length } }
}

/** HEAD is what the default branch has, so that nothing of a change is in it. */
async function isOnDefaultBranch({ git, head }: Opened): Promise<boolean> {
  try {
    return (await git.defaultBase()) === head
  } catch {
    // No history to tell by: then nothing is proposed.
    return false
  }
}
