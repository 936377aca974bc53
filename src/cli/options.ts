import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { TYPE_SOURCES, type TypeSource } from '#drive/type-source.ts'
import { UserError } from '#model/error.ts'
import { LEVELS } from '#model/finding.ts'
import type { Policy } from '#model/policy.ts'
import { parseDuration } from '#policy/duration.ts'
import { MOST_SHARDS } from '#record/shard.ts'
import { FORMATS, type Format } from '#report/formats.ts'
import type { SarifProfile } from '#report/sarif.ts'

const OPTIONS = {
  C: { type: 'string', short: 'C' },
  format: { type: 'string' },
  output: { type: 'string' },
  'report-dir': { type: 'string' },
  'sarif-profile': { type: 'string' },
  base: { type: 'string' },
  config: { type: 'string' },
  'fail-on': { type: 'string' },
  packs: { type: 'string' },
  recording: { type: 'string', multiple: true },
  'base-recording': { type: 'string', multiple: true },
  external: { type: 'string', multiple: true },
  out: { type: 'string' },
  stress: { type: 'string' },
  series: { type: 'string', multiple: true },
  p95: { type: 'string' },
  url: { type: 'string' },
  every: { type: 'string' },
  for: { type: 'string' },
  service: { type: 'string' },
  shard: { type: 'string' },
  shards: { type: 'string' },
  runs: { type: 'string', multiple: true },
  types: { type: 'string' },
  append: { type: 'boolean' },
  shrink: { type: 'boolean' },
  all: { type: 'boolean' },
  keep: { type: 'boolean' },
  remove: { type: 'boolean' },
  write: { type: 'boolean' },
  color: { type: 'string' },
  progress: { type: 'boolean' },
  'no-progress': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

export type OptionName = keyof typeof OPTIONS

/** The words of a command line, understood. Paths are absolute. */
export interface Options {
  readonly cwd: string
  readonly words: readonly string[]
  /** What stands behind `--`; undefined without it. */
  readonly command: readonly string[] | undefined
  readonly format: Format
  /** Whether `--format` was given. */
  readonly hasFormat: boolean
  readonly output: string
  readonly reportDir: string
  readonly sarifProfile: SarifProfile
  readonly base: string
  readonly config: string
  readonly failOn: Policy['failOn'] | undefined
  readonly packs: readonly string[]
  readonly recordings: readonly string[]
  readonly baseRecordings: readonly string[]
  /** Files with results of other tools. */
  readonly external: readonly string[]
  readonly out: string
  /** How long to run tests again and again; empty for not at all. */
  readonly stress: string
  /** Which part of a split run this is, as written; empty where nothing was said. */
  readonly shard: string
  /** How many shards there must be; 0 where nothing was said. */
  readonly shards: number
  /** Folders with stored reports, to be judged under another policy. */
  readonly runs: readonly string[]
  /** Where types come from; undefined where nothing was said. */
  readonly types: TypeSource | undefined
  /** Folders and lists with snapshots over time. */
  readonly series: readonly string[]
  /** The service's p95 latency, milliseconds; undefined where nothing was said. */
  readonly p95Ms: number | undefined
  /** Where a service answers with its goroutines, as written. */
  readonly url: string
  /** Time between two samples, and for how long; milliseconds. */
  readonly everyMs: number | undefined
  readonly forMs: number | undefined
  /** Name of the service that is sampled. */
  readonly service: string
  readonly append: boolean
  readonly shrink: boolean
  readonly all: boolean
  readonly keep: boolean
  /** Takes out what `annotate` wrote. */
  readonly remove: boolean
  /** Writes what would only be shown. */
  readonly write: boolean
  readonly color: 'auto' | 'always' | 'never'
  /** Whether the stages of long work are named; undefined where nothing was said. */
  readonly progress: boolean | undefined
  readonly quiet: boolean
  readonly help: boolean
  readonly version: boolean
}

/** For verbs that take no words of their own: one that is passed over in silence would be taken for understood. */
export function refuseWords(verb: string, { words: [word] }: Options): void {
  if (word === undefined) return
  const help = `\`goroutine-gate ${verb} --help\` lists its options; a command goes behind two dashes: -- ${word} …`
  throw new UserError(`\`${verb}\` does not know what to do with "${word}"`, help)
}

/** Reads the words behind a verb. A `UserError` names the option, what was there and what would be right. */
export function readOptions(verb: string, words: readonly string[], allowed: readonly OptionName[], startedIn: string): Options {
  const dashes = words.indexOf('--')
  const own = dashes < 0 ? words : words.slice(0, dashes)
  const { values, positionals } = parse(verb, own, allowed)
  const cwd = resolve(startedIn, values.C ?? '.')
  const path = (text: string | undefined): string => (text === undefined ? '' : resolve(cwd, text))
  return {
    cwd,
    words: positionals,
    command: dashes < 0 ? undefined : words.slice(dashes + 1),
    format: choice('--format', values.format, FORMATS) ?? 'text',
    hasFormat: values.format !== undefined,
    output: path(values.output),
    reportDir: path(values['report-dir']),
    sarifProfile: choice('--sarif-profile', values['sarif-profile'], ['github', 'full'] as const) ?? 'github',
    base: revision(values.base),
    config: path(values.config),
    failOn: choice('--fail-on', values['fail-on'], [...LEVELS, 'never'] as const),
    packs: (values.packs ?? '')
      .split(',')
      .map((pack) => pack.trim())
      .filter(Boolean),
    recordings: (values.recording ?? []).map(path),
    baseRecordings: (values['base-recording'] ?? []).map(path),
    external: (values.external ?? []).map(path),
    out: path(values.out),
    stress: values.stress ?? '',
    shard: values.shard ?? '',
    shards: shardCount(values.shards),
    runs: (values.runs ?? []).map(path),
    types: choice('--types', values.types, TYPE_SOURCES),
    series: (values.series ?? []).map(path),
    p95Ms: duration('--p95', values.p95, '180ms'),
    url: values.url ?? '',
    everyMs: duration('--every', values.every, '30s'),
    forMs: duration('--for', values.for, '10m', WEEK_MS),
    service: values.service ?? '',
    append: values.append ?? false,
    shrink: values.shrink ?? false,
    all: values.all ?? false,
    keep: values.keep ?? false,
    remove: values.remove ?? false,
    write: values.write ?? false,
    color: choice('--color', values.color, ['auto', 'always', 'never'] as const) ?? 'auto',
    progress: oneOf(values.progress, values['no-progress']),
    quiet: values.quiet ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  }
}

function parse(verb: string, words: readonly string[], allowed: readonly OptionName[]) {
  try {
    const parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true })
    for (const name of Object.keys(parsed.values) as OptionName[]) {
      if (!ALWAYS.includes(name) && !allowed.includes(name)) throw new UserError(`\`${verb}\` has no option --${name}`, helpFor(verb))
    }
    return parsed
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error), helpFor(verb), {
      cause: error,
    })
  }
}

const ALWAYS: readonly OptionName[] = ['C', 'help', 'version', 'progress', 'no-progress', 'quiet', 'color']

function helpFor(verb: string): string {
  return `\`goroutine-gate ${verb} --help\` lists its options`
}

/** One of a few words, or undefined when the option was not given. */
function choice<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined
  const found = allowed.find((word) => word === value)
  if (found === undefined) throw new UserError(`${option} is "${value}"`, `it is one of ${allowed.join(', ')}`)
  return found
}

/** An option and its opposite. */
function oneOf(wanted: boolean | undefined, unwanted: boolean | undefined): boolean | undefined {
  if (wanted && unwanted) throw new UserError('both --progress and --no-progress were given', 'pass one of them')
  return unwanted ? false : wanted
}

function shardCount(text: string | undefined): number {
  if (text === undefined) return 0
  const count = Number(text)
  if (!/^\d+$/.test(text) || count < 1 || count > MOST_SHARDS)
    throw new UserError(`--shards is "${text}"`, `pass how many shards there are, a whole number from 1 to ${MOST_SHARDS}`)
  return count
}

/** A load that is watched for longer is no test. */
const WEEK_MS = 7 * 24 * 3_600_000

/** Milliseconds above zero, or undefined when the option was not given. */
function duration(option: string, value: string | undefined, example: string, longest = WEEK_MS / 7): number | undefined {
  if (value === undefined) return undefined
  const ms = parseDuration(value, longest)
  if (ms === undefined || ms === 0)
    throw new UserError(`${option} is "${value}"`, `pass a duration above zero such as ${example}, at most ${longest / 3_600_000}h`)
  return ms
}

/** A revision that git cannot take for an option. */
function revision(value: string | undefined): string {
  if (value === undefined) return ''
  if (value === '' || value.startsWith('-'))
    throw new UserError(`--base is "${value}"`, 'pass a commit, a branch or a tag, such as origin/main')
  return value
}
