// One process: merges the recordings of a folder, as `merge` does, and prints what it took.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { terminal } from '#adapters/terminal.ts'
import { mergeRecordings } from '#record/merge.ts'
import { readRecording } from '#record/read.ts'

const [folder = ''] = process.argv.slice(2)
const start = process.cpuUsage()
const recordings = readdirSync(folder).map((name) => {
  const read = readRecording(readFileSync(join(folder, name), 'utf8'))
  if ('why' in read) throw new Error(read.why)
  return read.recording
})
const merged = mergeRecordings(recordings)
if ('why' in merged) throw new Error(merged.why)
const text = JSON.stringify(merged.recording, null, 2)
const { user, system } = process.cpuUsage(start)
const { packages, leaks, gaps } = merged.recording
terminal.out(
  JSON.stringify({
    milliseconds: (user + system) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    written: text.length / 1e6,
    packages: packages.length,
    leaks: leaks.length,
    gaps: gaps.length,
  }),
)
