import { compare } from '#baseline/compare.ts'
import type { Baseline, Growth } from '#model/baseline.ts'
import type { Gap } from '#model/gap.ts'
import type { Policy } from '#model/policy.ts'
import type { Leak, Recording } from '#model/recording.ts'
import type { Outside } from '#ports.ts'
import { confirmingCommand } from '#record/confirm.ts'
import type { Outcome } from './check.ts'
import { outcomeOf } from './check.ts'
import { evidenceOf, type JudgeRequest, type Opened, open, type Runs } from './judge.ts'
import { withLeakSources } from './leak-sources.ts'
import { readSides } from './sides.ts'

export interface GateRequest extends Omit<JudgeRequest, 'recordings' | 'baseRecordings'> {
  /** The user's test command; empty to judge the source alone. */
  readonly command: readonly string[]
  /** The text of a workflow's `test:` input; `command` is then only what is shown. */
  readonly script?: string
  /** Where recordings are kept; absolute. */
  readonly out: string
  readonly output: 'inherit' | 'stderr'
}

/** Records the head, looks at the base where its evidence is needed, confirms what must be confirmed, and judges. */
export async function gateChange(request: GateRequest, outside: Outside): Promise<Outcome> {
  const opened = await open(request, outside)
  const sides = await readSides({ ...opened, catalogue: request.catalogue, outside })
  const runs = request.command.length > 0 ? await runBoth(request, opened, sides.basePackages, outside) : NO_RUNS
  const outcome = outcomeOf(evidenceOf('gate', request, opened, sides, runs, outside), request.catalogue, opened.policy)
  return withLeakSources(outcome, opened.git.root, outside)
}

const NO_RUNS: Runs = { head: [], base: [], gaps: [], recorded: false }

async function runBoth(request: GateRequest, opened: Opened, basePackages: ReadonlySet<string>, outside: Outside): Promise<Runs> {
  const { git, policy, house } = opened
  const head = await recordAt(request, git.root, request.cwd, `${request.out}/head`, policy, outside)
  const base = needsBase(head, house.committed, policy) ? await recordBase(request, opened, outside) : { recordings: [], gaps: [] }
  const growth = compare({
    head: [head],
    base: base.recordings,
    basePackages,
    ...(house.committed ? { committed: house.committed } : {}),
  })
  const confirmed = await confirm(head, growth, request, opened, outside)
  return { head: [confirmed.recording], base: base.recordings, gaps: [...base.gaps, ...confirmed.gaps], recorded: true }
}

async function recordAt(
  request: GateRequest,
  root: string,
  cwd: string,
  out: string,
  policy: Policy,
  outside: Outside,
): Promise<Recording> {
  const syntax = await outside.syntax()
  return outside.record({
    command: request.command,
    ...(request.script === undefined ? {} : { script: request.script }),
    cwd,
    root,
    out,
    settleMs: policy.record.settleMs,
    deadlineMs: policy.record.deadlineMs,
    output: request.output,
    declaredFunction: outside.functionLookup(root, syntax),
  })
}

/**
 * The base is run where its word is needed: something leaked that the committed baseline does not know, or a package was
 * not seen and the question is whether the base saw it. Leaks that the baseline knows need no second run.
 */
function needsBase(head: Recording, committed: Baseline | undefined, policy: Policy): boolean {
  const unseen = head.packages.some((entry) => entry.capture !== 'captured')
  if (policy.compare === 'rerun-base') return head.leaks.length > 0 || unseen
  if (unseen) return true
  const growth = compare({ head: [head], base: [], ...(committed ? { committed } : {}) })
  return growth.some((entry) => entry.state === 'new' || entry.state === 'unknown' || entry.state === 'more')
}

interface BaseRun {
  readonly recordings: readonly Recording[]
  readonly gaps: readonly Gap[]
}

/** The same command at the base, in a checkout of its own. A base that cannot be run makes nothing new: it is unknown, and said. */
async function recordBase(request: GateRequest, { git, base, policy }: Opened, outside: Outside): Promise<BaseRun> {
  outside.progress(`goroutine-gate: running the command on the base ${base.slice(0, 7)} as well, to see what was there before`)
  const checkout = await git.checkout(base)
  try {
    const below = request.cwd.slice(git.root.length).replace(/^[/\\]/, '')
    const cwd = below ? `${checkout.dir}/${below}` : checkout.dir
    const recording = await recordAt({ ...request, output: 'stderr' }, checkout.dir, cwd, `${request.out}/base`, policy, outside)
    return { recordings: [recording], gaps: [...checkout.gaps, ...gapsOfBase(recording, base)] }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { recordings: [], gaps: [{ kind: 'base', what: `base ${base.slice(0, 7)}`, why: `the command could not be run there: ${why}` }] }
  } finally {
    await checkout.dispose()
  }
}

function gapsOfBase(recording: Recording, base: string): Gap[] {
  const where = `base ${base.slice(0, 7)}`
  const unseen = recording.packages
    .filter((entry) => entry.capture === 'unknown')
    .map(
      (entry): Gap => ({
        kind: 'base',
        what: `package ${entry.importPath} on the ${where}`,
        why: `${entry.why || 'its goroutines were not seen'}; nothing in it counts as new because of that`,
        package: entry.importPath,
      }),
    )
  if (recording.exitCode === 0) return unseen
  return [{ kind: 'base', what: where, why: `the command ended with code ${recording.exitCode} there` }, ...unseen]
}

/** Runs what must be seen twice before it may block: survivors that the base does not have. */
async function confirm(
  head: Recording,
  growth: readonly Growth[],
  request: GateRequest,
  { git, policy }: Opened,
  outside: Outside,
): Promise<{ recording: Recording; gaps: readonly Gap[] }> {
  const doubtful = growth.filter((entry) => entry.state === 'new' && entry.tier === 'survivor' && !entry.testFailed)
  if (doubtful.length === 0 || policy.record.confirm === 'never') return { recording: head, gaps: [] }
  const packages = [...new Set(doubtful.map((entry) => entry.package))]
  const narrowed = request.script === undefined ? confirmingCommand(request.command, packages) : undefined
  outside.progress(
    `goroutine-gate: running ${narrowed ? packages.join(', ') : 'the command'} once more, to confirm ${doubtful.length} new leak${doubtful.length === 1 ? '' : 's'}`,
  )
  const again = await recordAt(
    { ...request, command: narrowed ?? request.command, output: 'stderr' },
    git.root,
    request.cwd,
    `${request.out}/again`,
    policy,
    outside,
  )
  return { recording: { ...head, leaks: head.leaks.map((leak) => confirmedBy(leak, doubtful, again)) }, gaps: [] }
}

/** Seen again: confirmed. Its package seen without it: not. Its package not seen again: still open. */
function confirmedBy(leak: Leak, doubtful: readonly Growth[], again: Recording): Leak {
  const asked = doubtful.some((entry) => entry.package === leak.package && entry.k2 === leak.keys.k2 && entry.kind === leak.kind)
  if (!asked) return leak
  const isSame = (other: Leak): boolean => other.package === leak.package && other.kind === leak.kind && other.keys.k2 === leak.keys.k2
  if (again.leaks.some(isSame)) return { ...leak, confirmed: true }
  const seen = again.packages.some((entry) => entry.importPath === leak.package && entry.capture === 'captured')
  return seen ? { ...leak, confirmed: false } : leak
}
