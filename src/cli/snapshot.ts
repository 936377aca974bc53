import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { waitsOfSnapshot } from '#drive/series.ts'
import { UserError } from '#model/error.ts'
import type { Gap } from '#model/gap.ts'
import type { Snapshot } from '#model/goroutine.ts'
import type { WaitGraph } from '#model/waits.ts'
import { plain } from '#report/escape.ts'
import { waitLines } from '#report/series/waits.ts'
import { aggregate, type StackGroup } from '#snapshot/aggregate.ts'
import { type ContendedPlace, contendedPlaces, isBeside } from '#snapshot/contended.ts'
import { readSnapshots } from '#snapshot/read.ts'
import type { Schedule } from '#snapshot/schedtrace.ts'
import type { SignatureContext } from '#snapshot/signature.ts'
import { waitAddresses } from '#snapshot/wait-address.ts'
import { readStreamed } from './dump-stream.ts'
import { print } from './emit.ts'
import { endedWaitLines, type PlacedWait, placedWaits } from './ended-waits.ts'
import { scheduleLines } from './schedule.ts'
import type { Setting, Verb } from './verb.ts'

export const snapshotVerb: Verb = {
  usage: 'snapshot FILE… | snapshot --series DIR',
  about:
    'reads dumps, profiles, schedtrace lines and printed execution traces of any origin and prints grouped stacks; - is standard input',
  options: {
    series: 'snapshots over time: a folder that `sample` wrote, a folder of dumps with times in their names, or a list of them',
    format: 'text or json; with --series also openmetrics',
    output: 'write to this file',
    config: 'with --series: a config file instead of the one of the work tree',
    p95: "with --series: the service's p95 latency, as in 180ms",
    'report-dir':
      'with --series: write series.txt, series.json, metrics.txt, alerts.yml (Prometheus) and dashboard.json (Grafana) into this folder',
  },
  examples: [
    'snapshot dump.txt',
    'snapshot - < goroutines.txt',
    'go tool trace -d=parsed trace.out | goroutine-gate snapshot -',
    'snapshot --series dumps/',
  ],
  run: async (setting) => {
    const { options } = setting
    if (options.series.length > 0) return (await import('./load-report.ts')).loadReport(setting)
    if (options.words.length === 0) throw new UserError('`snapshot` needs a file', 'pass dumps or profiles, or - for standard input')
    if (options.format !== 'text' && options.format !== 'json')
      throw new UserError(`\`snapshot\` has no format ${options.format}`, 'it is text or json')
    const context = await contextOf(setting)
    const read = await Promise.all(options.words.map((word) => readOne(word, options.cwd)))
    const unread = read.flatMap((entry) => entry.unread ?? [])
    const gaps = read.flatMap((entry) => entry.gaps)
    const shown = await Promise.all(
      read.flatMap((entry) => entry.snapshots.map((snapshot) => show(snapshot, entry.addresses, context, setting))),
    )
    const contended = read.flatMap((entry) => entry.contentions).flatMap((each) => contendedPlaces(each, context))
    const schedules = read.flatMap((entry) => entry.schedules)
    const found = { shown, contended, schedules, gaps }
    const isNothing = shown.length + contended.length + schedules.length === 0
    if (isNothing && unread[0]) throw unread[0]
    await print(options.format === 'json' ? asJson(found) : asText(found), options)
    return isNothing || unread.length > 0 ? 2 : 0
  },
}

interface Found {
  readonly shown: readonly Shown[]
  readonly contended: readonly ContendedPlace[]
  readonly schedules: readonly Schedule[]
  readonly gaps: readonly Gap[]
}

interface Shown {
  readonly snapshot: Snapshot
  readonly groups: readonly StackGroup[]
  readonly waits: WaitGraph
  readonly ended: readonly PlacedWait[]
}

async function show(snapshot: Snapshot, addresses: Addresses, context: SignatureContext, { outside }: Setting): Promise<Shown> {
  const waits = await waitsOfSnapshot(snapshot, snapshot.format === 'text' ? addresses : new Map(), { context, outside })
  return { snapshot, groups: aggregate([snapshot], context), waits, ended: placedWaits(snapshot, context) }
}

type Addresses = ReadonlyMap<number, string>

async function contextOf({ options, outside }: Setting): Promise<SignatureContext> {
  const git = await outside.openGit(options.cwd)
  const root = git?.root ?? options.cwd
  return { root, modules: [], declaredFunction: outside.functionLookup(root, await outside.syntax()) }
}

/** A file that is not there is the caller's to mend, and must not take the others with it. */
async function readOne(
  word: string,
  cwd: string,
): Promise<ReturnType<typeof readSnapshots> & { addresses: Addresses; unread?: UserError }> {
  try {
    const source = word === '-' ? 'stdin' : word
    const streamed = await readStreamed(word === '-' ? word : resolve(cwd, word), source)
    if ('snapshots' in streamed) return { ...readLarge(streamed.snapshots, source), addresses: new Map() }
    const content = unzipped(streamed.bytes)
    const read = readSnapshots(content, source)
    // Several dumps in one file may give one id to different goroutines.
    const isOne = read.snapshots.length === 1 && read.snapshots[0]?.format === 'text'
    return { ...read, addresses: isOne ? waitAddresses(new TextDecoder().decode(content)) : new Map() }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const unread = new UserError(`${word} cannot be read: ${why}`, 'pass the path of a dump or profile', { cause: error })
    return {
      snapshots: [],
      contentions: [],
      schedules: [],
      addresses: new Map(),
      gaps: [{ kind: 'dump', what: word, why: `it cannot be read: ${why}` }],
      unread,
    }
  }
}

/** A profile unzips to a few times its size; more than this is no profile but a bomb. */
const UNZIPPED_LIMIT = 256 * 1024 * 1024

function unzipped(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: UNZIPPED_LIMIT }) : bytes
}

function readLarge(snapshots: readonly Snapshot[], source: string): ReturnType<typeof readSnapshots> {
  const none: Gap = { kind: 'dump', what: source, why: 'it is larger than 256 MiB, and no goroutine dump was found in it' }
  const gaps = snapshots.length === 0 ? [none] : snapshots.flatMap((snapshot) => snapshot.gaps)
  return { snapshots, contentions: [], schedules: [], gaps }
}

function asJson({ shown, contended, schedules, gaps }: Found): string {
  const snapshots = shown.map(({ snapshot: { source, format, total, truncated }, groups, waits: { points, rings }, ended }) => ({
    source,
    format,
    total,
    truncated,
    groups,
    waits: { points, rings },
    ...(ended.length > 0 && { endedWaits: ended }),
  }))
  const schedule = schedules.map(({ source, samples }) => ({
    source,
    samples: samples.map((sample) => ({ ...sample, states: sample.states && Object.fromEntries(sample.states) })),
  }))
  const more = { ...(contended.length > 0 && { contended }), ...(schedule.length > 0 && { schedule }) }
  return `${JSON.stringify({ schemaVersion: 1, snapshots, ...more, gaps }, null, 2)}\n`
}

function asText({ shown, contended, schedules, gaps }: Found): string {
  const parts = shown.flatMap(({ snapshot, groups, waits, ended }) => [
    `${plain(snapshot.source)}: ${snapshot.total} goroutines in ${groups.length} stacks${snapshot.truncated ? ' (the dump is cut off)' : ''}`,
    ...groups.map((group) => [groupText(group), ...besideText(group, contended)].join('\n')),
    ...(waits.points.length > 0 ? ['', ...waitLines(waits)] : []),
    ...endedWaitLines(ended),
  ])
  if (shown.length === 0 && contended.length > 0) parts.push('contended, longest wait first:', ...contended.slice(0, 10).map(contendedText))
  parts.push(...schedules.flatMap(scheduleLines))
  return [...parts, ...gaps.map((gap) => `not seen: ${plain(gap.what)}: ${plain(gap.why)}`), ''].join('\n')
}

/** Frames shown of one stack. */
const FRAMES = 6

function groupText(group: StackGroup): string {
  const minutes = group.longestWaitMinutes > 0 ? `, up to ${group.longestWaitMinutes} minutes` : ''
  const wait = minutes === '' && group.longestWaitMs !== undefined ? `, up to ${group.longestWaitMs} ms` : minutes
  const frames = group.frames.slice(0, FRAMES).map((frame) => `      ${plain(frame.function)}  ${plain(frame.file)}:${frame.line}`)
  const more = group.frames.length > FRAMES ? [`      … ${group.frames.length - FRAMES} more frames`] : []
  const created = group.createdBy
    ? [`      started by ${plain(group.createdBy.function)}  ${plain(group.createdBy.file)}:${group.createdBy.line}`]
    : []
  return [`\n  ${group.count} × ${group.state || group.kind}${wait}`, ...frames, ...more, ...created].join('\n')
}

/** What is contended in the code that a stuck goroutine stands in. */
function besideText({ site }: StackGroup, contended: readonly ContendedPlace[]): readonly string[] {
  return contended
    .filter((place) => site !== undefined && isBeside(place, site))
    .slice(0, 3)
    .map((place) => `      beside it: ${contendedText(place).trim()}`)
}

function contendedText({ site, count, milliseconds }: ContendedPlace): string {
  const waited = milliseconds === null ? '' : `, ${milliseconds.toFixed(1)} ms in all`
  return `  ${count} × contended in ${plain(site.function)}  ${plain(site.file)}:${site.line}${waited}`
}
