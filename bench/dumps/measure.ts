import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '#model/error.ts'
import { foldDump } from '#snapshot/fold.ts'
import { parseProfile } from '#snapshot/profile.ts'
import { median } from '../table.ts'
import { madeUpDump } from './made-up.ts'

/** Two readers of the same bytes, in turns. */
export interface Ratio {
  readonly megabytes: number
  /** Seconds of each turn, the first ones, in which compilers are at work, left out. */
  readonly ours: readonly number[]
  readonly theirs: readonly number[]
  /** Median of theirs by median of ours. */
  readonly times: number
}

const WARM = 3
/** Of each turn the best of so many counts, for the machine does other things; the command is expected to do the same. */
const TRIES = 5

/** Ours in this process, theirs by a command that is given the file and prints `seconds 1.25` for reading it. */
export function timeText(bytes: Buffer, file: string, command: string, turns: number): Ratio & { readonly goroutines: number } {
  let goroutines = 0
  const once = (): number => {
    const start = performance.now()
    const fold = foldDump('dump')
    for (let at = 0; at < bytes.length; at += 1 << 20) fold.push(bytes.subarray(at, at + (1 << 20)))
    goroutines = fold.end().reduce((sum, { total }) => sum + total, 0)
    return (performance.now() - start) / 1000
  }
  const ours = (): number => Math.min(...Array.from({ length: TRIES }, once))
  const ratio = inTurns(bytes.length, ours, () => secondsOf(command, file), turns)
  return { ...ratio, goroutines }
}

function secondsOf(command: string, file: string): number {
  const { stdout, stderr, status } = spawnSync('bash', ['-c', `${command} "$1"`, 'bash', file], { encoding: 'utf8' })
  const seconds = Number(/\bseconds (\d+(?:\.\d+)?)/.exec(stdout)?.[1])
  if (status !== 0 || !(seconds > 0))
    throw new UserError(`\`${command}\` printed no "seconds N": ${stderr || stdout}`, 'let it print how long reading the file took')
  return seconds
}

/**
 * Ours and the library pprof-format, which `folder` has in its node_modules; both from bytes to objects. In processor time, collectors and compilers
 * included: what else the machine does hardly changes it, and what is left to other threads is not free. One after the other, so that
 * neither clears away what the other has left.
 */
export function timeProfile(bytes: Buffer, folder: string, turns: number): Ratio {
  if (!existsSync(join(folder, 'node_modules', 'pprof-format')))
    throw new UserError(`${folder} has no pprof-format`, 'run `npm install pprof-format` in a folder outside of the repository and pass it')
  const { Profile } = createRequire(join(folder, 'x.js'))('pprof-format') as { readonly Profile: { decode(bytes: Uint8Array): unknown } }
  const timed = (work: () => unknown) => (): number => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  }
  const mean = (once: () => number) => (): number => Array.from({ length: TRIES }, once).reduce((sum, one) => sum + one, 0) / TRIES
  const all = (work: () => unknown): readonly number[] => Array.from({ length: turns + WARM }, mean(timed(work))).slice(WARM)
  const ours = all(() => parseProfile(bytes, 'profile'))
  const theirs = all(() => Profile.decode(bytes))
  return { megabytes: bytes.length / 1e6, ours, theirs, times: median(theirs) / median(ours) }
}

function inTurns(size: number, ours: () => number, theirs: () => number, turns: number): Ratio {
  const [a, b]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < turns + WARM; turn++) {
    a.push(ours())
    b.push(theirs())
  }
  const [own, other] = [a.slice(WARM), b.slice(WARM)]
  return { megabytes: size / 1e6, ours: own, theirs: other, times: median(other) / median(own) }
}

export interface Memory {
  readonly goroutines: number
  readonly gigabytes: number
  readonly seconds: number
  /** Of the whole process. */
  readonly peakMegabytes: number
  readonly exitCode: number
  /** First line that it printed. */
  readonly said: string
}

/** A dump into the `snapshot -` of a bundle: `dist/cli.js`, so run `npm run build` first. */
export async function memoryOf(goroutines: number, bytesEach: number, bundle: string): Promise<Memory> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-dumps-'))
  const usage = join(folder, 'usage.json')
  const before = fileURLToPath(new URL('../speed/usage.cjs', import.meta.url))
  const start = performance.now()
  const child = spawn(process.execPath, ['--require', before, bundle, 'snapshot', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, USAGE_FILE: usage },
  })
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8')
  })
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? -1))
  })
  try {
    let size = 0
    for (const piece of madeUpDump(goroutines, bytesEach)) {
      size += piece.length
      if (!child.stdin.write(piece)) await new Promise((resolve) => child.stdin.once('drain', resolve))
    }
    child.stdin.end()
    const exitCode = await ended
    const { megabytes } = JSON.parse(readFileSync(usage, 'utf8')) as { readonly megabytes: number }
    const seconds = (performance.now() - start) / 1000
    return { goroutines, gigabytes: size / 1e9, seconds, peakMegabytes: megabytes, exitCode, said: out.split('\n', 1)[0] ?? '' }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
