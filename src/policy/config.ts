import * as v from 'valibot'
import type { Policy } from '#model/policy.ts'
import { CLAUSES } from './clauses/index.ts'
import type { ConfigProblem } from './config-problem.ts'
import { type Config, configSchema } from './config-schema.ts'
import { keysAt, listsForMaps } from './config-shape.ts'
import { parseConfigText } from './config-text.ts'
import { DEFAULT_POLICY } from './defaults.ts'
import { parseDuration } from './duration.ts'
import { nearest } from './nearest.ts'
import { rolloutOf } from './rollout-config.ts'
import { seriesPolicyOf } from './series-config.ts'

/** Names that `packs` and `rules` may use, where they are known. */
export interface KnownNames {
  readonly packs: readonly string[]
  readonly rules: readonly string[]
  /** Other tools whose results can be handed in: a pack of that name, and rules `tool/code`. */
  readonly tools?: readonly string[]
}

export { CONFIG_FILES } from './config-files.ts'

/**
 * Reads the text of `.goroutine-gate.yml`. With a single problem nothing of the file is used and `policy` is the built-in one:
 * half of a policy is nobody's intention. Never throws. `known` makes a misspelt pack or rule a problem too.
 */
export function readConfig(
  text: string,
  file: string,
  known?: KnownNames,
): { readonly policy: Policy; readonly problems: readonly ConfigProblem[] } {
  const parsed = parseConfigText(text, file)
  const early = parsed.problems.length > 0 ? parsed.problems : notMaps(parsed.value, parsed.locate)
  if (early.length > 0) return { policy: DEFAULT_POLICY, problems: early }
  const checked = v.safeParse(configSchema, parsed.value, { abortPipeEarly: true })
  const issues = (checked.issues ?? []).map((issue) => problemOf(issue, parsed.locate))
  const names = checked.success ? unknownNames(checked.output, known, parsed.locate) : []
  const problems = [...issues, ...names].sort((a, b) => a.line - b.line || a.column - b.column)
  return checked.success && problems.length === 0
    ? { policy: policyOf(checked.output), problems: [] }
    : { policy: DEFAULT_POLICY, problems }
}

function notMaps(value: unknown, locate: Locate): ConfigProblem[] {
  const expected = 'a map of keys and values'
  if (typeof value !== 'object' || value === null) return [{ ...locate([]), expected }]
  return listsForMaps(value).map((path) => ({ ...locate(path), expected }))
}

type Locate = (path: readonly (string | number)[]) => Pick<ConfigProblem, 'file' | 'line' | 'column' | 'key' | 'found'>

function problemOf(issue: v.InferIssue<typeof configSchema>, locate: Locate): ConfigProblem {
  const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)))
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(path, locate, keysAt(path.slice(0, -1)))
  return { ...locate(path), expected: issue.message }
}

function unknownKey(path: readonly (string | number)[], locate: Locate, right: readonly string[]): ConfigProblem {
  const name = String(path.at(-1))
  return { ...locate(path), found: 'an unknown key', expected: nearest(name, right) ?? `one of ${right.join(', ')}` }
}

/** Names of packs and rules that nobody has, and roll-outs of clauses that cannot have one. */
function unknownNames(config: Config, known: KnownNames | undefined, locate: Locate): ConfigProblem[] {
  const { rollout = {} } = config
  const wrong = (section: 'packs' | 'rules', named: object | undefined, path: readonly string[]) =>
    Object.keys(named ?? {})
      .filter(
        (name) =>
          known && !known[section].includes(name) && !known.tools?.includes(section === 'packs' ? name : (name.split('/')[0] ?? '')),
      )
      .map((name) => ({
        ...locate([...path, name]),
        found: `an unknown ${section.slice(0, -1)}`,
        expected: nearest(name, known?.[section] ?? []) ?? `a name that "goroutine-gate rules" lists`,
      }))
  return [
    ...wrong('packs', config.packs, ['packs']),
    ...wrong('rules', config.rules, ['rules']),
    ...wrong('packs', rollout.packs, ['rollout', 'packs']),
    ...wrong('rules', rollout.rules, ['rollout', 'rules']),
    ...Object.entries(rollout.clauses ?? {}).flatMap(([name, stage]) => wrongClause(name, stage, locate)),
  ]
}

/** Only clauses with a limit block by a number of their own, and only those about packages can begin with a share of them. */
function wrongClause(name: string, { share }: { readonly share?: number | undefined }, locate: Locate): ConfigProblem[] {
  const path = ['rollout', 'clauses', name]
  const stageable = CLAUSES.filter(({ limit }) => limit.startsWith('limits.')).map(({ id }) => id)
  const clause = CLAUSES.find(({ id }) => id === name)
  if (!stageable.includes(name)) {
    const found = clause ? 'a clause that cannot be rolled out' : 'an unknown clause'
    return [{ ...locate(path), found, expected: nearest(name, stageable) ?? `one of ${stageable.join(', ')}` }]
  }
  if (share === undefined || clause?.byPackage) return []
  const expected = `until or version, for a share is one of packages: ${CLAUSES.filter(({ byPackage }) => byPackage)
    .map(({ id }) => id)
    .join(', ')}`
  return [{ ...locate([...path, 'share']), expected }]
}

function policyOf(config: Config): Policy {
  const base = DEFAULT_POLICY
  const limits = config.limits ?? {}
  return {
    failOn: config['fail-on'] ?? base.failOn,
    packs: config.packs ?? base.packs,
    rules: config.rules ?? base.rules,
    exclude: config.exclude ?? base.exclude,
    goVersion: config['go-version']?.replace(/^go/, '') ?? base.goVersion,
    record: {
      settleMs: milliseconds(config.record?.settle, base.record.settleMs),
      deadlineMs: milliseconds(config.record?.deadline, base.record.deadlineMs),
      confirm: config.record?.confirm ?? base.record.confirm,
      reuse: config.record?.reuse ?? base.record.reuse,
      labels: config.record?.labels ?? base.record.labels,
    },
    baseline: config.baseline ?? base.baseline,
    compare: config.compare ?? base.compare,
    limits: {
      newFinding: limits['new-finding'] ?? base.limits.newFinding,
      newLeak: limits['new-leak'] ?? base.limits.newLeak,
      growth: limits['leak-growth'] ?? base.limits.growth,
      unknownPackages: limits['unknown-package'] ?? base.limits.unknownPackages,
      missingRecordings: limits['missing-recording'] ?? base.limits.missingRecordings,
    },
    series: seriesPolicyOf(config),
    suppressions: suppressionsOf(config),
    rollout: rolloutOf(config.rollout ?? {}),
  }
}

function suppressionsOf({ suppressions = {} }: Config): Policy['suppressions'] {
  const budget = suppressions.budget ?? DEFAULT_POLICY.suppressions.budget
  const label = suppressions['approval-label'] ?? ''
  const codeOwners = suppressions['approval-code-owners'] ?? false
  return { budget, ...((label !== '' || codeOwners) && { approval: { label, codeOwners } }) }
}

function milliseconds(text: string | undefined, otherwise: number): number {
  return (text === undefined ? undefined : parseDuration(text)) ?? otherwise
}
