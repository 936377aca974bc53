import { folderOf } from '#go/module.ts'
import type { Baseline } from '#model/baseline.ts'
import { UserError } from '#model/error.ts'
import type { Gap } from '#model/gap.ts'
import type { Policy } from '#model/policy.ts'
import { CONFIG_FILES } from '#policy/config-files.ts'
import { type ConfigProblem, describeProblem } from '#policy/config-problem.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import type { Git, Outside } from '#ports.ts'
import { type Catalogue, knownNames } from './catalogue.ts'
import { houseCatalogueAt, houseCatalogueOf } from './house-pack.ts'

/** The policy and the baseline that judge a change: those of the base, never those that the change brings. */
export interface HouseRules {
  readonly policy: Policy
  /** Ours and the repository's own rules and contracts. */
  readonly catalogue: Catalogue
  /** `built-in`, or the file and the commit it was read at. */
  readonly source: string
  readonly problems: { readonly base: readonly ConfigProblem[]; readonly head: readonly ConfigProblem[] }
  readonly committed: Baseline | undefined
  readonly gaps: readonly Gap[]
}

interface RulesRequest {
  readonly base: string
  /** The commit whose baseline counts; absent for the base. */
  readonly baselineAt?: string
  /** Path of a config file that overrules the base's; empty for none. */
  readonly config: string
  /** Path of the committed baseline; empty for the policy's. */
  readonly baseline?: string
  readonly catalogue: Catalogue
}

/**
 * Reads config and baseline at the base commit. A config that is wrong there leaves the built-in policy in force, and is said.
 * A config that the caller names takes the place of the base's; the baseline is read at the base all the same.
 */
export async function rulesOfBase(
  git: Git,
  { base, baselineAt = base, config, baseline: path = '', catalogue }: RulesRequest,
  outside: Outside,
): Promise<HouseRules> {
  const house = await houseCatalogueAt(git, base, catalogue)
  const known = knownNames(house.catalogue)
  const chosen = config
    ? { policy: await rulesOfFile(config, house.catalogue, outside), source: config, problems: [] }
    : await configAt(git, base, known)
  const baseline = await committedAt(git, baselineAt, path || chosen.policy.baseline)
  return {
    policy: chosen.policy,
    catalogue: house.catalogue,
    source: `${chosen.source}${house.note}`,
    problems: { base: chosen.problems, head: await headProblems(git.root, known, outside) },
    committed: baseline.committed,
    gaps: [...house.gaps, ...baseline.gaps],
  }
}

type Known = ReturnType<typeof knownNames>

/** The first config file of a commit; one that is there and cannot be read is wrong like any other. */
async function configAt(
  git: Git,
  base: string,
  known: Known,
): Promise<{ policy: Policy; source: string; problems: readonly ConfigProblem[] }> {
  const { files, gaps } = await git.read(base, CONFIG_FILES)
  for (const name of CONFIG_FILES) {
    const config = files.find(({ file }) => file === name)
    const gap = gaps.find(({ region }) => region?.file === name)
    if (!config && !gap) continue
    const { policy, problems } = config
      ? await readConfig(config.text, name, known)
      : { policy: DEFAULT_POLICY, problems: [unreadable(name, gap?.why ?? '')] }
    return { policy, problems, source: problems.length > 0 ? 'built-in' : `${name} at ${base.slice(0, 7)}` }
  }
  return { policy: DEFAULT_POLICY, problems: [], source: 'built-in' }
}

function unreadable(file: string, why: string): ConfigProblem {
  return { file, line: 1, column: 1, key: '', found: `a file that cannot be read (${why})`, expected: 'a YAML text' }
}

async function headProblems(root: string, known: Known, outside: Outside): Promise<readonly ConfigProblem[]> {
  for (const file of CONFIG_FILES) {
    const found = await outside.readText(`${root}/${file}`)
    if (found.kind === 'text') return (await readConfig(found.text, file, known)).problems
    if (found.kind === 'unreadable') return [unreadable(file, found.why)]
  }
  return []
}

/**
 * One that is there and cannot be read forgives nothing, and neither does an empty one, which is left of a list that shrank to its end; only where
 * there is none may the base be unknown.
 */
async function committedAt(git: Git, base: string, path: string): Promise<{ committed: Baseline | undefined; gaps: readonly Gap[] }> {
  const { files, gaps } = await git.read(base, [path])
  const [file] = files
  if (!file) {
    const isThere = gaps.length > 0 || (await git.list(base, folderOf(path))).includes(path)
    return { committed: isThere ? { entries: [], knownFindings: [] } : undefined, gaps }
  }
  const { parseBaseline } = await import('#baseline/format.ts')
  const parsed = parseBaseline(file.text, file.file)
  return { committed: parsed.baseline, gaps: [...gaps, ...parsed.gaps, ...(parsed.contradictions ?? [])] }
}

/** The policy of a file that the caller names (`--config`); anything wrong in it is the caller's to mend. */
export async function rulesOfFile(path: string, catalogue: Catalogue, outside: Outside, shown = path): Promise<Policy> {
  const found = await outside.readText(path)
  if (found.kind !== 'text') {
    const why = found.kind === 'absent' ? 'does not exist' : `cannot be read: ${found.why}`
    throw new UserError(`the config file ${shown} ${why}`, 'pass the path of a .goroutine-gate.yml')
  }
  const { policy, problems } = await readConfig(found.text, shown, knownNames(catalogue))
  if (problems.length > 0) throw new UserError(problems.map(describeProblem).join('\n'), 'see docs/config.md for every key')
  return policy
}

/** The policy, rules and contracts of a work tree, for `check` without a base: a wrong config is the caller's to mend. */
export async function rulesOfFolder(
  root: string,
  ours: Catalogue,
  outside: Outside,
): Promise<Pick<HouseRules, 'policy' | 'source' | 'catalogue' | 'gaps'>> {
  const { catalogue, note, gaps } = await houseCatalogueOf(root, ours, outside)
  for (const file of CONFIG_FILES) {
    const found = await outside.readText(`${root}/${file}`)
    if (found.kind === 'absent') continue
    return { policy: await rulesOfFile(`${root}/${file}`, catalogue, outside, file), source: `${file}${note}`, catalogue, gaps }
  }
  return { policy: DEFAULT_POLICY, source: `built-in${note}`, catalogue, gaps }
}

/** The policy of a work tree for who runs no rules. The catalogue, whose names a config is checked by, is loaded where there is a config. */
export async function policyOfFolder(root: string, catalogue: () => Promise<Catalogue>, outside: Outside): Promise<Policy> {
  for (const file of CONFIG_FILES) {
    const isThere = (await outside.readText(`${root}/${file}`)).kind !== 'absent'
    if (isThere) return (await rulesOfFolder(root, await catalogue(), outside)).policy
  }
  return DEFAULT_POLICY
}

/** The YAML reader and the schema are loaded when there is a config to read. */
async function readConfig(...given: Parameters<typeof import('#policy/config.ts').readConfig>) {
  return (await import('#policy/config.ts')).readConfig(...given)
}
