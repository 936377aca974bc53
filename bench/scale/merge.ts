import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { recordingOf } from './evidence.ts'

/** What merging took. Milliseconds of processor time, megabytes at the process's peak. */
export interface MergeTime {
  readonly times: number
  readonly shards: number
  readonly packages: number
  readonly leaks: number
  readonly megabytesRead: number
  readonly milliseconds: number
  readonly megabytes: number
}

const once = fileURLToPath(new URL('./merge-once.ts', import.meta.url))

/** A tenth of the packages ran in two shards. */
const OVERLAP = 10

/** Merges so many times as many packages, spread over the shards, each size in a process of its own. */
export function timeMerge(shards: number, packages: number, times: number): MergeTime {
  const folder = mkdtempSync(join(tmpdir(), 'gate-scale-'))
  try {
    const megabytesRead = writeShards(folder, shards, packages * times) / 1e6
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', once, folder], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    const told = JSON.parse(stdout)
    if (told.packages !== packages * times || told.gaps !== 0) throw new Error(`merged ${told.packages} packages with ${told.gaps} gaps`)
    return { times, shards, megabytesRead, ...told }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeShards(folder: string, shards: number, packages: number): number {
  let bytes = 0
  for (let shard = 0; shard < shards; shard++) {
    const own = Array.from({ length: packages }, (_, at) => at).filter(
      (at) => at % shards === shard || (at % OVERLAP === 0 && (at + 1) % shards === shard),
    )
    const recording = { ...recordingOf(own, 2, 3), shard: { of: '', index: shard + 1, total: shards } }
    const text = JSON.stringify(recording, null, 2)
    bytes += text.length
    writeFileSync(join(folder, `${shard}.json`), text)
  }
  return bytes
}
