import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Library } from './libraries.ts'

export type Recorded = { readonly dump: string } | { readonly failure: string }

/** Builds the library's program without paths of this machine, runs it and gives the dump that it prints. The module's folder is left as it is. */
export function record({ folder }: Library): Recorded {
  const scratch = mkdtempSync(join(tmpdir(), 'sdk-'))
  const binary = join(scratch, 'program')
  try {
    const built = run('go', ['build', '-trimpath', '-mod=readonly', '-buildvcs=false', '-o', binary, '.'], folder, BUILD_TIMEOUT)
    return 'failure' in built ? built : run(binary, [], scratch, RUN_TIMEOUT)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const BUILD_TIMEOUT = 900_000
const RUN_TIMEOUT = 60_000

function run(program: string, words: readonly string[], cwd: string, timeout: number): Recorded {
  const env = { ...process.env, GOFLAGS: '', GOWORK: 'off' }
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd, encoding: 'utf8', env, timeout, maxBuffer: 1 << 26 })
  if (error) return { failure: String(error) }
  return status === 0 ? { dump: stdout } : { failure: stderr || `ended with ${status}` }
}
