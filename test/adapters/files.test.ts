import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collectGoFiles } from '#adapters/files/collect.ts'
import { excluder } from '#adapters/files/exclude.ts'
import { readText } from '#adapters/files/read.ts'
import { writeReportFile } from '#adapters/files/write.ts'
import { git, tempFolder, writeFiles } from './git-helper.ts'

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = tempFolder()
  writeFiles(dir, files)
  return dir
}

async function names(paths: string[], cwd: string, exclude: string[] = []): Promise<string[]> {
  return (await collectGoFiles(paths, { cwd, exclude })).files.map((file) => file.file)
}

async function gaps(paths: string[], cwd: string): Promise<(string | undefined)[][]> {
  return (await collectGoFiles(paths, { cwd, exclude: [] })).gaps.map((gap) => [gap.region?.file ?? gap.what, gap.why])
}

describe('what is searched', () => {
  const go = 'package x\n'

  test('a folder is searched recursively without vendor, testdata and names beginning with a dot or underscore', async () => {
    const dir = folder({
      'a.go': go,
      'b/c/d.go': go,
      'vendor/v.go': go,
      'b/testdata/t.go': go,
      '_x/x.go': go,
      '.h/h.go': go,
      '_y.go': go,
      'r.txt': go,
    })
    expect(await names(['.'], dir)).toEqual(['a.go', 'b/c/d.go'])
    expect(await names(['./...'], dir)).toEqual(['a.go', 'b/c/d.go'])
    expect(await names([], dir)).toEqual(['a.go', 'b/c/d.go'])
    expect(await names([dir], '/')).toEqual(['a.go', 'b/c/d.go'])
  })

  test('a skipped name is searched when it is given', async () => {
    const dir = folder({ 'go.mod': 'module m\n', 'testdata/a/t.go': go, '_x/x.go': go, '_y.go': go })
    git(dir, 'init', '--quiet')
    expect(await names(['testdata', '_x/...', '_y.go'], dir)).toEqual(['_x/x.go', '_y.go', 'testdata/a/t.go'])
  })

  test('a file named twice is read once, in the order of the paths', async () => {
    const dir = folder({ 'b.go': go, 'a.go': go, 'Z.go': go })
    expect(await names(['b.go', './...', 'b.go'], dir)).toEqual(['Z.go', 'a.go', 'b.go'])
  })

  test('excluded files and folders are not read', async () => {
    const dir = folder({ 'a.go': go, 'gen/x/y.go': go, 'b/mock_a.go': go, 'b/b.go': go })
    expect(await names(['.'], dir, ['gen/', '**/mock_*.go'])).toEqual(['a.go', 'b/b.go'])
  })

  test('braces in a glob are plain characters and many globstars take no time', async () => {
    expect((await excluder(['{a,b}.go']))('a.go')).toBe(false)
    expect((await excluder(['!a.go']))('b.go')).toBe(false)
    const slow = `${'**/a/'.repeat(14)}x`
    expect((await excluder([slow]))(`${'a/'.repeat(60)}b`)).toBe(false)
  })
})

describe('where paths begin', () => {
  test('in a repository at its root, wherever the command stands', async () => {
    const dir = folder({ 'm/go.mod': 'module m\n', 'm/a/x.go': 'package a\n', 'go.work': 'go 1.22\n', 'other/go.mod': 'module o\n' })
    git(dir, 'init', '--quiet')
    const tree = await collectGoFiles(['x.go'], { cwd: join(dir, 'm/a'), exclude: [] })
    expect(tree).toEqual({
      root: dir,
      files: [{ file: 'm/a/x.go', text: 'package a\n' }],
      modules: [
        { file: 'm/go.mod', text: 'module m\n' },
        { file: 'go.work', text: 'go 1.22\n' },
      ],
      gaps: [],
    })
  })

  test('without a repository at the folder given, and a go.mod above it is not looked at', async () => {
    const dir = folder({ 'go.mod': 'module above\n', 'm/a/x.go': 'package a\n' })
    const tree = await collectGoFiles(['m'], { cwd: dir, exclude: [] })
    expect([tree.root, tree.files.map((file) => file.file), tree.modules]).toEqual([join(dir, 'm'), ['a/x.go'], []])
  })

  test('a folder without go.mod is read like any other', async () => {
    const tree = await collectGoFiles(['.'], { cwd: folder({ 'x.go': 'package x\n' }), exclude: [] })
    expect([tree.files.length, tree.modules, tree.gaps]).toEqual([1, [], []])
  })

  test('several repositories are read from the folder that holds them', async () => {
    const dir = folder({ 'one/x.go': 'package x\n', 'two/y.go': 'package y\n' })
    git(join(dir, 'one'), 'init', '--quiet')
    git(join(dir, 'two'), 'init', '--quiet')
    expect(await names(['one', 'two'], dir)).toEqual(['one/x.go', 'two/y.go'])
  })

  test('a path outside the root that was given is refused', async () => {
    const dir = folder({ 'in/x.go': 'package x\n', 'out/y.go': 'package y\n' })
    const outside = collectGoFiles(['out'], { cwd: dir, exclude: [], root: join(dir, 'in') })
    await expect(outside).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(/^out lies outside/) })
  })
})

describe('bad input', () => {
  test('a path that does not exist is a user error that names it', async () => {
    const missing = collectGoFiles(['nowhere/...'], { cwd: tempFolder(), exclude: [] })
    await expect(missing).rejects.toMatchObject({ name: 'UserError', message: 'nowhere/... does not exist' })
  })

  test('a file that is no Go file is a user error', async () => {
    const wrong = collectGoFiles(['notes.txt'], { cwd: folder({ 'notes.txt': 'x' }), exclude: [] })
    await expect(wrong).rejects.toMatchObject({ name: 'UserError', message: 'notes.txt is not a Go file' })
  })

  test('a folder without Go files is a gap', async () => {
    expect(await gaps(['.'], tempFolder())).toEqual([['Go files in .', 'there are none']])
  })

  test('empty, binary and too large files are gaps; the others are read', async () => {
    const dir = folder({
      'empty.go': '',
      'bin.go': new Uint8Array([1, 0]),
      'large.go': '/'.repeat(5_000_001),
      'fits.go': '/'.repeat(5_000_000),
    })
    expect(await names(['.'], dir)).toEqual(['fits.go'])
    expect(await gaps(['.'], dir)).toEqual([
      ['bin.go', 'binary file (it holds a NUL byte)'],
      ['empty.go', 'empty file'],
      ['large.go', 'too large: 5000001 bytes, limit 5000000'],
    ])
  })

  test('a file that is not UTF-8 is read with replacement and said; a byte order mark is not part of the text', async () => {
    const dir = folder({ 'latin.go': new Uint8Array([...Buffer.from('package a // '), 0xe4]), 'bom.go': '\uFEFFpackage b\n' })
    const tree = await collectGoFiles(['.'], { cwd: dir, exclude: [] })
    expect(tree.files.map((file) => file.text)).toEqual(['package b\n', 'package a // \uFFFD'])
    expect(tree.gaps.map((gap) => gap.why)).toEqual(['not UTF-8 throughout; the broken bytes were replaced'])
  })

  test('links are followed to files inside the root only, never to folders, and a pipe does not hang', async () => {
    const outside = folder({ 'secret.go': 'package secret\n' })
    const dir = folder({ 'testdata/hidden.go': 'package hidden\n', 'go.mod': 'module m\n' })
    git(dir, 'init', '--quiet')
    symlinkSync('testdata/hidden.go', join(dir, 'in.go'))
    symlinkSync(join(outside, 'secret.go'), join(dir, 'out.go'))
    symlinkSync('testdata', join(dir, 'linked'))
    symlinkSync('nowhere.go', join(dir, 'broken.go'))
    execFileSync('mkfifo', [join(dir, 'pipe.go')])
    mkdirSync(join(dir, 'folder.go'))
    expect(await names(['.'], dir)).toEqual(['in.go'])
    expect(await gaps(['.'], dir)).toEqual([
      ['linked', 'a symbolic link to a folder; not followed'],
      ['broken.go', 'could not be read: it is not there (a broken link, or a name that is not UTF-8)'],
      ['out.go', 'a symbolic link that leads out of the repository; not followed'],
      ['pipe.go', 'not a regular file'],
    ])
  })

  test('a go.mod that cannot be read is a gap', async () => {
    const dir = folder({ 'x.go': 'package x\n', 'go.mod': new Uint8Array([0, 1]) })
    expect(await gaps(['.'], dir)).toEqual([['go.mod', 'binary file (it holds a NUL byte)']])
  })

  test.skipIf(process.getuid?.() === 0)('a file without read permission is a gap', async () => {
    const dir = folder({ 'x.go': 'package x\n' })
    chmodSync(join(dir, 'x.go'), 0)
    expect(await gaps(['.'], dir)).toEqual([['x.go', 'could not be read: EACCES']])
  })
})

describe('readText', () => {
  test('tells text, absence and what cannot be read apart', async () => {
    const dir = folder({ 'a.json': '{}' })
    expect(await readText(join(dir, 'a.json'))).toEqual({ kind: 'text', text: '{}' })
    expect(await readText(join(dir, 'b.json'))).toEqual({ kind: 'absent' })
    expect(await readText(join(dir, 'a.json/b'))).toEqual({ kind: 'absent' })
    expect(await readText(dir)).toEqual({ kind: 'unreadable', why: 'not a regular file' })
    expect(await readText(join(dir, 'a.json'), 1)).toEqual({ kind: 'unreadable', why: 'too large: 2 bytes, limit 1' })
  })
})

describe('writeReportFile', () => {
  test('creates folders, replaces what was there and leaves nothing else', async () => {
    const dir = join(tempFolder(), 'a/b')
    expect(await writeReportFile(dir, 'report.json', 'one')).toBe(join(dir, 'report.json'))
    await writeReportFile(dir, 'report.json', 'two')
    expect(readFileSync(join(dir, 'report.json'), 'utf8')).toBe('two')
    expect(readdirSync(dir)).toEqual(['report.json'])
  })

  test('a link at that name is replaced, and what it points to stays as it was', async () => {
    const dir = tempFolder()
    const target = join(tempFolder(), 'target')
    writeFileSync(target, 'precious')
    symlinkSync(target, join(dir, 'report.json'))
    await writeReportFile(dir, 'report.json', 'mine')
    expect(readFileSync(target, 'utf8')).toBe('precious')
    expect(lstatSync(join(dir, 'report.json')).isSymbolicLink()).toBe(false)
  })

  test('a folder that links out of the one it must stay in is refused', async () => {
    const dir = tempFolder()
    const outside = tempFolder()
    symlinkSync(outside, join(dir, 'reports'))
    await expect(writeReportFile(join(dir, 'reports'), 'report.json', 'x', dir)).rejects.toMatchObject({ name: 'UserError' })
    expect(existsSync(join(outside, 'report.json'))).toBe(false)
  })

  test.each(['../x', 'a/b', '..', ''])('the name %j is refused', async (name) => {
    await expect(writeReportFile(tempFolder(), name, 'x')).rejects.toThrow('not a file name')
  })
})
