import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeReportFile } from '#adapters/files/write.ts'
import type { MemoryStats, Phase } from '#model/series.ts'
import { LIST_NAME, readList } from '#series/list.ts'

/** A snapshot that was taken, before it is written. */
export interface TakenSample {
  readonly at: number
  readonly elapsedMs: number
  readonly phase?: Phase
  readonly bytes: Uint8Array
  readonly isText: boolean
  readonly memory?: MemoryStats
}

/** A time in which the service did not answer. */
interface Missed {
  readonly from: number
  to: number
  count: number
  readonly why: string
}

/** The folder of a series: each snapshot a file, and the list with their times, written anew after each so that a run that is killed leaves what it had. */
export class SeriesStore {
  private readonly folder: string
  private readonly head: Readonly<Record<string, unknown>>
  private readonly samples: Record<string, unknown>[] = []
  private readonly missed: Missed[] = []
  private readonly names = new Set<string>()

  constructor(folder: string, head: { readonly url: string; readonly service: string; readonly everyMs: number }) {
    this.folder = folder
    this.head = head
  }

  /** Removes what an earlier run wrote here, and nothing else. */
  async clear(): Promise<void> {
    const path = join(this.folder, LIST_NAME)
    const text = await readFile(path, 'utf8').catch(() => '')
    const own = readList(text, LIST_NAME).samples.filter(({ file }) => OWN.test(file))
    for (const { file } of own) await rm(join(this.folder, file), { force: true })
    await rm(path, { force: true })
  }

  async add(taken: TakenSample): Promise<void> {
    const file = this.nameOf(taken)
    await writeFile(join(this.folder, file), taken.bytes, { flag: 'wx' })
    const { at, elapsedMs, phase, memory } = taken
    this.samples.push({
      at: new Date(at).toISOString(),
      elapsedMs: Math.round(elapsedMs),
      ...(phase && { phase }),
      file,
      ...(memory && { memory: asMemStats(memory) }),
    })
    await this.write()
  }

  async miss(at: number, why: string): Promise<void> {
    const last = this.missed.at(-1)
    if (last?.why === why) {
      last.to = at
      last.count++
    } else this.missed.push({ from: at, to: at, count: 1, why })
    await this.write()
  }

  /** How many samples there are, and how often there was none. */
  get counts(): { readonly samples: number; readonly missed: number } {
    return { samples: this.samples.length, missed: this.missed.reduce((sum, { count }) => sum + count, 0) }
  }

  private nameOf({ at, isText }: TakenSample): string {
    const stem = new Date(at).toISOString().replaceAll(':', '-')
    const end = isText ? 'txt' : 'pb.gz'
    for (let number = 0; ; number++) {
      const name = number === 0 ? `${stem}.${end}` : `${stem}-${number}.${end}`
      if (this.names.has(name)) continue
      this.names.add(name)
      return name
    }
  }

  private async write(): Promise<void> {
    const gaps = this.missed.map(({ from, to, count, why }) => ({
      what: `${count === 1 ? '1 sample' : `${count} samples`} ${spanOf(from, to)}`,
      why,
    }))
    await writeReportFile(
      this.folder,
      LIST_NAME,
      `${JSON.stringify({ schemaVersion: 1, ...this.head, samples: this.samples, gaps }, null, 1)}\n`,
    )
  }
}

const OWN = /^\d{4}-\d{2}-\d{2}T[\d.-]+Z(-\d+)?\.(txt|pb\.gz)$/

function spanOf(from: number, to: number): string {
  const [first, last] = [from, to].map((at) => new Date(at).toISOString())
  return from === to ? `at ${first}` : `from ${first} to ${last}`
}

/** By the names of `runtime.MemStats`, as `readList` takes them. */
function asMemStats({ heapAlloc, nextGc, sys, numGc, lastGcAt }: MemoryStats): Readonly<Record<string, number>> {
  return { HeapAlloc: heapAlloc, NextGC: nextGc, Sys: sys, NumGC: numGc, LastGC: (lastGcAt ?? 0) * 1_000_000 }
}
