import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Recording } from '#model/recording.ts'
import { readRecording } from '#record/read.ts'

export interface Ran {
  readonly seconds: number
  readonly exitCode: number
  /** Standard output and error, as they came. */
  readonly output: string
}

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

/** The command as its user runs it. */
export function runBare(folder: string, command: readonly string[]): Promise<Ran> {
  return ran(command, folder)
}

/** The command behind `record --` of a bundle, or of the sources where it is empty, and the recording. */
export async function runRecorded(
  folder: string,
  command: readonly string[],
  bundle: string,
): Promise<Ran & { readonly recording: Recording }> {
  const out = await mkdtemp(join(tmpdir(), 'bench-recording-'))
  try {
    const program = bundle === '' ? ['--import', 'tsx', CLI] : [bundle]
    const words = [...program, 'record', '--quiet', '--out', out, '-C', folder, '--', ...command]
    const result = await ran([process.execPath, ...words], fileURLToPath(new URL('../..', import.meta.url)))
    const read = readRecording(await readFile(join(out, 'recording.json'), 'utf8'))
    if ('why' in read) throw new Error(`${read.why}\n${result.output.slice(-2000)}`)
    return { ...result, recording: read.recording }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

/** `git status` of the folder; empty when it is clean or not below version control. */
export async function gitStatus(folder: string): Promise<string> {
  const { output, exitCode } = await ran(['git', 'status', '--porcelain'], folder)
  return exitCode === 0 ? output.trim() : ''
}

function ran([program = '', ...words]: readonly string[], cwd: string): Promise<Ran> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ seconds: (performance.now() - start) / 1_000, exitCode: code ?? -1, output: Buffer.concat(chunks).toString('utf8') }),
    )
  })
}
