import type { Policy } from '#model/policy.ts'
import type { Verdict } from '#model/verdict.ts'
import { replay } from '#policy/replay.ts'
import { readStoredRun, type StoredRun } from '#policy/stored-run.ts'
import type { Outside } from '#ports.ts'

/** One stored run: what was said about it, and what another policy would have said; or why that cannot be told. */
export type Replayed =
  | {
      readonly run: string
      readonly head: string
      readonly base: string
      readonly day: string
      readonly said: Verdict
      readonly would: Verdict
    }
  | { readonly run: string; readonly why: string }

/** Judges stored runs again. `reports` are paths of `report.json` files, `shown` what to call them. */
export async function replayRuns(
  reports: readonly { readonly path: string; readonly shown: string }[],
  policy: Policy,
  outside: Pick<Outside, 'readText'>,
): Promise<readonly Replayed[]> {
  const replayed: Replayed[] = []
  for (const { path, shown } of reports) {
    const found = await outside.readText(path)
    const stored = found.kind === 'text' ? readStoredRun(found.text) : { why: found.kind === 'absent' ? 'there is no report' : found.why }
    replayed.push('why' in stored ? { run: shown, why: stored.why } : judgedAgain(stored, shown, policy))
  }
  return replayed
}

function judgedAgain(stored: StoredRun, run: string, policy: Policy): Replayed {
  const { head, base, said, judged } = stored
  try {
    return { run, head, base, day: judged.today, said, would: replay(stored, policy) }
  } catch (error) {
    // Only what clauses always look at is checked; a report that somebody else wrote may lack the rest.
    return { run, why: `its contents cannot be judged: ${error instanceof Error ? error.message : String(error)}` }
  }
}
