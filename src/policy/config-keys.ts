import type { Policy } from '#model/policy.ts'

/** What a reader is told about a key of the config file. */
export interface ConfigKey {
  /** What it sets, one sentence; Markdown, for the page and for editors. */
  readonly about: string
  /** What may stand there. */
  readonly values: string
  /** The built-in value as it would be written in the file; null where there is none. Absent for a map whose keys are free. */
  readonly builtIn?: (policy: Policy) => string | number | null
  /** What the page says in place of that value. */
  readonly note?: string
}

const whole = 'a whole number'
const longer = 'a duration above zero, at most `24h`'

/** Every key of the file but the free ones, dotted; `*` stands for a free one. A key that the schema has and this list has not fails a test. */
export const CONFIG_KEYS: Readonly<Record<string, ConfigKey>> = {
  'fail-on': {
    about: 'New findings at this level or above block.',
    values: '`error` · `warning` · `note` · `never`',
    builtIn: ({ failOn }) => failOn,
  },
  packs: {
    about: 'Packs of rules, also of another tool such as `staticcheck`: on, off, or shown without ever blocking.',
    values: 'name → `on` · `warn` · `off`',
    note: 'all on',
  },
  rules: {
    about: 'The level of one rule, also `tool/code` such as `govet/lostcancel`. Goes before its pack.',
    values: 'id → `error` · `warning` · `note` · `off`',
    note: "the level of the rule's page",
  },
  exclude: {
    about: 'Files and folders that are not read.',
    values: 'at most 200 globs of at most 300 characters, relative to the root',
    note: 'none',
  },
  'go-version': { about: 'Overrules the go line of go.mod.', values: '`1.22` or `1.22.3`', note: 'from go.mod' },
  'record.settle': {
    about: "How long goroutines may take to end after a package's tests.",
    values: 'a duration, at most `24h`',
    builtIn: ({ record }) => written(record.settleMs),
    note: '`1s`, three times that under `-race`',
  },
  'record.deadline': {
    about: 'The test command is ended after this long; `0s` for no limit.',
    values: 'a duration, at most `24h`',
    builtIn: ({ record }) => written(record.deadlineMs),
  },
  'record.confirm': {
    about: 'Whether to run again what seems to leak before blocking on it; with `never` a survivor never blocks.',
    values: '`auto` · `never`',
    builtIn: ({ record }) => record.confirm,
  },
  'record.reuse': {
    about:
      'Whether a package that Go answers from its test cache keeps the recording of its last run. With `never` every test runs; with `auto` in CI jobs alone (`CI` is set), where an earlier run of the change may have written that cache.',
    values: '`auto` · `always` · `never`',
    builtIn: ({ record }) => record.reuse,
  },
  'record.labels': {
    about: "Labels of goroutines (`pprof.Labels`) that recordings keep, such as a request's number; all others are dropped.",
    values: 'at most 20 names of at most 100 characters',
    note: 'none',
  },
  baseline: {
    about: 'The committed baseline.',
    values: 'a path inside the repository',
    builtIn: (policy) => policy.baseline,
  },
  compare: {
    about: 'What known leaks are compared with: the committed baseline, or the base commit run again.',
    values: '`committed` · `rerun-base`',
    builtIn: (policy) => policy.compare,
  },
  'limits.new-finding': {
    about: 'New findings at `fail-on` or above.',
    values: whole,
    builtIn: ({ limits }) => limits.newFinding,
  },
  'limits.new-leak': { about: 'New leaks, proven or confirmed.', values: whole, builtIn: ({ limits }) => limits.newLeak },
  'limits.leak-growth': {
    about: 'Goroutines that a known leak may grow by.',
    values: whole,
    builtIn: ({ limits }) => limits.growth,
  },
  'limits.unknown-package': {
    about: 'Packages that were not seen.',
    values: whole,
    builtIn: ({ limits }) => limits.unknownPackages,
  },
  'limits.missing-recording': {
    about: 'Recordings, such as those of [shards](monorepo.md), that are missing, damaged, or not parts of one run.',
    values: whole,
    builtIn: ({ limits }) => limits.missingRecordings,
  },
  'limits.growth': {
    about: 'Percent that the goroutines of a series may grow by between two samples.',
    values: 'a number',
    builtIn: ({ series }) => series.growth,
  },
  'limits.slope': {
    about: 'Goroutines an hour that a series may gain.',
    values: 'a number',
    builtIn: ({ series }) => series.slope,
  },
  'limits.cap': { about: 'Goroutines at any time of a series.', values: whole, builtIn: ({ series }) => series.cap },
  'limits.delta': {
    about: 'Goroutines that may be more after a load than before it.',
    values: whole,
    builtIn: ({ series }) => series.delta,
  },
  'limits.aged': {
    about: 'Goroutines of one signature that may be older than the window.',
    values: whole,
    builtIn: ({ series }) => series.aged,
  },
  'limits.depth': {
    about: 'Frames of a blocked call chain that need no pointing out.',
    values: whole,
    builtIn: ({ series }) => series.depth,
  },
  'limits.leak-rate': {
    about: 'Goroutines left behind per test.',
    values: 'a number',
    builtIn: ({ series }) => series.leakRate,
    note: 'not limited',
  },
  'series.window': {
    about: 'Goroutines of one signature may be this old.',
    values: longer,
    builtIn: ({ series }) => written(series.windowMs),
  },
  'series.sla': {
    about: 'The latency that 95 of 100 answers keep to; [limits follow it](series.md#limits-that-follow-latency).',
    values: longer,
    note: 'none',
  },
  'series.services': { about: 'What is different for a service, by its name.', values: 'name → its own `sla` and `window`', note: 'none' },
  'series.services.*.sla': { about: 'The latency that this service promises.', values: longer, note: 'that of `series.sla`' },
  'series.services.*.window': { about: 'The window of this service.', values: longer, note: 'that of `series.window`' },
  'rollout.rules': {
    about: 'Rules that only warn [for now](policy.md#rolling-out). Goes before their packs.',
    values: 'id → `until`, `share`, `version`',
    note: 'none',
  },
  'rollout.packs': { about: 'Packs that only warn for now.', values: 'name → `until`, `share`, `version`', note: 'none' },
  'rollout.clauses': {
    about: 'Clauses with a limit that only warn for now.',
    values: 'id of a clause → `until`, `version`, and `share` where it judges packages',
    note: 'none',
  },
  'rollout.*.*.until': { about: 'The last day on which it only warns.', values: '`2027-01-31`', note: 'no such day' },
  'rollout.*.*.share': {
    about: 'Percent of the packages in which it blocks already; a growing share drops none.',
    values: 'a whole number from 0 to 100',
    note: '0',
  },
  'rollout.*.*.version': { about: 'The version of goroutine-gate that blocks first.', values: '`0.3.0`', note: 'no such version' },
  'suppressions.budget': {
    about: 'Findings that comments added by one change may keep quiet.',
    values: whole,
    builtIn: ({ suppressions }) => suppressions.budget,
  },
  'suppressions.approval-label': {
    about: 'A label that [lets suppressions pass](suppress.md#a-wrong-block) when somebody else sets it after the last push.',
    values: 'the name of a label, at most 50 characters',
    note: 'none',
  },
  'suppressions.approval-code-owners': {
    about: 'Whether the approving review of a code owner lets them pass.',
    values: '`true` · `false`',
    note: '`false`',
  },
}

/** Milliseconds in the largest unit that divides them: `30m`. */
function written(milliseconds: number): string {
  const [unit, size] = UNITS.find(([, length]) => milliseconds % length === 0) ?? ['ms', 1]
  return `${milliseconds / size}${unit}`
}

const UNITS = [
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
] as const
