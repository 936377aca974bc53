import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'

const made: string[] = []

afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true })
})

/** A temporary folder that is removed after the test. */
export function tempFolder(): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'goroutine-gate-test-')))
  made.push(dir)
  return dir
}

export function writeFiles(dir: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
}

export function git(dir: string, ...args: string[]): string {
  const settings = [
    'user.name=Test',
    'user.email=test@example.com',
    'commit.gpgsign=false',
    'init.defaultBranch=main',
    'protocol.file.allow=always',
  ]
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', LC_ALL: 'C' }
  return execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: dir,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim()
}

/** A repository on branch `main` with one commit of these files. */
export function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = tempFolder()
  git(dir, 'init', '--quiet', '--initial-branch=main')
  commit(dir, files, 'first')
  return dir
}

/** Writes the files, commits everything and returns the hash. */
export function commit(dir: string, files: Readonly<Record<string, string | Uint8Array>>, message = 'change'): string {
  writeFiles(dir, files)
  git(dir, 'add', '--all')
  git(dir, 'commit', '--quiet', '--allow-empty', '-m', message)
  return git(dir, 'rev-parse', 'HEAD')
}
