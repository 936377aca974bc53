import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit, git, repository, tempFolder } from '../adapters/git-helper.ts'
import { findingsOf, gapsOf, type Judged, judged, verdictOf } from './command-line.ts'
import { ASKING, GO_MOD, LEAKING, MENDED } from './go-sources.ts'

const TEST = ['--', 'go', 'test', './...']

/** Code, findings, and whether the leak of the run was joined with the finding of the source. */
const outline = (ended: Judged) => [
  ended.code,
  findingsOf(ended),
  ended.report.findings.map((finding) => finding.seenIn.length),
  ended.report.leaks.map(({ site }) => site?.file),
  gapsOf(ended),
]

/** A module below the root of its repository, mended at the base and leaking at the head. */
function moduleIn(folder: string): string {
  const at = (name: string) => (folder === '' ? name : `${folder}/${name}`)
  const dir = repository({ 'README.md': '# m\n', [at('go.mod')]: GO_MOD, [at('a/a.go')]: MENDED, [at('a/a_test.go')]: ASKING })
  commit(dir, { [at('a/a.go')]: LEAKING })
  return dir
}

/** What is expected of a module in a folder, wherever the command was started. */
const joined = (file: string) => [1, [`${file}:11 Ask new`], [1], [file], []]

describe('files are named from the root of the repository', () => {
  it('in a module below it, started there with -C', async () => {
    const dir = moduleIn('services/quotes')
    const ended = await judged('gate', ['-C', join(dir, 'services/quotes'), '--base', 'HEAD~1', ...TEST], { cwd: tempFolder() })
    expect(outline(ended)).toEqual(joined('services/quotes/a/a.go'))
    expect(verdictOf(ended)).toBe('block new-leak, new-finding')
  })

  it('started in a folder of a package', async () => {
    const dir = moduleIn('')
    const ended = await judged('gate', ['--base', 'HEAD~1', '--', 'go', 'test', '.'], { cwd: join(dir, 'a') })
    expect(outline(ended)).toEqual(joined('a/a.go'))
  })

  it('with spaces and letters of every script in the path', async () => {
    const folder = 'the service/données 日本 🙂'
    const ended = await judged('gate', ['--base', 'HEAD~1', ...TEST], { cwd: join(moduleIn(folder), folder) })
    expect(outline(ended)).toEqual(joined(`${folder}/a/a.go`))
  })

  it('reached through a link, which the environment names as well', async () => {
    const dir = moduleIn('m')
    const link = join(tempFolder(), 'link')
    symlinkSync(dir, link)
    const there = join(link, 'm')
    const ended = await judged('gate', ['-C', there, '--base', 'HEAD~1', ...TEST], { cwd: there, env: { PWD: there } })
    expect(outline(ended)).toEqual(joined('m/a/a.go'))
  })

  it('with temporary files in a folder that is a link', async () => {
    const target = tempFolder()
    const link = join(tempFolder(), 'tmp')
    symlinkSync(target, link)
    const ended = await judged('gate', ['--base', 'HEAD~1', ...TEST], { cwd: moduleIn(''), env: { TMPDIR: link } })
    expect(outline(ended)).toEqual(joined('a/a.go'))
  })

  it('by `check`, whose repository is the one around the path and not the one around the caller', async () => {
    const dir = moduleIn('services/quotes')
    const elsewhere = tempFolder()
    git(elsewhere, 'init', '--quiet')
    const ended = await judged('check', [join(dir, 'services/quotes/a')], { cwd: elsewhere })
    expect(findingsOf(ended)).toEqual(['services/quotes/a/a.go:11 Ask new'])
  })

  it('or from the folder given where there is no repository', async () => {
    const dir = tempFolder()
    mkdirSync(join(dir, 'x y'))
    writeFileSync(join(dir, 'x y', 'é.go'), LEAKING)
    expect(findingsOf(await judged('check', [dir]))).toEqual(['x y/é.go:11 Ask new'])
    expect(findingsOf(await judged('check', ['x y/é.go'], { cwd: dir }))).toEqual(['é.go:11 Ask new'])
  })
})

describe('a module that the change adds below the root', () => {
  it('is new in its findings and its leaks, and the base is not run where it has no such folder', async () => {
    const dir = repository({ 'README.md': '# m\n' })
    commit(dir, { 'new/go.mod': GO_MOD, 'new/a/a.go': LEAKING, 'new/a/a_test.go': ASKING })
    const ended = await judged('gate', ['-C', 'new', '--base', 'HEAD~1', ...TEST], { cwd: dir })
    expect([ended.code, verdictOf(ended)]).toEqual([1, 'block new-leak, new-finding'])
    expect(gapsOf(ended).join()).toContain('the folder new does not exist there')
  })
})
