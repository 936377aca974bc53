import { differenceOf } from '#baseline/difference.ts'
import { parseBaseline } from '#baseline/format.ts'
import { identityKey } from '#baseline/identity.ts'
import { type Evidence, gate } from '#gate.ts'
import { type Approvals, placeOfComment } from '#model/approval.ts'
import type { Baseline, BaselineEntry, KnownFinding } from '#model/baseline.ts'
import type { GateChange, WouldBe } from '#model/gate-change.ts'
import type { Policy } from '#model/policy.ts'
import { addedSuppressions } from '#policy/added-suppressions.ts'
import { CONFIG_FILES } from '#policy/config-files.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { weakenedKeys } from '#policy/weakened.ts'
import type { Outside } from '#ports.ts'
import { knownNames, rulesThatAreOn } from './catalogue.ts'
import type { Outcome } from './check.ts'
import type { Opened } from './judge.ts'

/**
 * Adds to a report what the change does to the gate itself, each with who and why, and what the change's own policy and baseline would have said.
 * The verdict stays that of the base's policy.
 */
export async function withGateChanges(outcome: Outcome, evidence: Evidence, opened: Opened, outside: Outside): Promise<Outcome> {
  const changed = evidence.changed ?? new Set<string>()
  const before = evidence.committed ?? NOTHING
  const own = await ownGate(opened, changed, evidence.committed, outside)
  const unsigned = [
    ...policyChanges(opened.house.policy, own),
    ...baselineChanges(before, own.baseline, opened.house.policy.baseline, evidence.approvals),
    ...suppressionChanges(evidence),
    ...fileChanges(changed),
  ]
  const gateChanges = await Promise.all(unsigned.map(async (one) => ({ ...one, who: one.who || (await authorOf(one.file, opened)) })))
  const judgesOtherwise = own.isOther || (own.baseline !== before && JSON.stringify(own.baseline) !== JSON.stringify(before))
  const wouldBe = judgesOtherwise ? wouldBeOf(evidence, opened, own) : undefined
  if (gateChanges.length === 0 && !wouldBe) return outcome
  return { ...outcome, report: { ...outcome.report, ...(gateChanges.length > 0 && { gateChanges }), ...(wouldBe && { wouldBe }) } }
}

const NOTHING: Baseline = { entries: [], knownFindings: [] }

/** Config and baseline as the change leaves them. */
interface OwnGate {
  readonly policy: Policy
  readonly file: string
  readonly source: string
  /** Whether its config differs from the one that judges. */
  readonly isOther: boolean
  readonly baseline: Baseline
}

async function ownGate(
  { git, house }: Opened,
  changed: ReadonlySet<string>,
  before: Baseline | undefined,
  outside: Outside,
): Promise<OwnGate> {
  const config = await ownPolicy(git.root, house.catalogue, outside)
  const isOther = JSON.stringify(config.policy) !== JSON.stringify(house.policy)
  // It may be long, and most changes leave it as it is.
  if (before && config.policy.baseline === house.policy.baseline && !changed.has(house.policy.baseline))
    return { ...config, baseline: before, isOther }
  const found = await outside.readText(`${git.root}/${config.policy.baseline}`)
  const baseline = found.kind === 'text' ? parseBaseline(found.text, config.policy.baseline).baseline : NOTHING
  return { ...config, baseline, isOther }
}

async function ownPolicy(
  root: string,
  catalogue: Opened['house']['catalogue'],
  outside: Outside,
): Promise<Omit<OwnGate, 'baseline' | 'isOther'>> {
  for (const file of CONFIG_FILES) {
    const found = await outside.readText(`${root}/${file}`)
    if (found.kind !== 'text') continue
    const { readConfig } = await import('#policy/config.ts')
    const { policy, problems } = await readConfig(found.text, file, knownNames(catalogue))
    // One that would be refused leaves the built-in policy in force, as it would at the base.
    return problems.length > 0
      ? { policy: DEFAULT_POLICY, file, source: 'the built-in policy' }
      : { policy, file, source: `${file} of the change` }
  }
  return { policy: DEFAULT_POLICY, file: CONFIG_FILES[0], source: 'the built-in policy' }
}

function policyChanges(from: Policy, { policy, file }: OwnGate): GateChange[] {
  return weakenedKeys(from, policy).map((what) => ({ kind: 'policy', what, why: '', who: '', file, line: 0 }))
}

function baselineChanges(from: Baseline, to: Baseline, file: string, approvals: Approvals | undefined): GateChange[] {
  if (from === to) return []
  const { added, changed, addedFindings } = differenceOf(from, to)
  const more = changed.filter((one) => one.to.count > one.from.count)
  const longer = changed.filter((one) => lastDay(one.to) > lastDay(one.from))
  const about = (entry: BaselineEntry): Pick<GateChange, 'approval'> => (approvals ? { approval: answerAbout(entry, approvals) } : {})
  const listed = [
    ...added.map((entry) => ({ ...baselineChange(`${leakWords(entry)} is listed as known`, file, entry), ...about(entry) })),
    ...addedFindings.map((finding) => baselineChange(`${findingWords(finding)} is listed as known`, file, { note: '', owner: '' })),
  ]
  const all = `${added.length} leaks and ${addedFindings.length} findings are listed as known`
  return [
    ...(listed.length > MOST_LISTED ? [baselineChange(all, file, { note: '', owner: '' })] : listed),
    ...more.map(({ from: was, to: is }) => ({
      ...baselineChange(`${leakWords(is)} may be ${is.count} in place of ${was.count}`, file, is),
      ...about(is),
    })),
    ...longer.map(({ from: was, to: is }) =>
      baselineChange(`${leakWords(is)} is let pass ${is.until ? `until ${is.until}` : 'for good'}, and was until ${was.until}`, file, is),
    ),
  ]
}

/** A line without a last day has the last of all. */
function lastDay({ until }: BaselineEntry): string {
  return until || '9999-12-31'
}

/** A line without reason or date was not asked about, whatever was said about the others. */
function answerAbout(entry: BaselineEntry, { entries, baseline }: Approvals): NonNullable<GateChange['approval']> {
  return entries.some((one) => identityKey(one) === identityKey(entry))
    ? baseline
    : { kind: 'refused', why: 'it needs a note, and a date in `until` that has not passed' }
}

/** A first baseline, or one that was written anew, is one thing to look at. */
const MOST_LISTED = 20

function baselineChange(what: string, file: string, { note, owner }: Pick<BaselineEntry, 'note' | 'owner'>): GateChange {
  return { kind: 'baseline', what, why: note, who: owner, file, line: 0 }
}

function leakWords({ count, kind, package: path, tests }: BaselineEntry): string {
  return `${count} × ${kind} in ${path}${tests[0] ? ` (${tests[0]})` : ''}`
}

function findingWords({ rule, file, function: name }: KnownFinding): string {
  return `${rule} in ${file}${name ? ` ${name}` : ''}`
}

function suppressionChanges(evidence: Evidence): GateChange[] {
  return addedSuppressions(evidence).map((one): GateChange => {
    const { file, line, rule, reason, owner, until } = one
    const approval = evidence.approvals?.comments.get(placeOfComment(one))
    const what = `${rule} is suppressed${until ? ` until ${until}` : ''}`
    return { kind: 'suppression', what, why: reason, who: owner, file, line, ...(approval && { approval }) }
  })
}

function fileChanges(changed: ReadonlySet<string>): GateChange[] {
  return [...changed].sort().flatMap((file): GateChange[] => {
    const kind = /^\.goroutine-gate\/(?:rules|contracts)\//.test(file)
      ? 'rules'
      : /^\.github\/workflows\/.+\.ya?ml$/.test(file)
        ? 'workflow'
        : undefined
    if (kind === undefined) return []
    const what =
      kind === 'rules'
        ? 'rules or contracts of the repository differ; those of the base judge'
        : 'a workflow differs, and the gate does not see how it is run there'
    return [{ kind, what, why: '', who: '', file, line: 0 }]
  })
}

async function authorOf(file: string, { git, base }: Opened): Promise<string> {
  return (await git.lastAuthor?.(base, file)) ?? ''
}

/** Rules that only the change turns on were not run, so they are missing here. */
function wouldBeOf(evidence: Evidence, { house }: Opened, { policy, source, baseline }: OwnGate): WouldBe {
  const rules = rulesThatAreOn(house.catalogue, policy).map(({ rule }) => rule)
  const committed = baseline.entries.length + baseline.knownFindings.length > 0 ? baseline : evidence.committed && NOTHING
  const { verdict } = gate({ ...evidence, committed }, rules, policy)
  return { kind: verdict.kind, policySource: source }
}
