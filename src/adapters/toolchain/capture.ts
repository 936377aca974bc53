import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readActionGraph } from '#record/action-graph.ts'
import { type GoCall, readCall } from '#record/calls.ts'
import { readEvents } from '#record/events.ts'
import type { CachedCall } from '#record/reuse.ts'

/** Event files of all test processes, by name. One that cannot be read, or is too large for a text, is empty: its package counts as unseen. */
export function readEventFiles(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return names(folder).map((file) => ({ file, text: readOrNothing(join(folder, file)) }))
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Calls of `go test` that our `go` noted, in order of their files' names. */
export function readCalls(folder: string): readonly GoCall[] {
  return names(folder)
    .map((file) => readCall(readFileSync(join(folder, file), 'utf8')))
    .filter((call) => call !== undefined)
}

/** What cmd/go planned to do in calls whose results it may keep. One that it did not write down is left out, and so its packages are not known. */
export function readCachedCalls(calls: string, graphs: string): readonly CachedCall[] {
  return names(graphs).flatMap((name): CachedCall[] => {
    const call = readCall(readOrNothing(join(calls, name.replace(/\.json$/, ''))))
    const binaries = readActionGraph(readOrNothing(join(graphs, name)))
    return call && binaries ? [{ words: [call.cwd, call.flags, ...call.args].join('\n'), binaries }] : []
  })
}

/** How often the tests of packages ran under a run id, by import path; children left out. */
export function runsUnder(run: string, files: ReturnType<typeof readEventFiles>): ReadonlyMap<string, number> {
  const runs = new Map<string, number>()
  for (const { file, text } of files) {
    const [event] = readEvents(file, text.slice(0, text.indexOf('\n') + 1)).events
    if (event?.e === 'heartbeat' && event.run === run) runs.set(event.package, (runs.get(event.package) ?? 0) + 1)
  }
  return runs
}

/** Calls that ran without the recorder: reason, tab, folder. */
export function readLost(file: string): readonly { readonly reason: string; readonly cwd: string }[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n')
    return lines.filter((line) => line !== '').map((line) => ({ reason: line.split('\t')[0] ?? '', cwd: line.split('\t')[1] ?? '' }))
  } catch {
    // Our `go` creates the file when it first has something to note.
    return []
  }
}

function names(folder: string): readonly string[] {
  return readdirSync(folder).sort()
}
