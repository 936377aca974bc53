import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare } from '#baseline/compare.ts'
import { parseBaseline, printBaseline } from '#baseline/format.ts'
import { updated } from '#baseline/update.ts'
import { readRecording } from '#record/read.ts'
import { median } from '../table.ts'
import { recordingOf } from './evidence.ts'

/** Milliseconds of processor time, medians. */
export interface CompareTime {
  readonly entries: number
  readonly goroutines: number
  readonly megabytes: number
  /** Reading the two files and `JSON.parse` of the recording and of each line. */
  readonly bare: number
  /** Reading both, and all of what they mean. */
  readonly read: number
  /** The comparison by itself. */
  readonly compared: number
}

/** Compares a baseline with a recording of as many leaks, a tenth of which are not in it, beside the bare reading of both. The two take turns. */
export function timeCompare(entries: number, goroutines: number, turns: number): CompareTime {
  const folder = mkdtempSync(join(tmpdir(), 'gate-scale-'))
  try {
    const files = writeSides(folder, entries, goroutines)
    const times = Array.from({ length: turns }, () => ({ bare: bareTime(files), ...ourTime(files, entries) }))
    const of = (name: 'bare' | 'read' | 'compared') => median(times.map((time) => time[name]))
    const megabytes = (readFileSync(files.baseline).length + readFileSync(files.recording).length) / 1e6
    return { entries, goroutines, megabytes, bare: of('bare'), read: of('read'), compared: of('compared') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Files {
  readonly baseline: string
  readonly recording: string
}

function writeSides(folder: string, entries: number, goroutines: number): Files {
  const perPackage = 10
  const packages = Array.from({ length: entries / perPackage }, (_, at) => at)
  const head = recordingOf(packages, perPackage, goroutines / entries)
  const known = updated({ entries: [], knownFindings: [] }, [head], 'replace', '3f2a91c')
  const files = { baseline: join(folder, 'baseline.jsonl'), recording: join(folder, 'recording.json') }
  const kept = known.entries.map((entry, at) => (at % 10 === 0 ? { ...entry, k2: entry.k2.replace(/^./, 'x') } : entry))
  writeFileSync(files.baseline, printBaseline({ ...known, entries: kept }))
  writeFileSync(files.recording, JSON.stringify(head, null, 2))
  return files
}

function bareTime({ baseline, recording }: Files): number {
  const start = process.cpuUsage()
  const head = JSON.parse(readFileSync(recording, 'utf8'))
  const lines = readFileSync(baseline, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const took = since(start)
  if (head.leaks.length === 0 || lines.length === 0) throw new Error('there is nothing to read')
  return took
}

function ourTime({ baseline, recording }: Files, entries: number): { read: number; compared: number } {
  const start = process.cpuUsage()
  const head = readRecording(readFileSync(recording, 'utf8'))
  const committed = parseBaseline(readFileSync(baseline, 'utf8'), 'baseline.jsonl')
  const read = since(start)
  if ('why' in head) throw new Error(head.why)
  const next = process.cpuUsage()
  const growth = compare({ head: [head.recording], base: [], committed: committed.baseline })
  const compared = since(next)
  const fresh = growth.filter(({ state }) => state === 'new').length
  if (fresh !== entries / 10) throw new Error(`${fresh} leaks are new of ${entries}`)
  return { read, compared }
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
