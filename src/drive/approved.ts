import { differenceOf } from '#baseline/difference.ts'
import { parseBaseline } from '#baseline/format.ts'
import type { Evidence } from '#gate.ts'
import { type Approval, type Approvals, type AskApproval, placeOfComment } from '#model/approval.ts'
import type { Baseline, BaselineEntry } from '#model/baseline.ts'
import { addedSuppressions } from '#policy/added-suppressions.ts'
import { CODEOWNERS_FILES } from '#policy/code-owners.ts'
import type { Suppression } from '#policy/suppress.ts'
import type { Git, Outside } from '#ports.ts'
import type { Opened } from './judge.ts'

/**
 * The evidence with what the change adds to let leaks and findings pass, and who stands for it: suppressions and lines of the baseline, only those
 * with a reason and a date that has not passed, and only where the policy of the base names a way.
 */
export async function withApprovals(
  evidence: Evidence,
  opened: Opened,
  ask: AskApproval | undefined,
  outside: Pick<Outside, 'readText'>,
): Promise<Evidence> {
  const { git, house } = opened
  if (!house.policy.suppressions.approval) return evidence
  const path = house.policy.baseline
  const isSame = evidence.committed !== undefined && evidence.changed !== undefined && !evidence.changed.has(path)
  const found = isSame ? undefined : await outside.readText(`${git.root}/${path}`)
  const own = found?.kind === 'text' ? parseBaseline(found.text, path).baseline : NOTHING
  const approvals = await approvalsOf(isSame ? { ...evidence, committed: NOTHING } : evidence, own, opened, ask)
  return approvals ? { ...evidence, approvals } : evidence
}

const NOTHING: Baseline = { entries: [], knownFindings: [] }

async function approvalsOf(
  evidence: Evidence,
  own: Baseline,
  { git, asked, head, house }: Pick<Opened, 'git' | 'asked' | 'head' | 'house'>,
  ask: AskApproval | undefined,
): Promise<Approvals | undefined> {
  const { baseline: path, suppressions } = house.policy
  if (!suppressions.approval) return undefined
  const comments = addedSuppressions(evidence)
  const { added, changed } = differenceOf(evidence.committed ?? NOTHING, own)
  const entries = [...added, ...changed.filter(({ from, to }) => to.count > from.count).map(({ to }) => to)]
  const inTime = (one: { readonly until: string }): boolean => one.until !== '' && one.until >= evidence.today
  const listed = entries.filter((entry) => inTime(entry) && entry.note.trim() !== '')
  const files = [...new Set([...comments.filter(inTime).map(({ file }) => file), ...(listed.length > 0 ? [path] : [])])].sort()
  if (comments.length + entries.length === 0) return undefined
  const question = { rule: suppressions.approval, files, codeOwners: await codeOwnersAt(git, asked), head }
  const answers = files.length === 0 ? new Map<string, Approval>() : await (ask ?? nobody)(question)
  return { comments: commentAnswers(comments, inTime, answers), entries: listed, baseline: answerAbout(listed, answers.get(path)) }
}

/** On the command line. */
const nobody: AskApproval = async ({ files }) =>
  new Map(files.map((file) => [file, { kind: 'refused', why: 'nobody can be asked here: approval is asked for by the action, on GitHub' }]))

function commentAnswers(
  comments: readonly Suppression[],
  inTime: (one: Suppression) => boolean,
  answers: ReadonlyMap<string, Approval>,
): Approvals['comments'] {
  return new Map(comments.map((one) => [placeOfComment(one), inTime(one) ? (answers.get(one.file) ?? UNASKED) : NO_DATE]))
}

function answerAbout(listed: readonly BaselineEntry[], answer: Approval | undefined): Approval {
  return listed.length > 0 ? (answer ?? UNASKED) : NO_DATE
}

const UNASKED: Approval = { kind: 'refused', why: 'it was not asked about' }
const NO_DATE: Approval = { kind: 'refused', why: 'it needs a reason, and a date (`until`) that has not passed' }

/** Never that of the head: the change could name its own author there. */
async function codeOwnersAt(git: Git, commit: string): Promise<string> {
  const { files, gaps } = await git.read(commit, CODEOWNERS_FILES)
  for (const name of CODEOWNERS_FILES) {
    const found = files.find(({ file }) => file === name)
    if (found) return found.text
    // One that is there and cannot be read is not made up for by another.
    if (gaps.some(({ region }) => region?.file === name)) return ''
  }
  return ''
}
