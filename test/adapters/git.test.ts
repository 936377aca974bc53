import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openGit } from '#adapters/git/open.ts'
import { UserError } from '#model/error.ts'
import { commit, git, repository, tempFolder, writeFiles } from './git-helper.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

async function opened(path: string) {
  const found = await openGit(path)
  if (!found) throw new Error(`no repository at ${path}`)
  return found
}

/** The error's message and help in one text. */
async function userError(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  if (!(error instanceof UserError)) throw new Error(`no UserError but ${error}`)
  return `${error.message} | ${error.help}`
}

describe('openGit', () => {
  test('the root is the work tree that holds the path, not the one of the current folder', async () => {
    const dir = repository({ 'a/b/x.go': 'package b\n' })
    expect((await opened(join(dir, 'a/b/x.go'))).root).toBe(dir)
    expect((await opened(join(dir, 'a/b'))).root).toBe(dir)
    expect((await opened(join(dir, 'not/there/yet'))).root).toBe(dir)
  })

  test('a folder outside any repository has none', async () => {
    expect(await openGit(tempFolder())).toBeUndefined()
  })

  test('variables that a hook leaves in the environment do not point elsewhere', async () => {
    const other = repository({ 'x.go': 'package x\n' })
    const dir = repository({ 'y.go': 'package y\n' })
    vi.stubEnv('GIT_DIR', join(other, '.git'))
    expect((await opened(dir)).root).toBe(dir)
  })
})

describe('resolve and head', () => {
  test('a branch, a tag and a short hash become the full hash', async () => {
    const dir = repository({ 'x.go': 'package x\n' })
    git(dir, 'tag', '-a', 'v1', '-m', 'v1')
    const hash = git(dir, 'rev-parse', 'HEAD')
    const repo = await opened(dir)
    expect(await repo.head()).toBe(hash)
    for (const name of ['main', 'v1', hash.slice(0, 8), hash, 'HEAD']) expect(await repo.resolve(name)).toBe(hash)
  })

  test('a commit that is missing from a full clone is a user error that names it', async () => {
    const repo = await opened(repository({ 'x.go': 'package x\n' }))
    expect(await userError(repo.resolve('1234567890123456789012345678901234567890'))).toMatch(/no commit "1234567890.*--base/)
  })

  test.each([
    '',
    '-x',
    '--upload-pack=touch',
    'a b',
    'a\nb',
    '0'.repeat(40),
  ])('the odd revision %j is refused before git sees it', async (odd) => {
    const repo = await opened(repository({ 'x.go': 'package x\n' }))
    expect(await userError(repo.resolve(odd))).toMatch(/not a revision|all-zero/)
  })

  test('a repository without a commit says so', async () => {
    const dir = tempFolder()
    git(dir, 'init', '--quiet')
    expect(await userError((await opened(dir)).head())).toMatch(/no commit yet/)
  })
})

describe('a shallow clone', () => {
  function shallow(allow: boolean) {
    const remote = repository({ 'x.go': 'package x // first\n' })
    const first = git(remote, 'rev-parse', 'HEAD')
    commit(remote, { 'x.go': 'package x // second\n' })
    git(remote, 'branch', 'elsewhere', first)
    git(remote, 'config', 'uploadpack.allowReachableSHA1InWant', String(allow))
    const dir = join(tempFolder(), 'clone')
    git(remote, 'clone', '--quiet', '--depth=1', '--branch=main', `file://${remote}`, dir)
    // Version 2 of the protocol hands out any commit; version 0 asks the server's setting.
    git(dir, 'config', 'protocol.version', '0')
    return { dir, first, remote }
  }

  test('a commit that is not here is fetched alone', async () => {
    const { dir, first } = shallow(true)
    const repo = await opened(dir)
    expect(await repo.resolve(first)).toBe(first)
    expect((await repo.read(first, ['x.go'])).files).toEqual([{ file: 'x.go', text: 'package x // first\n' }])
    expect(git(dir, 'rev-list', '--count', 'HEAD')).toBe('1')
  })

  test('the first parent is taken from the raw commit and fetched', async () => {
    const { dir, first } = shallow(true)
    expect(await (await opened(dir)).resolve('HEAD^1')).toBe(first)
  })

  test('a branch that was not cloned is fetched by its name', async () => {
    const { dir, first } = shallow(true)
    expect(await (await opened(dir)).resolve('origin/elsewhere')).toBe(first)
  })

  test('a refused fetch says which line to add to the workflow', async () => {
    const { dir, remote } = shallow(false)
    git(remote, 'checkout', '--quiet', '--detach')
    const unadvertised = commit(remote, { 'x.go': 'package x // third\n' })
    commit(remote, { 'x.go': 'package x // fourth\n' })
    git(remote, 'checkout', '--quiet', 'main')
    expect(await userError((await opened(dir)).resolve(unadvertised))).toMatch(/refused.*fetch-depth: 0/)
  })

  test('a name that the remote does not know either says so', async () => {
    const { dir } = shallow(true)
    expect(await userError((await opened(dir)).resolve('nowhere'))).toMatch(/no commit "nowhere".*fetch-depth: 0/)
  })
})

describe('defaultBase', () => {
  test('a branch is compared with where it left main, though main went on', async () => {
    const dir = repository({ 'x.go': 'package x\n' })
    const left = git(dir, 'rev-parse', 'HEAD')
    git(dir, 'checkout', '--quiet', '-b', 'work')
    commit(dir, { 'y.go': 'package x\n' })
    git(dir, 'checkout', '--quiet', 'main')
    commit(dir, { 'z.go': 'package x\n' })
    git(dir, 'checkout', '--quiet', 'work')
    expect(await (await opened(dir)).defaultBase()).toBe(left)
  })

  test("origin's default branch comes before the local one, so commits not pushed yet are the change", async () => {
    const remote = repository({ 'x.go': 'package x\n' })
    const dir = join(tempFolder(), 'clone')
    git(remote, 'clone', '--quiet', `file://${remote}`, dir)
    const pushed = git(dir, 'rev-parse', 'HEAD')
    commit(dir, { 'y.go': 'package x\n' })
    expect(await (await opened(dir)).defaultBase()).toBe(pushed)
  })

  test('on the default branch itself it is HEAD', async () => {
    const dir = repository({ 'x.go': 'package x\n' })
    expect(await (await opened(dir)).defaultBase()).toBe(git(dir, 'rev-parse', 'HEAD'))
  })

  test('without a default branch it says what to pass', async () => {
    const dir = repository({ 'x.go': 'package x\n' })
    git(dir, 'branch', '-m', 'trunk')
    expect(await userError((await opened(dir)).defaultBase())).toMatch(/no commit to compare with.*--base/)
  })
})

describe('changes', () => {
  test('committed, staged, unstaged and untracked changes, renames and odd names', async () => {
    const long = `package x\n${Array.from({ length: 30 }, (_, i) => `var v${i} = ${i}\n`).join('')}`
    const dir = repository({
      'same.go': 'package x\n',
      'old.go': long,
      'gone.go': 'package gone\n',
      'kept.go': 'package kept\n',
      '.gitignore': 'ignored.go\n',
    })
    const base = git(dir, 'rev-parse', 'HEAD')
    git(dir, 'mv', 'old.go', 'nöw "quoted"\tname.go')
    unlinkSync(join(dir, 'gone.go'))
    commit(dir, { 'committed.go': 'package c\n' })
    writeFiles(dir, {
      'kept.go': 'package kept // edited\n',
      'untracked.go': 'package u\n',
      'ignored.go': 'package i\n',
      'notes.txt': 'no Go',
    })
    expect(await (await opened(dir)).changes(base)).toEqual([
      { file: 'committed.go', oldFile: 'committed.go', status: 'added' },
      { file: 'gone.go', oldFile: 'gone.go', status: 'deleted' },
      { file: 'kept.go', oldFile: 'kept.go', status: 'modified' },
      { file: 'nöw "quoted"\tname.go', oldFile: 'old.go', status: 'renamed' },
      { file: 'untracked.go', oldFile: 'untracked.go', status: 'added' },
    ])
  })

  test('a merge commit is compared as a tree, not commit by commit', async () => {
    const dir = repository({ 'x.go': 'package x\n' })
    git(dir, 'checkout', '--quiet', '-b', 'work')
    commit(dir, { 'work.go': 'package x\n' })
    git(dir, 'checkout', '--quiet', 'main')
    const base = commit(dir, { 'main.go': 'package x\n' })
    git(dir, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'work')
    const repo = await opened(dir)
    expect(await repo.changes(await repo.resolve('HEAD^1'))).toEqual([{ file: 'work.go', oldFile: 'work.go', status: 'added' }])
    expect(await repo.resolve('HEAD^1')).toBe(base)
  })

  test('a link that takes the place of a file is a modification', async () => {
    const dir = repository({ 'a.go': 'package a\n', 'b.go': 'package a // b\n' })
    unlinkSync(join(dir, 'b.go'))
    symlinkSync('a.go', join(dir, 'b.go'))
    const repo = await opened(dir)
    expect(await repo.changes(await repo.head())).toEqual([{ file: 'b.go', oldFile: 'b.go', status: 'modified' }])
  })

  test("no program that the repository's settings name is started", async () => {
    const dir = repository({ 'a.go': 'package a\n', '.gitattributes': '*.go diff=evil\n' })
    const script = join(dir, 'evil.sh')
    writeFiles(dir, { 'evil.sh': `#!/bin/sh\ntouch ${join(dir, 'ran')}\n`, 'a.go': 'package a // edited\n' })
    chmodSync(script, 0o755)
    for (const key of ['diff.external', 'diff.evil.textconv', 'diff.evil.command', 'core.fsmonitor']) git(dir, 'config', key, script)
    const repo = await opened(dir)
    expect(await repo.changes(await repo.head())).toHaveLength(1)
    expect(existsSync(join(dir, 'ran'))).toBe(false)
  })
})

describe('list and read', () => {
  test('paths below a folder, sorted by code unit', async () => {
    const dir = repository({ 'a/x.go': 'x', 'a/B.go': 'x', 'ab/y.go': 'x', 'z.go': 'x' })
    const repo = await opened(dir)
    expect(await repo.list(await repo.head(), '')).toEqual(['a/B.go', 'a/x.go', 'ab/y.go', 'z.go'])
    expect(await repo.list(await repo.head(), 'a')).toEqual(['a/B.go', 'a/x.go'])
  })

  test('texts come as they are stored, with odd names and line ends; a path that is not there is left out', async () => {
    const files = { 'crlf.go': 'package a\r\n', 'ä\n"b".go': 'package b\n', 'big.go': `package c\n${'// x\n'.repeat(200_000)}` }
    const repo = await opened(repository(files))
    const read = await repo.read(await repo.head(), ['big.go', 'missing.go', 'crlf.go', 'ä\n"b".go'])
    expect(read.gaps).toEqual([])
    expect(read.files).toEqual(['big.go', 'crlf.go', 'ä\n"b".go'].map((file) => ({ file, text: files[file as keyof typeof files] })))
  })

  test('too large and binary files are gaps of the base and do not hide the next file; an empty one counts as not there', async () => {
    const dir = repository({
      'large.go': 'x'.repeat(5_000_001),
      'bin.go': new Uint8Array([112, 0, 1]),
      'empty.go': '',
      'ok.go': 'package ok\n',
    })
    const repo = await opened(dir)
    const read = await repo.read(await repo.head(), ['large.go', 'bin.go', 'empty.go', 'ok.go'])
    expect(read.files).toEqual([{ file: 'ok.go', text: 'package ok\n' }])
    expect(read.gaps.map((gap) => [gap.kind, gap.region?.file, gap.why])).toEqual([
      ['base', 'large.go', 'too large: 5000001 bytes, limit 5000000'],
      ['base', 'bin.go', 'binary file (it holds a NUL byte)'],
    ])
  })

  test('a baseline may be larger than any source', async () => {
    const text = `${'x'.repeat(99)}\n`.repeat(51_000)
    const repo = await opened(repository({ 'leaks.jsonl': text }))
    const read = await repo.read(await repo.head(), ['leaks.jsonl'])
    expect([read.gaps, read.files[0]?.text === text]).toEqual([[], true])
  })

  test('a file that is not UTF-8 is read and its blemish named', async () => {
    const repo = await opened(repository({ 'latin.go': new Uint8Array([...Buffer.from('package a // '), 0xe4, 10]) }))
    const read = await repo.read(await repo.head(), ['latin.go'])
    expect(read.files).toEqual([{ file: 'latin.go', text: 'package a // \uFFFD\n' }])
    expect(read.gaps[0]?.why).toMatch(/not UTF-8/)
  })

  test('a link is followed inside the tree, and one that leads out of it or in a circle counts as not there', async () => {
    const dir = repository({ 'a/x.go': 'package a\n' })
    symlinkSync('a/x.go', join(dir, 'in.go'))
    symlinkSync('../../outside.go', join(dir, 'out.go'))
    symlinkSync('loop.go', join(dir, 'loop.go'))
    const hash = commit(dir, {})
    const read = await (await opened(dir)).read(hash, ['in.go', 'out.go', 'loop.go'])
    expect(read).toEqual({ files: [{ file: 'in.go', text: 'package a\n' }], gaps: [] })
  })
})

describe('submodules', () => {
  function withSubmodule() {
    const inner = repository({ 'x.go': 'package inner\n' })
    const dir = repository({ 'a.go': 'package a\n' })
    git(dir, 'submodule', '--quiet', 'add', `file://${inner}`, 'sub')
    return { dir, hash: commit(dir, {}) }
  }

  test('a file inside one is a gap of the base, and a checkout names it', async () => {
    const { dir, hash } = withSubmodule()
    const repo = await opened(dir)
    expect((await repo.read(hash, ['sub/x.go'])).gaps[0]?.why).toBe('it lies in a submodule')
    const base = await repo.checkout(hash)
    expect(base.gaps).toEqual([{ kind: 'base', what: 'submodule sub', why: 'submodules are not checked out for the run of the base' }])
    await base.dispose()
  })

  test('files that take the place of a submodule are new, not unseen', async () => {
    const { dir, hash } = withSubmodule()
    git(dir, 'rm', '--quiet', '-f', 'sub')
    rmSync(join(dir, '.git/modules'), { recursive: true, force: true })
    commit(dir, { 'sub/x.go': 'package evil\n' })
    expect(await (await opened(dir)).read(hash, ['sub/x.go'])).toEqual({ files: [], gaps: [] })
  })
})

describe('checkout', () => {
  test('a commit stands in a folder outside the repository and leaves no trace', async () => {
    const dir = repository({ 'a.go': 'package a // first\n' })
    const first = git(dir, 'rev-parse', 'HEAD')
    commit(dir, { 'a.go': 'package a // second\n' })
    writeFiles(dir, { '.git/hooks/post-checkout': `#!/bin/sh\ntouch ${join(dir, 'hook-ran')}\n` })
    chmodSync(join(dir, '.git/hooks/post-checkout'), 0o755)
    const base = await (await opened(dir)).checkout(first)
    expect(base.dir.startsWith(dir)).toBe(false)
    expect(basename(base.dir)).toBe(basename(dir))
    expect(readFileSync(join(base.dir, 'a.go'), 'utf8')).toBe('package a // first\n')
    await base.dispose()
    await base.dispose()
    expect(existsSync(base.dir)).toBe(false)
    expect(git(dir, 'worktree', 'list', '--porcelain').match(/^worktree /gm)).toHaveLength(1)
    expect(existsSync(join(dir, 'hook-ran'))).toBe(false)
  })

  test('a fetched commit of a shallow clone can be checked out', async () => {
    const remote = repository({ 'a.go': 'package a // first\n' })
    const first = git(remote, 'rev-parse', 'HEAD')
    commit(remote, { 'a.go': 'package a // second\n' })
    const dir = join(tempFolder(), 'clone')
    git(remote, 'clone', '--quiet', '--depth=1', `file://${remote}`, dir)
    const repo = await opened(dir)
    const base = await repo.checkout(await repo.resolve(first))
    expect(readFileSync(join(base.dir, 'a.go'), 'utf8')).toBe('package a // first\n')
    await base.dispose()
  })

  test('a checkout that fails leaves no folder behind', async () => {
    const dir = repository({ 'a.go': 'package a\n' })
    const temp = tempFolder()
    vi.stubEnv('TMPDIR', temp)
    expect(await userError((await opened(dir)).checkout('1234567890123456789012345678901234567890'))).toMatch(/worktree failed/)
    expect(readdirSync(temp)).toEqual([])
  })

  test('a folder that was changed by its run is removed all the same', async () => {
    const dir = repository({ 'a.go': 'package a\n' })
    const repo = await opened(dir)
    const base = await repo.checkout(await repo.head())
    execFileSync('sh', ['-c', 'echo x >> a.go; mkdir -p new/deep; echo y > new/deep/f'], { cwd: base.dir })
    await base.dispose()
    expect(existsSync(base.dir)).toBe(false)
  })
})
