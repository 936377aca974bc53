import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Recording } from '#model/recording.ts'
import { readRecording } from '#record/read.ts'
import type { Kept, Stored } from '#record/reuse.ts'
import { EXEC_SCRIPT } from '#record/scripts.ts'

/** Recordings of packages from run to run, held by one run at a time. */
export interface RecordingStore extends Stored {
  /** The run id that stays the same, so that cmd/go may answer from its test cache. */
  readonly run: string
  /** A folder that stays where it is from run to run. */
  readonly folder: string
  /** Path of the script through which a linked toolchain runs tests. */
  readonly exec: string
  /** Writes what is to be kept, and lets go. Never throws: what cannot be written ends the run id, so that no result is taken for kept. */
  close(result: { readonly kept: readonly Kept[]; readonly unheard: readonly string[]; readonly forget: boolean }): void
}

const PREFIX = 'recordings-'
/** GOFLAGS has no way to say it. */
const UNQUOTED = /[\s'"\\]/
/** A change of what is stored, or of its meaning, has to change this. */
const FORM = 1
/** Longer than cmd/go keeps a result that nobody asks for (five days). */
const UNUSED_DAYS = 30
/** A run that took longer has died without a word. */
const LONGEST_DAYS = 1
const DAY_MS = 86_400_000

/**
 * Opens the store in cmd/go's own cache folder, where it lives, moves and ends with the test results that it belongs to. `facts`: whatever
 * else decides what a recording says. Undefined where there is no such folder, where it cannot be written, or while another run holds it.
 */
export function openStore(cache: string, facts: readonly string[]): RecordingStore | undefined {
  const folder = join(cache, 'goroutine-gate', `${PREFIX}${nameOf([String(FORM), ...facts].join('\0'))}`)
  if (cache === '' || UNQUOTED.test(folder)) return undefined
  try {
    mkdirSync(join(folder, 'kept'), { recursive: true })
    mkdirSync(join(folder, 'unheard'), { recursive: true })
    if (!hold(folder)) return undefined
    sweep(join(cache, 'goroutine-gate'))
    writeFileSync(join(folder, 'exec'), EXEC_SCRIPT, { mode: 0o755 })
    return storeIn(folder, runOf(folder))
  } catch {
    // Then every test runs, as it does without a store.
    return undefined
  }
}

/** Takes the lock. One that a dead run left means results that cmd/go may know and we do not. */
function hold(folder: string): boolean {
  const lock = join(folder, 'lock')
  if (existsSync(lock)) {
    if (isHeld(lock)) return false
    forget(folder)
    rmSync(lock, { force: true })
  }
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    // Another run was faster.
    return false
  }
}

function isHeld(lock: string): boolean {
  const pid = Number(readFileSync(lock, 'utf8'))
  return pid > 0 && isAlive(pid) && Date.now() - statSync(lock).mtimeMs < LONGEST_DAYS * DAY_MS
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function runOf(folder: string): string {
  const file = join(folder, 'run')
  const known = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (/^[0-9a-f-]{36}$/.test(known)) return known
  const run = randomUUID()
  writeFileSync(file, run)
  return run
}

function storeIn(folder: string, run: string): RecordingStore {
  return {
    run,
    folder,
    exec: join(folder, 'exec'),
    recording: (key) => readKept(join(folder, 'kept', nameOf(key)), key),
    isUnheard: (importPath) => existsSync(join(folder, 'unheard', nameOf(importPath))),
    close: (result) => {
      try {
        settle(folder, result)
        rmSync(join(folder, 'lock'), { force: true })
      } catch {
        // The lock stays, and the next run takes it for that of a dead one.
      }
    },
  }
}

function settle(folder: string, { kept, unheard, forget: isToForget }: Parameters<RecordingStore['close']>[0]): void {
  try {
    for (const one of kept) writeKept(folder, one)
    for (const importPath of unheard) writeFileSync(join(folder, 'unheard', nameOf(importPath)), '')
    if (isToForget) forget(folder)
    else prune(folder)
  } catch {
    forget(folder)
  }
}

function readKept(file: string, key: string): Recording | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof value !== 'object' || value === null || !('key' in value) || !('recording' in value) || value.key !== key) return undefined
    const read = readRecording(JSON.stringify(value.recording))
    if (!('recording' in read)) return undefined
    utimesSync(file, new Date(), new Date())
    return read.recording
  } catch {
    // Damaged or not there: then nothing is known.
    return undefined
  }
}

function writeKept(folder: string, { importPath, keys, recording }: Kept): void {
  for (const key of keys) {
    const file = join(folder, 'kept', nameOf(key))
    writeFileSync(`${file}.new`, JSON.stringify({ key, recording }))
    renameSync(`${file}.new`, file)
  }
  rmSync(join(folder, 'unheard', nameOf(importPath)), { force: true })
}

/** Ends the run id, and with it everything that cmd/go knows of it. */
function forget(folder: string): void {
  rmSync(join(folder, 'run'), { force: true })
  for (const name of readdirSync(join(folder, 'kept'))) rmSync(join(folder, 'kept', name), { force: true })
}

function prune(folder: string): void {
  for (const part of ['kept', 'unheard']) {
    for (const name of readdirSync(join(folder, part))) {
      const file = join(folder, part, name)
      if (isUnused(file)) rmSync(file, { force: true })
    }
  }
}

/** Stores of folders that nobody tests any more. */
function sweep(home: string): void {
  for (const name of readdirSync(home)) {
    const store = join(home, name)
    if (name.startsWith(PREFIX) && isUnused(store)) rmSync(store, { recursive: true, force: true })
  }
}

/** What was not touched for so long; the lock that comes and goes touches its folder. */
function isUnused(path: string): boolean {
  return Date.now() - statSync(path).mtimeMs > UNUSED_DAYS * DAY_MS
}

function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
