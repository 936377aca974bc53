import { parseBaseline } from '#baseline/format.ts'
import type { Baseline } from '#model/baseline.ts'
import { UserError } from '#model/error.ts'
import type { Gap } from '#model/gap.ts'
import type { Policy } from '#model/policy.ts'
import { CONFIG_FILES, readConfig } from '#policy/config.ts'
import { type ConfigProblem, describeProblem } from '#policy/config-problem.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import type { Git, Outside } from '#ports.ts'
import { type Catalogue, knownNames } from './catalogue.ts'

/** The policy and the baseline that judge a change: those of the base, never those that the change brings. */
export interface HouseRules {
  readonly policy: Policy
  /** `built-in`, or the file and the commit it was read at. */
  readonly source: string
  readonly problems: { readonly base: readonly ConfigProblem[]; readonly head: readonly ConfigProblem[] }
  readonly committed: Baseline | undefined
  readonly gaps: readonly Gap[]
}

/** Reads config and baseline at the base commit. A config that is wrong there leaves the built-in policy in force, and is said. */
export async function rulesOfBase(git: Git, base: string, catalogue: Catalogue, outside: Outside): Promise<HouseRules> {
  const { files, gaps } = await git.read(base, CONFIG_FILES)
  const [config] = CONFIG_FILES.flatMap((name) => files.find(({ file }) => file === name) ?? [])
  const known = knownNames(catalogue)
  const atBase = config ? readConfig(config.text, config.file, known) : { policy: DEFAULT_POLICY, problems: [] }
  const atHead = await headProblems(git.root, known, outside)
  const baseline = await baselineAt(git, base, atBase.policy.baseline)
  const isBuiltIn = !config || atBase.problems.length > 0
  return {
    policy: atBase.policy,
    source: isBuiltIn ? 'built-in' : `${config.file} at ${base.slice(0, 7)}`,
    problems: { base: atBase.problems, head: atHead },
    committed: baseline.committed,
    gaps: [...gaps, ...baseline.gaps],
  }
}

async function headProblems(root: string, known: ReturnType<typeof knownNames>, outside: Outside): Promise<readonly ConfigProblem[]> {
  for (const file of CONFIG_FILES) {
    const found = await outside.readText(`${root}/${file}`)
    if (found.kind === 'text') return readConfig(found.text, file, known).problems
  }
  return []
}

async function baselineAt(git: Git, base: string, path: string): Promise<{ committed: Baseline | undefined; gaps: readonly Gap[] }> {
  const { files, gaps } = await git.read(base, [path])
  const [file] = files
  if (!file) return { committed: undefined, gaps }
  const parsed = parseBaseline(file.text, file.file)
  return { committed: parsed.baseline, gaps: [...gaps, ...parsed.gaps] }
}

/** The policy of a file that the caller names (`--config`); anything wrong in it is the caller's to mend. */
export async function rulesOfFile(path: string, catalogue: Catalogue, outside: Outside): Promise<Policy> {
  const found = await outside.readText(path)
  if (found.kind !== 'text') {
    const why = found.kind === 'absent' ? 'does not exist' : `cannot be read: ${found.why}`
    throw new UserError(`the config file ${path} ${why}`, 'pass the path of a .goroutine-gate.yml')
  }
  const { policy, problems } = readConfig(found.text, path, knownNames(catalogue))
  if (problems.length > 0) throw new UserError(problems.map(describeProblem).join('\n'), 'see docs/config.md for every key')
  return policy
}

/** The policy of a work tree, for `check` without a base: a wrong config is the caller's to mend. */
export async function rulesOfFolder(root: string, catalogue: Catalogue, outside: Outside): Promise<{ policy: Policy; source: string }> {
  for (const file of CONFIG_FILES) {
    const found = await outside.readText(`${root}/${file}`)
    if (found.kind !== 'absent') return { policy: await rulesOfFile(`${root}/${file}`, catalogue, outside), source: file }
  }
  return { policy: DEFAULT_POLICY, source: 'built-in' }
}
