import * as v from 'valibot'
import type { Policy } from '#model/policy.ts'
import type { ConfigProblem } from './config-problem.ts'
import { type Config, configSchema } from './config-schema.ts'
import { parseConfigText } from './config-text.ts'
import { DEFAULT_POLICY } from './defaults.ts'
import { parseDuration } from './duration.ts'
import { nearest } from './nearest.ts'

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
  const checked = v.safeParse(configSchema, parsed.value)
  const issues = (checked.issues ?? []).map((issue) => problemOf(issue, parsed.locate))
  const names = checked.success && known ? unknownNames(checked.output, known, parsed.locate) : []
  const problems = [...issues, ...names].sort((a, b) => a.line - b.line || a.column - b.column)
  return checked.success && problems.length === 0
    ? { policy: policyOf(checked.output), problems: [] }
    : { policy: DEFAULT_POLICY, problems }
}

/** The validator takes a list for a map with the keys 0, 1, 2. */
function notMaps(value: unknown, locate: Locate): ConfigProblem[] {
  const expected = 'a map of keys and values'
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return [{ ...locate([]), expected }]
  const wrong = Object.entries(value).filter(([key, inner]) => key !== 'exclude' && Array.isArray(inner))
  return wrong.filter(([key]) => key in configSchema.entries).map(([key]) => ({ ...locate([key]), expected }))
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

/** The keys that the schema has at a place. */
function keysAt(path: readonly (string | number)[]): readonly string[] {
  const [section] = path
  const entries = configSchema.entries
  if (section === undefined) return Object.keys(entries)
  const inner = entries[section as keyof typeof entries]?.wrapped
  return inner && 'entries' in inner ? Object.keys(inner.entries) : []
}

function unknownNames(config: Config, known: KnownNames, locate: Locate): ConfigProblem[] {
  const wrong = (section: 'packs' | 'rules') =>
    Object.keys(config[section] ?? {})
      .filter(
        (name) => !known[section].includes(name) && !(known.tools ?? []).includes(section === 'packs' ? name : (name.split('/')[0] ?? '')),
      )
      .map((name) => ({
        ...locate([section, name]),
        found: `an unknown ${section.slice(0, -1)}`,
        expected: nearest(name, known[section]) ?? `a name that "goroutine-gate rules" lists`,
      }))
  return [...wrong('packs'), ...wrong('rules')]
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
    },
    baseline: config.baseline ?? base.baseline,
    compare: config.compare ?? base.compare,
    limits: {
      newFinding: limits['new-finding'] ?? base.limits.newFinding,
      newLeak: limits['new-leak'] ?? base.limits.newLeak,
      growth: limits['leak-growth'] ?? base.limits.growth,
      unknownPackages: limits['unknown-package'] ?? base.limits.unknownPackages,
    },
    suppressions: { budget: config.suppressions?.budget ?? base.suppressions.budget },
  }
}

function milliseconds(text: string | undefined, otherwise: number): number {
  return (text === undefined ? undefined : parseDuration(text)) ?? otherwise
}
