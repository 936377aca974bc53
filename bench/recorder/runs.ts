import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Recording } from '#model/recording.ts'
import { readRecording } from '#record/read.ts'

export interface Ran {
  /** By a clock. */
  readonly seconds: number
  /** Of processors, of the command and of all that it started and waited for. */
  readonly processor: number
  readonly exitCode: number
  /** Standard output and error, as they came. */
  readonly output: string
}

export interface Recorded extends Ran {
  readonly recording: Recording
}

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

/** The command as its user runs it. */
export function runBare(folder: string, command: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return ran(command, folder, environment)
}

/** The command behind `record --` of a bundle, or of the sources where it is empty, and the recording. */
export async function runRecorded(
  folder: string,
  command: readonly string[],
  bundle: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Recorded> {
  const out = await mkdtemp(join(tmpdir(), 'bench-recording-'))
  try {
    const program = bundle === '' ? ['--import', 'tsx', CLI] : [bundle]
    const words = [...program, 'record', '--quiet', '--out', out, '-C', folder, '--', ...command]
    const result = await ran([process.execPath, ...words], fileURLToPath(new URL('../..', import.meta.url)), environment)
    const read = readRecording(await readFile(join(out, 'recording.json'), 'utf8'))
    if ('why' in read) throw new Error(`${read.why}\n${result.output.slice(-2000)}`)
    return { ...result, recording: read.recording }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

/** `git status` of the folder; empty when it is clean or not below version control. */
export async function gitStatus(folder: string): Promise<string> {
  const { output, exitCode } = await ran(['git', 'status', '--porcelain'], folder, {})
  return exitCode === 0 ? output.trim() : ''
}

/** A shell that tells on a channel of its own what its children took, which Node cannot be asked for. */
const COUNTED = 'exec 4>&3 3>&-; "$@" 4>&-; code=$?; times >&4; exit $code'

function ran(command: readonly string[], cwd: string, environment: NodeJS.ProcessEnv): Promise<Ran> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'pipe', 'pipe'] as const
    const child = spawn('bash', ['--norc', '-c', COUNTED, 'bash', ...command], {
      cwd,
      stdio: [...stdio],
      env: { ...process.env, ...environment },
    })
    const chunks: Buffer[] = []
    let times = ''
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      times += chunk.toString('utf8')
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1_000
      resolve({ seconds, processor: processorOf(times), exitCode: code ?? -1, output: Buffer.concat(chunks).toString('utf8') })
    })
  })
}

/** Of `0m0.001s 0m0.002s` for the shell itself and a second line for its children. */
function processorOf(times: string): number {
  const children = times.split('\n')[1] ?? ''
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0)
}
