import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'

/** Which of the files `gofmt` would write differently, or cannot read. */
export function unformatted(root: string, files: readonly string[]): ReadonlySet<string> {
  return new Set(files.filter((file) => run('gofmt', ['-l', file], root) !== ''))
}

/** Which of the files' folders build, with their tests. */
export function building(root: string, files: readonly string[]): ReadonlySet<string> {
  const folders = [...new Set(files.map((file) => dirname(file)))]
  const builds = (dir: string): boolean =>
    run('go', ['build', '-o', '/dev/null', `./${dir}`], root) !== undefined &&
    run('go', ['test', '-c', '-o', '/dev/null', `./${dir}`], root) !== undefined
  return new Set(folders.filter(builds))
}

/** What the program prints, undefined when it fails. */
function run(program: string, words: readonly string[], cwd: string): string | undefined {
  const env = { ...process.env, GOFLAGS: '', GOWORK: 'off' }
  const { status, stdout } = spawnSync(program, words, { cwd, encoding: 'utf8', env })
  return status === 0 ? stdout : undefined
}
