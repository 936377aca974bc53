import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type GitOutput, gitText, runGit } from './run.ts'

/** A fetch that takes longer than this hangs. */
const LIMIT_MS = 180_000

/** Beside git's own files: the process id of a fetch of ours that is under way, or that was killed. */
const NOTE = 'goroutine-gate-fetch'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * Fetches from `origin` into a shallow clone. Git holds `shallow.lock` meanwhile, and one that is killed leaves it behind, after which every other
 * fetch in the repository fails. So ours outlives a gate that is killed, and ends by itself; a gate that is asked to end asks it to end first; and
 * what one that was killed all the same left is removed by the next. A fetch of another gate that is under way is waited for.
 */
export async function fetchInto(root: string, words: readonly string[]): Promise<GitOutput> {
  const folder = resolve(root, (await gitText(root, ['rev-parse', '--git-common-dir'])).trim())
  await releaseLock(folder)
  const note = join(folder, NOTE)
  const heard: { pid?: number; signal?: NodeJS.Signals } = {}
  const hear = (signal: NodeJS.Signals): void => {
    heard.signal = signal
    if (heard.pid !== undefined) end(heard.pid)
  }
  for (const signal of SIGNALS) process.once(signal, hear)
  try {
    return await runGit(root, ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...words], {
      timeoutMs: LIMIT_MS,
      apart: (pid) => {
        heard.pid = pid
        leaveNote(note, pid)
      },
    })
  } finally {
    rmSync(note, { force: true })
    for (const signal of SIGNALS) process.off(signal, hear)
    // Nobody else waits for the signal: the process ends by it, as it would have without us.
    if (heard.signal !== undefined && process.listenerCount(heard.signal) === 0) process.kill(process.pid, heard.signal)
  }
}

/** Where it cannot be written git cannot either, and says so. */
function leaveNote(path: string, pid: number): void {
  try {
    writeFileSync(path, `${pid}\n`)
  } catch {
    // Git's own words are the better ones.
  }
}

/** Waits for a fetch of ours that still runs, and removes what one that does not run any more has left. A lock of others is theirs. */
async function releaseLock(folder: string): Promise<void> {
  const pid = notedIn(folder)
  if (pid === undefined) return
  for (let waited = 0; isAlive(pid); waited += STEP_MS) {
    if (waited >= LIMIT_MS) return
    await wait(STEP_MS)
  }
  rmSync(join(folder, 'shallow.lock'), { force: true })
  rmSync(join(folder, NOTE), { force: true })
}

const STEP_MS = 100

function notedIn(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(folder, NOTE), 'utf8'))
    return Number.isInteger(pid) && pid > 1 ? pid : undefined
  } catch {
    return undefined
  }
}

/** Whether a process is there, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Git removes its locks when it is asked to end. */
function end(pid: number): void {
  try {
    process.kill(-pid, 'SIGTERM')
  } catch {
    // It has ended already.
  }
}
