import { compare } from '#baseline/compare.ts'
import type { Growth } from '#model/baseline.ts'
import type { Gap } from '#model/gap.ts'
import type { Policy } from '#model/policy.ts'
import type { Recording } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import type { Git, Outside } from '#ports.ts'
import { confirmingCommand } from '#record/confirm.ts'
import type { Known } from './comparison.ts'
import type { GateRequest } from './gate.ts'
import type { Opened } from './judge.ts'
import type { ReachOf } from './reach.ts'
import { recordAt } from './record-at.ts'

/**
 * The base is run where its word is needed: something leaked that the committed baseline does not know or that grew beyond the
 * limit, or a package was not seen and the question is whether the base saw it. Leaks that the baseline knows need no second run.
 */
export function needsBase(head: Recording, known: Known, policy: Policy): boolean {
  const unseen = head.packages.some((entry) => entry.capture !== 'captured')
  if (policy.compare === 'rerun-base') return head.leaks.length > 0 || unseen
  if (unseen) return true
  const growth = compare({ ...known, head: [head], base: [] })
  return growth.some((entry) => isOpen(entry, policy))
}

/** Whether the committed baseline does not settle it. */
function isOpen(entry: Growth, policy: Policy): boolean {
  return entry.state === 'new' || entry.state === 'unknown' || entry.ranOut !== undefined || isBeyond(entry, policy)
}

/** Whether a known leak became more than the policy forgives. */
export function isBeyond({ state, base, head }: Growth, { limits }: Policy): boolean {
  return state === 'more' && base !== null && head > base + limits.growth
}

export interface BaseRun {
  readonly recordings: readonly Recording[]
  readonly gaps: readonly Gap[]
}

/**
 * The packages of which the word of the base is needed: those with leaks that the committed baseline does not settle, those that were not
 * seen, and those with changed files, between which tests may have moved. Where the policy has the base run each time, those that the change
 * reaches. Undefined where it cannot be said.
 */
export function packagesInQuestion(
  head: Recording,
  known: Known,
  policy: Policy,
  changed: readonly string[],
  reach: ReachOf | undefined,
): readonly string[] | undefined {
  if (head.packages.length === 0) return undefined
  if (policy.compare === 'rerun-base' && reach === undefined) return undefined
  const growth = compare({ ...known, head: [head], base: [] })
  const open = growth.filter((entry) => isOpen(entry, policy))
  const folders = new Set(changed.map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/')))))
  const isAsked = (importPath: string): boolean =>
    reach ? reach({ package: importPath, frames: [] }).kind !== 'unreached' : open.some((entry) => entry.package === importPath)
  const asked = head.packages.filter(
    ({ importPath, capture }) => capture !== 'captured' || isAsked(importPath) || isIn(importPath, folders),
  )
  return [...new Set(asked.map(({ importPath }) => importPath))].sort(compareText)
}

/** Whether a folder of the repository is the end of an import path; where that is not plain, one package too many is run. */
function isIn(importPath: string, folders: ReadonlySet<string>): boolean {
  return [...folders].some((folder) => folder === '' || importPath.endsWith(`/${folder}`))
}

/** The same command at the base, in a checkout of its own. A base that cannot be run makes nothing new: it is unknown, and said. */
export async function recordBase(
  request: GateRequest,
  { git, base, policy }: Opened,
  packages: readonly string[] | undefined,
  outside: Outside,
): Promise<BaseRun> {
  const where = `base ${base.slice(0, 7)}`
  const narrowed = packages && request.script === undefined ? confirmingCommand(request.command, packages) : undefined
  outside.progress(`goroutine-gate: running ${whatOf(narrowed && packages)} on the ${where} as well, to see what was there before`)
  const folder = git.below ?? ''
  if (folder !== '' && (await git.list(base, folder)).length === 0) return notRun(where, `the folder ${folder} does not exist there`)
  let checkout: Awaited<ReturnType<Git['checkout']>>
  try {
    checkout = await git.checkout(base)
  } catch (error) {
    return notRun(where, messageOf(error))
  }
  try {
    const cwd = folder === '' ? checkout.dir : `${checkout.dir}/${folder}`
    const asked = { ...request, command: narrowed ?? request.command }
    const recording = await recordAt(asked, { root: checkout.dir, cwd, name: 'base', commit: base }, policy, outside)
    return { recordings: [recording], gaps: [...checkout.gaps, ...gapsOf(recording, where)] }
  } catch (error) {
    return notRun(where, messageOf(error))
  } finally {
    await checkout.dispose()
  }
}

function whatOf(packages: readonly string[] | undefined): string {
  return packages === undefined ? 'the command' : packages.length > 3 ? `${packages.length} packages` : packages.join(', ')
}

/** An empty recording says "looked, and saw nothing", so that the committed baseline does not speak for a base that could not be run. */
function notRun(where: string, why: string): BaseRun {
  return { recordings: [NOTHING_SEEN], gaps: [{ kind: 'base', what: where, why: `the command could not be run there: ${why}` }] }
}

const NOTHING_SEEN: Recording = {
  schemaVersion: 1,
  tool: { name: '', version: '' },
  command: [],
  exitCode: 0,
  timedOut: false,
  goVersion: '',
  go: { GOOS: '', GOARCH: '', flags: [] },
  packages: [],
  leaks: [],
  benign: [],
  gaps: [],
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** What of the base was not seen, or not to be trusted, and therefore makes nothing new. */
function gapsOf(recording: Recording, where: string): Gap[] {
  const unseen = recording.packages.flatMap((entry): Gap[] => {
    const why = entry.capture !== 'captured' ? entry.why || 'its goroutines were not seen' : entry.passed === false ? 'its tests fail' : ''
    if (why === '') return []
    const said = `${why} there; nothing in it counts as new because of that`
    return [{ kind: 'base', what: `package ${entry.importPath} on the ${where}`, why: said, package: entry.importPath }]
  })
  if (recording.packages.length === 0) return [{ kind: 'base', what: where, why: whyNothing(recording) }]
  if (recording.exitCode === 0 && !recording.timedOut) return unseen
  return [{ kind: 'base', what: where, why: endOf(recording) }, ...unseen]
}

function whyNothing(recording: Recording): string {
  const [gap] = recording.gaps
  return `${endOf(recording)}, and no package was captured${gap ? `: ${gap.why}` : ''}`
}

function endOf({ exitCode, timedOut }: Recording): string {
  return timedOut ? 'the command was ended there because its deadline had passed' : `the command ended with code ${exitCode} there`
}
