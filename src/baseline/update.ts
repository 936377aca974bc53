import type { Baseline, BaselineEntry, KnownFinding } from '#model/baseline.ts'
import type { Finding } from '#model/finding.ts'
import type { Recording } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import { compareIdentities, find, identityKey } from './identity.ts'
import { unseenTests } from './ran.ts'
import { fullyCapturedIn, type Seen, seenIn } from './side.ts'

/** replace: what was recorded stands · append: adds and raises, removes nothing · shrink: lowers and removes, adds nothing. */
export type UpdateMode = 'replace' | 'append' | 'shrink'

/**
 * The baseline after recordings. An entry is removed or lowered only where its package was captured fully and its tests ran; what nobody looked at stays. Notes, owners, dates and
 * first commits of known entries stay; `since` is the commit of new ones. A leak only of tests that failed is not accepted as known.
 */
export function updated(baseline: Baseline, recordings: readonly Recording[], how: UpdateMode, since: string): Baseline {
  const seen = seenIn(recordings)
  const looked = lookedAt(recordings)
  const before = new Map(baseline.entries.map((entry) => [identityKey(entry), entry]))
  const kept = baseline.entries.flatMap((entry) => adjusted(entry, find(seen, entry), looked(entry), how))
  const fresh =
    how === 'shrink'
      ? []
      : [...seen.values()].filter((each) => find(before, each) === undefined && !each.leaks.every((leak) => leak.testFailed))
  const go = new Map(recordings.flatMap((recording) => recording.packages.map((each) => [each.importPath, each.goVersion] as const)))
  return {
    ...baseline,
    entries: [...kept, ...fresh.map((each) => entryOf(each, go.get(each.package) ?? '', since))].sort(compareIdentities),
  }
}

/** Without the entries of fully captured packages whose tests ran and that no recording shows any more, and without those of packages that do not exist. */
export function pruned(baseline: Baseline, recordings: readonly Recording[], existing?: ReadonlySet<string>): Baseline {
  const seen = seenIn(recordings)
  const looked = lookedAt(recordings)
  const stays = (entry: BaselineEntry): boolean => {
    if (existing !== undefined && !existing.has(entry.package)) return false
    return !looked(entry) || find(seen, entry) !== undefined
  }
  return { ...baseline, entries: baseline.entries.filter(stays) }
}

/** Entries that are not there although their package was captured: nobody ran the tests that left them, so they are unseen and not gone. */
export function unseenEntries(
  baseline: Baseline,
  recordings: readonly Recording[],
): readonly { entry: BaselineEntry; tests: readonly string[] }[] {
  const captured = fullyCapturedIn(recordings)
  const unseen = unseenTests(recordings)
  const asked = baseline.entries.filter((entry) => captured.has(entry.package))
  return asked.map((entry) => ({ entry, tests: unseen(entry.package, entry.tests) })).filter(({ tests }) => tests.length > 0)
}

/** Whether a recording would show an entry that is still there. */
function lookedAt(recordings: readonly Recording[]): (entry: BaselineEntry) => boolean {
  const captured = fullyCapturedIn(recordings)
  const unseen = unseenTests(recordings)
  return (entry) => captured.has(entry.package) && unseen(entry.package, entry.tests).length === 0
}

/** The same for static findings: suppressed ones are never written down as known. */
export function updatedFindings(baseline: Baseline, findings: readonly Finding[], how: UpdateMode, since: string): Baseline {
  const before = new Map(baseline.knownFindings.map((known) => [findingKey(known.rule, known.fingerprint), known]))
  const now = new Map(
    findings
      .filter((finding) => finding.standing.kind !== 'suppressed')
      .map((finding) => [findingKey(finding.ruleId, finding.fingerprint), knownOf(finding, since)]),
  )
  const kept = [...before].filter(([key]) => how === 'append' || now.has(key))
  const fresh = how === 'shrink' ? [] : [...now].filter(([key]) => !before.has(key))
  return { ...baseline, knownFindings: [...kept, ...fresh].map(([, known]) => known) }
}

function adjusted(entry: BaselineEntry, seen: Seen | undefined, captured: boolean, how: UpdateMode): readonly BaselineEntry[] {
  if (seen === undefined) return captured && how !== 'append' ? [] : [entry]
  const lowers = seen.count < entry.count && captured && how !== 'append'
  const raises = seen.count > entry.count && how !== 'shrink'
  if (!lowers && !raises && how !== 'replace') return [entry]
  const count = lowers || raises ? seen.count : entry.count
  // Tests that did not run are still those that left it.
  const tests = captured ? seen.tests : [...new Set([...entry.tests, ...seen.tests])].sort(compareText)
  return [{ ...entry, module: entry.module || seen.module, count, tests, tier: tierOf(seen) }]
}

function entryOf(seen: Seen, go: string, since: string): BaselineEntry {
  const { module, package: importPath, kind, k2, count, tests } = seen
  return { module, package: importPath, kind, k2, count, tests, tier: tierOf(seen), go, since, note: '', owner: '', until: '' }
}

function tierOf(seen: Seen): BaselineEntry['tier'] {
  return seen.leaks.some((leak) => leak.tier === 'proven') ? 'proven' : 'survivor'
}

function findingKey(rule: string, fingerprint: string): string {
  return `${rule}\0${fingerprint}`
}

function knownOf(finding: Finding, since: string): KnownFinding {
  return { rule: finding.ruleId, fingerprint: finding.fingerprint, file: finding.region.file, function: finding.function, since }
}
