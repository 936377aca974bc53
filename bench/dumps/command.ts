import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { terminal } from '#adapters/terminal.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { median, table } from '../table.ts'
import { madeUpDump, madeUpProfile } from './made-up.ts'
import { type Memory, memoryOf, type Ratio, timeProfile, timeText } from './measure.ts'

const USAGE =
  'dumps [--text CMD] [--pprof-format DIR] [--goroutines 1000000] [--dump FILE] [--profile FILE] [--bundle FILE] [--turns 9] [--output FILE]'

/** How fast and in how little memory dumps are read, beside readers that others use. */
export const dumps: Benchmark = {
  usage: USAGE,
  about:
    'a text dump beside the command CMD, which is given the file and prints "seconds N"; a profile beside the pprof-format in DIR; the memory that a million goroutines take',
  run: async (words) => {
    const { values } = readWords(words, OPTIONS, USAGE)
    const turns = countOf(values.turns, 9, '--turns')
    const goroutines = countOf(values.goroutines, 1_000_000, '--goroutines')
    const bundle = resolve(values.bundle ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url)))
    const text =
      values.text === undefined ? undefined : withDump(values.dump, (bytes, file) => timeText(bytes, file, values.text ?? '', turns))
    if (text) terminal.say(`text: ${text.times.toFixed(2)} times as fast`)
    const profile =
      values['pprof-format'] === undefined ? undefined : timeProfile(profileIn(values.profile), resolve(values['pprof-format']), turns)
    if (profile) terminal.say(`profile: ${(1 / profile.times).toFixed(3)} of the time`)
    const memory = await memoryOf(goroutines, BYTES_EACH, bundle)
    await publish(tablesOf(text, profile, memory), { text, profile, memory }, values.output)
  },
}

const OPTIONS = {
  text: { type: 'string' },
  'pprof-format': { type: 'string' },
  goroutines: { type: 'string' },
  dump: { type: 'string' },
  profile: { type: 'string' },
  bundle: { type: 'string' },
  turns: { type: 'string' },
  output: { type: 'string' },
} as const

/** A million of them make 3.3 GB, as deep stacks of a service do. */
const BYTES_EACH = 4000
/** Of the made-up dump for comparisons: small enough for readers that keep every goroutine. */
const COMPARED = { goroutines: 30_000, bytesEach: 1200 }

function withDump<T>(given: string | undefined, work: (bytes: Buffer, file: string) => T): T {
  if (given !== undefined) return work(readFileSync(given), resolve(given))
  const folder = mkdtempSync(join(tmpdir(), 'bench-dumps-'))
  try {
    const bytes = Buffer.concat([...madeUpDump(COMPARED.goroutines, COMPARED.bytesEach)])
    const file = join(folder, 'dump.txt')
    writeFileSync(file, bytes)
    return work(bytes, file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function profileIn(given: string | undefined): Buffer {
  if (given === undefined) return madeUpProfile(3000)
  const bytes = readFileSync(given)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}

function tablesOf(text: Ratio | undefined, profile: Ratio | undefined, memory: Memory): readonly string[] {
  const speed = (name: string, { megabytes, ours, theirs, times }: Ratio) => [
    name,
    megabytes.toFixed(1),
    (megabytes / median(ours)).toFixed(0),
    (megabytes / median(theirs)).toFixed(0),
    times.toFixed(2),
    (1 / times).toFixed(3),
  ]
  const rows = [...(text ? [speed('text dump', text)] : []), ...(profile ? [speed('protobuf profile', profile)] : [])]
  const { goroutines, gigabytes, seconds, peakMegabytes, exitCode, said } = memory
  return [
    ...(rows.length > 0 ? [table(['', 'MB', 'ours MB/s', 'theirs MB/s', 'times as fast', 'of their time'], rows)] : []),
    table(
      ['goroutines', 'GB', 'seconds', 'peak MB', 'exit code', 'it says'],
      [[goroutines, gigabytes.toFixed(2), seconds.toFixed(1), peakMegabytes.toFixed(0), exitCode, said]],
    ),
  ]
}
