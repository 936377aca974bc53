import { type Evidence, gate, type Side } from '#gate.ts'
import { folderOf } from '#go/module.ts'
import { UserError } from '#model/error.ts'
import type { Policy } from '#model/policy.ts'
import type { Report } from '#model/report.ts'
import type { Git, Outside } from '#ports.ts'
import { type Catalogue, rulesThatAreOn } from './catalogue.ts'
import { rulesOfFile, rulesOfFolder } from './house-rules.ts'
import { sideOf } from './sides.ts'

export interface CheckRequest {
  readonly paths: readonly string[]
  readonly cwd: string
  /** A revision; empty to count everything as new. */
  readonly base: string
  /** Path of a config file; empty for the one of the work tree. */
  readonly config: string
  readonly failOn: Policy['failOn'] | undefined
  readonly catalogue: Catalogue
  readonly tool: Report['tool']
}

/** A report with the texts that its excerpts are drawn from. */
export interface Outcome {
  readonly report: Report
  readonly sources: ReadonlyMap<string, string>
}

/** Rules over Go files: reads only text and needs no Go toolchain. */
export async function check(request: CheckRequest, outside: Outside): Promise<Outcome> {
  const { catalogue, cwd } = request
  const looked = await outside.collect(request.paths, { cwd, exclude: [] })
  const house = request.config
    ? { policy: await rulesOfFile(request.config, catalogue, outside), source: request.config }
    : await rulesOfFolder(looked.root, catalogue, outside)
  const policy = { ...house.policy, ...(request.failOn ? { failOn: request.failOn } : {}) }
  const tree = policy.exclude.length > 0 ? await outside.collect(request.paths, { cwd, exclude: policy.exclude }) : looked
  const head = await sideOf(tree, { catalogue, outside, policy })
  const base = request.base ? await baseOf(request, tree.root, head, policy, outside) : undefined
  const evidence: Evidence = {
    ...NOTHING_RUN,
    tool: request.tool,
    run: { verb: 'check', head: '', base: base?.commit ?? '', policySource: house.source },
    today: outside.today(),
    head,
    base: base?.side,
    renamed: base?.renamed ?? new Map(),
    changed: base?.changed,
  }
  return outcomeOf(evidence, catalogue, policy)
}

/** What evidence holds where nothing was run. */
export const NOTHING_RUN = {
  recordings: [],
  baseRecordings: [],
  committed: undefined,
  packages: undefined,
  basePackages: undefined,
  recorded: false,
  configProblems: { base: [], head: [] },
  gaps: [],
} as const

/** The verdict on the evidence, with the head's texts beside it. */
export function outcomeOf(evidence: Evidence, catalogue: Catalogue, policy: Policy): Outcome {
  const rules = rulesThatAreOn(catalogue, policy).map(({ rule }) => rule)
  return { report: gate(evidence, rules, policy), sources: new Map(evidence.head.files.map(({ file, text }) => [file, text])) }
}

/** The same folders at the base. */
async function baseOf(
  request: CheckRequest,
  root: string,
  head: Side,
  policy: Policy,
  outside: Outside,
): Promise<{ commit: string; side: Side; renamed: Map<string, string>; changed: Set<string> }> {
  const git = await openOrSay(root, outside)
  const commit = await git.resolve(request.base)
  const changes = await git.changes(commit)
  const renamed = new Map(changes.filter((change) => change.oldFile !== change.file).map((change) => [change.file, change.oldFile]))
  const folders = new Set([...head.files.map(({ file }) => folderOf(file)), ...[...renamed.values()].map(folderOf)])
  const listed = await git.list(commit, '')
  const paths = listed.filter((file) => file.endsWith('.go') && folders.has(folderOf(file)))
  const read = await git.read(commit, paths)
  const modules = await git.read(
    commit,
    listed.filter((file) => /(^|\/)go\.(mod|work)$/.test(file)),
  )
  const side = await sideOf(
    { files: read.files, modules: modules.files, gaps: read.gaps },
    { catalogue: request.catalogue, outside, policy },
  )
  return { commit, side, renamed, changed: new Set(changes.map((change) => change.file)) }
}

/** The work tree around a folder; comparing needs one. */
export async function openOrSay(folder: string, outside: Outside): Promise<Git> {
  const git = await outside.openGit(folder)
  if (!git)
    throw new UserError(
      `${folder} is in no git work tree, so there is no base to compare with`,
      'run it in a clone of the repository, or use `check` without --base',
    )
  return git
}
