import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '#model/error.ts'

/** What a whole process took: its own clock, processor time of all its threads, and memory at its peak. */
export interface Usage {
  readonly wall: number
  readonly milliseconds: number
  readonly megabytes: number
}

const before = fileURLToPath(new URL('./usage.cjs', import.meta.url))
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Runs a bare Node that does nothing. */
export function runBare(folder: string): Usage {
  return run(['-e', ''], folder)
}

/** Runs the bundled `check` over a folder. */
export function runCheck(folder: string): Usage {
  if (!existsSync(cli)) throw new UserError('there is no bundle', 'npm run build')
  return run([cli, 'check', '--format', 'json'], folder)
}

function run(words: readonly string[], cwd: string): Usage {
  const dir = mkdtempSync(join(tmpdir(), 'gate-speed-'))
  try {
    const file = join(dir, 'usage.json')
    const start = performance.now()
    const { status } = spawnSync(process.execPath, ['-r', before, ...words], {
      cwd,
      stdio: 'ignore',
      env: { ...process.env, USAGE_FILE: file },
    })
    const wall = performance.now() - start
    if (status === null || status > 1 || !existsSync(file)) throw new Error(`${words.join(' ')} ended with ${status}`)
    return { wall, ...JSON.parse(readFileSync(file, 'utf8')) }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
