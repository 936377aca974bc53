import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Which of the files `gofmt` would write differently, or cannot read. */
export function unformatted(root: string, files: readonly string[]): ReadonlySet<string> {
  return new Set(files.filter((file) => run('gofmt', ['-l', file], root) !== ''))
}

/** Which of the files' folders build, with their tests. */
export function building(root: string, files: readonly string[]): ReadonlySet<string> {
  const folders = [...new Set(files.map((file) => dirname(file)))]
  const builds = (dir: string): boolean => {
    const module = moduleAround(root, dir)
    const own = `./${relative(module, dir)}`
    return [['build'], ['test', '-c']].every((words) => run('go', [...words, '-o', '/dev/null', own], join(root, module)) !== undefined)
  }
  return new Set(folders.filter(builds))
}

/** The innermost folder around another that has a go.mod; '.' where only the root can have one. */
function moduleAround(root: string, dir: string): string {
  for (let at = dir; at !== '.'; at = dirname(at)) if (existsSync(join(root, at, 'go.mod'))) return at
  return '.'
}

/** What the program prints, undefined when it fails. */
function run(program: string, words: readonly string[], cwd: string): string | undefined {
  const env = { ...process.env, GOWORK: 'off' }
  const { status, stdout } = spawnSync(program, words, { cwd, encoding: 'utf8', env })
  return status === 0 ? stdout : undefined
}
