import { execFileSync } from 'node:child_process'
import { appendFile, chmod, cp, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const CONFIG = ['user.name=Somebody', 'user.email=somebody@example.invalid', 'commit.gpgsign=false', 'init.defaultBranch=main', 'gc.auto=0']

/**
 * A repository of a copy of the folder: `main` holds it as it is, the branch on top has a comment more in one file of each package. So nothing
 * that runs differs, and yet nothing can be dismissed as out of the change's reach.
 */
export async function touchedCopy(from: string, to: string): Promise<string> {
  await cp(from, to, { recursive: true, filter: (path) => !/(?:^|[/\\])\.git(?:[/\\]|$)/.test(path) })
  await makeWritable(to)
  git(to, 'init', '--quiet')
  commit(to, 'As it is')
  git(to, 'checkout', '--quiet', '-b', 'change')
  for (const file of await oneFileOfEach(to)) await appendFile(join(to, file), '\n// A comment more.\n')
  commit(to, 'A comment more')
  return to
}

/** The module cache is read-only, and so are copies out of it. */
async function makeWritable(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)
  }
}

async function oneFileOfEach(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.go') && !file.endsWith('_test.go'))
  const first = new Map<string, string>()
  for (const file of files.sort()) if (!first.has(dirname(file)) && !file.includes('testdata')) first.set(dirname(file), file)
  return [...first.values()]
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '--all', '--force')
  git(folder, 'commit', '--quiet', '-m', message)
}

function git(folder: string, ...words: readonly string[]): void {
  execFileSync('git', [...CONFIG.flatMap((setting) => ['-c', setting]), ...words], { cwd: folder, stdio: 'pipe' })
}
