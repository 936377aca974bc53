import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { splitFlags, type Toolchain } from '#record/env.ts'
import type { SeenCommand } from '#record/health.ts'
import { findToolchain, go } from './go.ts'
import { loadHooks } from './hooks.ts'
import { writeOverlay } from './overlay.ts'

export { findToolchain, go }

/** Why the hooks cannot be put into a toolchain; undefined where they can. Never rejects. */
export async function whyNoHooks(toolchain: Toolchain, cwd: string): Promise<string | undefined> {
  const folder = await realpath(tmpdir())
    .then((dir) => mkdtemp(join(dir, 'goroutine-gate-')))
    .catch((error: unknown) => ({ why: `no temporary folder can be made: ${said(error)}` }))
  if (typeof folder !== 'string') return folder.why
  const overlay = writeOverlay(toolchain, join(folder, 'overlay'), loadHooks(), splitFlags(toolchain.flags).overlay, cwd)
  await rm(folder, { recursive: true, force: true })
  return 'why' in overlay ? overlay.why : undefined
}

/** Whether a folder can be written to, or made where it is not there. Never rejects. */
export async function isWritable(folder: string): Promise<boolean> {
  const state = await access(folder, constants.W_OK).then(
    () => 'yes',
    (error: NodeJS.ErrnoException) => error.code,
  )
  if (state !== 'ENOENT' || dirname(folder) === folder) return state === 'yes'
  return isWritable(dirname(folder))
}

/** Looks at a test command without running it; `make` is asked what it would run. Never rejects. */
export async function seeCommand(words: readonly string[], cwd: string): Promise<SeenCommand> {
  const [program = '', ...args] = words
  const onPath = await isThere(program, cwd)
  const dryRun = onPath && /(^|\/)g?make$/.test(program) ? await output(program, ['-n', ...args], cwd) : undefined
  return { words, onPath, dryRun }
}

async function isThere(program: string, cwd: string): Promise<boolean> {
  if (program === '') return false
  const places = program.includes('/')
    ? [resolve(cwd, program)]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program))
  const found = await Promise.all(
    places.map((path) =>
      access(path, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  )
  return found.includes(true)
}

/** Standard output of a program; undefined where it failed or took longer than ten seconds. */
function output(program: string, args: readonly string[], cwd: string): Promise<string | undefined> {
  return new Promise((done) => {
    execFile(program, [...args], { cwd, timeout: 10_000, maxBuffer: 8 << 20 }, (error, text) => done(error ? undefined : text))
  })
}

/** Writes the files of a module into a folder. */
export async function writeModule(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
