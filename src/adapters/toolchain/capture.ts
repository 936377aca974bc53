import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GoCall, readCall } from '#record/calls.ts'

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
