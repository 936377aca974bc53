import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readExact, replaceExact } from '#adapters/files/replace.ts'
import { commit, git, repository, tempFolder } from '../adapters/git-helper.ts'
import { gate } from './command-line.ts'
import { ASKING, GO_MOD, LEAKING } from './go-sources.ts'

const FINDING = /^\t\t\/\/ LEAK: send on answers .*\[goroutine-gate channel\/send-abandoned-by-select\]\r?$/m
const STACK = /^\t\t\/\/ LEAK: 1 goroutine still waits to send on a channel here, left by TestAsk \[goroutine-gate [0-9a-f]{16}\]$/m

const repositoryOf = (source: string) => repository({ 'go.mod': GO_MOD, 'a/a.go': source, 'a/a_test.go': ASKING })

describe('`annotate`', () => {
  it.each([
    ['as gofmt leaves it', LEAKING],
    ['with a byte order mark, CRLF and no last line break', `\ufeff${LEAKING.replaceAll('\n', '\r\n').trimEnd()}`],
  ])('marks a file %s, marks it once, and gives back every byte', async (_, source) => {
    const dir = repositoryOf(source)
    const read = () => readFileSync(join(dir, 'a/a.go'), 'utf8')
    const marked = await gate(['annotate'], { cwd: dir })
    expect([marked.code, marked.err, marked.out]).toEqual([0, '', expect.stringContaining('a/a.go: 1 marked\n1 place marked in 1 file')])
    expect(read()).toMatch(FINDING)
    const once = read()
    await gate(['annotate', './a/...'], { cwd: dir })
    expect(read()).toBe(once)
    const cleared = await gate(['annotate', '--remove'], { cwd: dir })
    expect([cleared.code, cleared.out]).toEqual([0, expect.stringContaining('1 place cleared')])
    expect(read()).toBe(source)
    expect(git(dir, 'status', '--porcelain')).toBe('')
  })

  it('marks the stacks of a recording as well, and not those of a file that is another now', async () => {
    const dir = repositoryOf(LEAKING)
    const recording = join(tempFolder(), 'R')
    expect((await gate(['record', '--out', recording, '--', 'go', 'test', './...'], { cwd: dir })).code).toBe(0)
    expect((await gate(['annotate', '--recording', recording], { cwd: dir })).code).toBe(0)
    const marked = readFileSync(join(dir, 'a/a.go'), 'utf8')
    expect([marked.match(STACK)?.length, marked.match(FINDING)?.length]).toEqual([1, 1])
    await gate(['annotate', '--remove'], { cwd: dir })
    commit(dir, { 'a/a.go': LEAKING.replace('package a\n', 'package a\n\n// Ask is asked.\n') })
    const refused = await gate(['annotate', '--recording', recording], { cwd: dir })
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringContaining('a/a.go is left as it is: it is not as it was when it was recorded'),
    ])
    expect(git(dir, 'status', '--porcelain')).toBe('')
  })

  it('marks only what a base did not have', async () => {
    const dir = repositoryOf(LEAKING)
    commit(dir, { 'a/b.go': 'package a\n' })
    expect((await gate(['annotate', '--base', 'HEAD~1'], { cwd: dir })).out).toContain('0 places marked')
  })

  it('needs a repository, and stays in it', async () => {
    const bare = await gate(['annotate'], { cwd: tempFolder() })
    expect([bare.code, bare.err]).toEqual([2, expect.stringContaining('in no git work tree')])
    const [dir, other] = [repositoryOf(LEAKING), repositoryOf(LEAKING)]
    const { code, err } = await gate(['annotate', other], { cwd: dir })
    expect([code, err]).toEqual([2, expect.stringContaining('pass paths of one repository')])
    expect(git(other, 'status', '--porcelain')).toBe('')
  })

  it('leaves a link and a file that is not UTF-8 alone, and says so where it has something to mark there', async () => {
    const dir = repositoryOf(LEAKING)
    const broken = Buffer.concat([Buffer.from(LEAKING.replace('Ask', 'Tell')), Buffer.from('// '), Buffer.of(0xff, 0x0a)])
    symlinkSync('a.go', join(dir, 'a/link.go'))
    writeFileSync(join(dir, 'a/odd.go'), broken)
    writeFileSync(join(dir, 'a/quiet.go'), Buffer.concat([Buffer.from('package a // '), Buffer.of(0xff, 0x0a)]))
    const { code, err } = await gate(['annotate'], { cwd: dir })
    expect(code).toBe(2)
    expect(err).toContain('a/link.go is left as it is: it is a symbolic link')
    expect(err).toContain('a/odd.go is left as it is: it is not UTF-8 throughout')
    expect(err).not.toContain('quiet.go')
    expect(readFileSync(join(dir, 'a/odd.go'))).toEqual(broken)
  })
})

describe('a file that is to be replaced', () => {
  it('stays where it changed in between, and where it lies outside', async () => {
    const dir = tempFolder()
    writeFileSync(join(dir, 'a.go'), 'new')
    expect(await replaceExact(dir, 'a.go', 'old', 'marked')).toBe('it has changed while this was running')
    expect(readFileSync(join(dir, 'a.go'), 'utf8')).toBe('new')
    const outside = tempFolder()
    writeFileSync(join(outside, 'b.go'), 'b')
    symlinkSync(outside, join(dir, 'out'))
    expect(await readExact(dir, 'out/b.go')).toEqual({ why: 'it lies outside the repository' })
    expect(await replaceExact(dir, `../${outside.split('/').at(-1)}/b.go`, 'b', 'x')).toBe('it lies outside the repository')
    expect(readFileSync(join(outside, 'b.go'), 'utf8')).toBe('b')
  })
})
