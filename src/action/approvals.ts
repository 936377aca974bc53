import type { GitHubContext } from '#adapters/github/context.ts'
import type { PullReader } from '#adapters/github/pull.ts'
import { statusOf } from '#adapters/github/request.ts'
import type { Approval, ApprovalQuestion, AskApproval, PullFacts } from '#model/approval.ts'
import { approversOf, labellerOf, sameLogin } from '#policy/approval.ts'
import { ownersOf } from '#policy/code-owners.ts'

/**
 * Asks GitHub whether somebody else stands for what a change lets pass. Nothing of the event's payload counts but which pull request it is
 * about: labels, reviews and the head are those of now, times those of the server. What cannot be asked is refused, and says why.
 */
export function approvalsOf(context: GitHubContext, connect: () => Promise<PullReader>): AskApproval {
  return async (question) => {
    const answers = await answersTo(question, context, connect).catch((error) => () => refused(`it could not be asked: ${saidBy(error)}`))
    return new Map(question.files.map((file) => [file, answers(file)]))
  }
}

/** What is said about a file. */
type Answers = (file: string) => Approval

async function answersTo(question: ApprovalQuestion, context: GitHubContext, connect: () => Promise<PullReader>): Promise<Answers> {
  const judged = context.event === 'pull_request' ? [context.headSha, context.mergeCommit ? context.sha : ''] : [context.sha]
  if (!judged.includes(question.head)) return () => refused(`what is judged is not what the event ${context.event} is about`)
  const reader = await connect()
  const number = await pullNumber(context, reader)
  if (number === undefined) return () => refused('no pull request belongs to this commit')
  const pull = await reader.pull(number)
  const elsewhere = movedOn(pull, context)
  if (elsewhere) return () => refused(elsewhere)
  const makers = [pull.author, ...(await reader.committers(pull))]
  const isOther = (login: string): boolean => login !== '' && !makers.some((maker) => sameLogin(maker, login))
  const asked = { reader, pull, isOther }
  const { rule } = question
  const byLabel = rule.label ? await attempt('the label', () => approvedByLabel(rule.label, asked)) : undefined
  if (byLabel?.kind === 'approved') return () => byLabel
  const byOwner = rule.codeOwners ? await ownersApproval(question, asked) : undefined
  return (file) => {
    const owner = byOwner?.get(file)
    return owner?.kind === 'approved' ? owner : refused(whyOf([byLabel, owner]))
  }
}

/** Of the event where it has one; a merge queue names it in its ref, and a push is what became of it. */
async function pullNumber(context: GitHubContext, reader: PullReader): Promise<number | undefined> {
  if (context.prNumber !== null) return context.prNumber
  const queued = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(context.ref)?.[1]
  if (context.event === 'merge_group' && queued) return Number(queued)
  return context.event === 'push' ? reader.mergedAs(context.sha) : undefined
}

/** Why the pull request is not, or no longer, what is judged; empty where it is. */
function movedOn(pull: PullFacts, { event, headSha, sha }: GitHubContext): string {
  if (event === 'pull_request' && pull.head !== headSha)
    return `the pull request is at ${pull.head.slice(0, 7)} by now, and this is ${headSha.slice(0, 7)}`
  if (event === 'push' && pull.mergedAs !== sha) return `pull request ${pull.number} was not merged as this commit`
  return ''
}

interface Asked {
  readonly reader: PullReader
  readonly pull: PullFacts
  /** Whether somebody has no part in the change. */
  readonly isOther: (login: string) => boolean
}

async function approvedByLabel(label: string, { reader, pull, isOther }: Asked): Promise<Approval> {
  if (!pull.labels.some((name) => name.toLowerCase() === label.toLowerCase())) return refused(`the pull request has no label ${label}`)
  const push = await reader.lastPush(pull)
  if (!push) return refused('the repository does not say when the commit was pushed')
  const found = labellerOf(label, { pull, push, events: await reader.labelEvents(pull.number) })
  if ('why' in found) return refused(found.why)
  const { by, at } = found.event
  if (!isOther(by)) return refused(`the label ${label} was set by ${by}, who has a part in the change`)
  if (!(await reader.mayWrite(by))) return refused(`the label ${label} was set by ${by}, who may not write to the repository`)
  return { kind: 'approved', how: `label ${label}, set by ${by} on ${at.slice(0, 10)}` }
}

/** By file; one review is asked for once. */
async function ownersApproval({ files, codeOwners }: ApprovalQuestion, asked: Asked): Promise<ReadonlyMap<string, Approval>> {
  if (codeOwners === '') return new Map(files.map((file) => [file, refused('the base has no CODEOWNERS')]))
  const reviews = await asked.reader.reviews(asked.pull.number).catch((error) => saidBy(error))
  const answers = new Map<string, Approval>()
  for (const file of files) {
    const owners = ownersOf(codeOwners, file)
    const answer =
      typeof reviews === 'string'
        ? refused(`reviews could not be asked for: ${reviews}`)
        : await attempt('a team', () => approvedByOwner(file, owners, approversOf(reviews, asked.pull.head), asked))
    answers.set(file, answer)
  }
  return answers
}

async function approvedByOwner(
  file: string,
  owners: readonly string[],
  reviews: ReturnType<typeof approversOf>,
  { reader, isOther }: Asked,
): Promise<Approval> {
  if (owners.length === 0) return refused(`the CODEOWNERS of the base name nobody for ${file}`)
  const people = reviews.map(({ by }) => by).filter(isOther)
  const named = (by: string): Approval => ({ kind: 'approved', how: `review of ${by}, a code owner of ${file}` })
  const own = people.find((by) => owners.some((owner) => sameLogin(owner, `@${by}`)))
  if (own) return named(own)
  // A job's token sees no teams, so they are asked about last.
  for (const [, organisation = '', team = ''] of owners
    .map((owner) => /^@([^/]+)\/(.+)$/.exec(owner) ?? [])
    .filter((match) => match.length > 0)) {
    for (const by of people) if (await reader.isMember(organisation, team, by)) return named(by)
  }
  return refused(`no code owner of ${file} (${owners.join(', ')}) approved this commit`)
}

async function attempt(what: string, ask: () => Promise<Approval>): Promise<Approval> {
  return ask().catch((error) => refused(`${what} could not be asked about: ${saidBy(error)}`))
}

function refused(why: string): Approval {
  return { kind: 'refused', why }
}

function whyOf(answers: readonly (Approval | undefined)[]): string {
  return answers.flatMap((answer) => (answer?.kind === 'refused' ? [answer.why] : [])).join('; ')
}

/** With the right that is likely to be missing. */
function saidBy(error: unknown): string {
  const status = statusOf(error)
  const said = (error instanceof Error ? error.message : String(error)).slice(0, 200)
  if (status !== 403 && status !== 404) return status === undefined ? said : `GitHub answered ${status}: ${said}`
  return `GitHub answered ${status}: ${said}. A job needs pull-requests: read, issues: read and contents: read; no job's token sees teams`
}
