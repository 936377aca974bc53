import { relative, resolve } from 'node:path'
import { type Evidence, gate } from '#gate.ts'
import { folderOf } from '#go/module.ts'
import { UserError } from '#model/error.ts'
import type { Policy } from '#model/policy.ts'
import type { Report } from '#model/report.ts'
import type { Change, Git, Outside, SourceText, SourceTree } from '#ports.ts'
import { withProvenFixes } from '#rule/prove.ts'
import { type Catalogue, rulesThatAreOn, withPacks } from './catalogue.ts'
import { dependenciesBeside, dependenciesOf } from './dependencies.ts'
import { exactOfBoth } from './exact.ts'
import { readExternals } from './external.ts'
import { houseCatalogueOf } from './house-pack.ts'
import { type HouseRules, rulesOfBase, rulesOfFile, rulesOfFolder } from './house-rules.ts'
import { importPaths, isOurs } from './scope.ts'
import { parsing, sideOf } from './sides.ts'
import type { TypeSource } from './type-source.ts'

export interface CheckRequest {
  readonly paths: readonly string[]
  readonly cwd: string
  /** A revision; empty to count everything as new. */
  readonly base: string
  /** Path of a config file; empty for the one of the work tree. */
  readonly config: string
  readonly failOn: Policy['failOn'] | undefined
  /** Files with results of other tools; absolute paths. */
  readonly external?: readonly string[]
  /** Only these packs; empty for all. */
  readonly packs?: readonly string[]
  /** Where types come from; left out, from declarations. */
  readonly types?: TypeSource
  readonly catalogue: Catalogue
  readonly tool: Report['tool']
}

/** A report with the texts that its excerpts are drawn from. */
export interface Outcome {
  readonly report: Report
  readonly sources: ReadonlyMap<string, string>
  /** Further files that go beside the reports, by name. */
  readonly files?: ReadonlyMap<string, string>
  /** The shorter baseline that a run of the default branch has to offer. */
  readonly proposal?: BaselineProposal
}

/** A baseline to take the place of the committed one. */
export interface BaselineProposal {
  /** Relative to the root. */
  readonly path: string
  readonly text: string
  /** Listed leaks that are gone, and those of which there are fewer. */
  readonly gone: number
  readonly fewer: number
}

/** Rules over Go files: reads only text, and needs no Go toolchain unless types are wanted from it. */
export async function check(request: CheckRequest, outside: Outside): Promise<Outcome> {
  const { cwd } = request
  outside.stage('collecting Go files')
  const looked = await outside.collect(request.paths, { cwd, exclude: [] })
  const at = request.base ? await openAt(looked.root, request.base, outside) : undefined
  const house = await houseOf(request, looked.root, at, outside)
  const catalogue = withPacks(house.catalogue, request.packs ?? [])
  const policy = { ...house.policy, ...(request.failOn ? { failOn: request.failOn } : {}) }
  const tree = policy.exclude.length > 0 ? await outside.collect(request.paths, { cwd, exclude: policy.exclude }) : looked
  const before = at && (await baseTree(at, tree))
  const dependencies = before
    ? await dependenciesBeside({ head: tree, base: before.tree }, before.listing, outside)
    : { head: await dependenciesOf(tree, tree.root, outside), base: [] }
  const reading = { catalogue, outside, policy }
  const exact = await exactOfBoth(
    { head: tree, base: before?.tree, renamed: before?.renamed ?? new Map(), changes: before?.changes ?? [], readBase: textsAt(at) },
    {
      root: tree.root,
      source: request.types ?? 'syntax',
      whole: wholeFolders(request, tree.root),
      flags: [],
      mayBuild: request.types === 'exact',
    },
    outside,
  )
  outside.stage(parsing(tree))
  const head = await sideOf({ ...tree, dependencies: dependencies.head, exact: exact.head }, reading)
  if (before) outside.stage(`${parsing(before.tree)} of the base`)
  const base = before && (await sideOf({ ...before.tree, dependencies: dependencies.base, exact: exact.base }, reading))
  const evidence: Evidence = {
    ...NOTHING_RUN,
    tool: request.tool,
    run: { verb: 'check', head: '', base: at?.commit ?? '', policySource: house.source },
    today: outside.today(),
    head,
    base,
    renamed: before?.renamed ?? new Map(),
    changed: before?.changed,
    external: await externalOf(request.external, looked.root, outside),
    configProblems: house.problems,
    gaps: [...house.gaps, ...exact.gaps],
  }
  return outcomeOf(evidence, catalogue, policy, outside)
}

/** Folders of which all files are asked for, relative to the root; '' for the root. */
function wholeFolders({ paths, cwd }: CheckRequest, root: string): readonly string[] {
  return (paths.length > 0 ? paths : ['.']).map((path) =>
    relative(root, resolve(cwd, path.replace(/(^|\/)\.\.\.$/, '$1.'))).replaceAll('\\', '/'),
  )
}

/** Results of other tools as evidence; undefined where none were handed in. */
export async function externalOf(paths: readonly string[] = [], root: string, outside: Outside): Promise<Evidence['external']> {
  return paths.length > 0 ? { sources: await readExternals(paths, outside), root } : undefined
}

/** What evidence holds where nothing was run. */
export const NOTHING_RUN = {
  recordings: [],
  baseRecordings: [],
  committed: undefined,
  packages: undefined,
  basePackages: undefined,
  recorded: false,
  external: undefined,
  configProblems: { base: [], head: [] },
  gaps: [],
} as const

/** The verdict on the evidence, with the head's texts beside it. A fix is shown only for a new finding, and only when it was proved. */
export async function outcomeOf(evidence: Evidence, catalogue: Catalogue, policy: Policy, outside: Outside): Promise<Outcome> {
  outside.stage('judging')
  const rules = rulesThatAreOn(catalogue, policy)
  const folders = new Set(evidence.head.files.map(({ file }) => folderOf(file)))
  const report = gate(
    { ...evidence, importPaths: importPaths(folders, evidence.head.modules) },
    rules.map(({ rule }) => rule),
    policy,
  )
  const { files } = evidence.head
  const modules = evidence.head.modules
  const sources = new Map([...(evidence.head.seen ?? []), ...files].map(({ file, text }) => [file, text]))
  if (report.findings.every(({ fixes }) => fixes.length === 0)) return { report, sources }
  const inspection = { rules, contracts: catalogue.contracts, syntax: await outside.syntax(), goVersion: policy.goVersion }
  const findings = withProvenFixes(report.findings, { files, modules }, inspection, ({ standing }) => standing.kind === 'new')
  return { report: { ...report, findings }, sources }
}

interface At {
  readonly git: Git
  readonly commit: string
}

async function openAt(root: string, base: string, outside: Outside): Promise<At> {
  const git = await openOrSay(root, outside)
  return { git, commit: await git.resolve(base) }
}

/** Texts at a commit; none where there is none. */
function textsAt(at: At | undefined): (paths: readonly string[]) => Promise<readonly SourceText[]> {
  return async (paths) => (at ? (await at.git.read(at.commit, paths)).files : [])
}

/** With a base its policy judges, as for `judge`; without one, that of the work tree, in which anything wrong is the caller's to mend. */
async function houseOf(
  { config, catalogue }: CheckRequest,
  root: string,
  at: At | undefined,
  outside: Outside,
): Promise<Pick<HouseRules, 'policy' | 'source' | 'problems' | 'catalogue' | 'gaps'>> {
  if (at) return rulesOfBase(at.git, { base: at.commit, config, catalogue }, outside)
  const problems = { base: [], head: [] }
  if (!config) return { ...(await rulesOfFolder(root, catalogue, outside)), problems }
  const house = await houseCatalogueOf(root, catalogue, outside)
  return { ...house, policy: await rulesOfFile(config, house.catalogue, outside), source: `${config}${house.note}`, problems }
}

interface Before {
  readonly tree: SourceTree
  readonly renamed: ReadonlyMap<string, string>
  readonly changed: ReadonlySet<string>
  readonly changes: readonly Change[]
  readonly listing: { readonly git: Git; readonly base: string; readonly listed: readonly string[] }
}

/** The same folders at the base. */
async function baseTree({ git, commit }: At, head: SourceTree): Promise<Before> {
  const changes = await git.changes(commit)
  const renamed = new Map(changes.filter((change) => change.oldFile !== change.file).map((change) => [change.file, change.oldFile]))
  const folders = new Set([...head.files.map(({ file }) => folderOf(file)), ...[...renamed.values()].map(folderOf)])
  const listed = await git.list(commit, '')
  const read = await git.read(
    commit,
    listed.filter((file) => isOurs(file) && folders.has(folderOf(file))),
  )
  const modules = await git.read(
    commit,
    listed.filter((file) => /(^|\/)go\.(mod|work)$/.test(file)),
  )
  return {
    tree: { files: read.files, modules: modules.files, gaps: read.gaps },
    renamed,
    changed: new Set(changes.map((change) => change.file)),
    changes,
    listing: { git, base: commit, listed },
  }
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
