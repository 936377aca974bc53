import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openGit } from '#adapters/git/open.ts'
import { outsideAt } from '#adapters/git/outside-at.ts'
import { theOutside } from '#adapters/outside.ts'
import { commit, git, repository } from './git-helper.ts'

const FILES = {
  'go.mod': 'module m\n',
  'a.go': 'package m\n',
  'a/b/go.mod': 'module m/a/b\n',
  'a/b/c.go': 'package b\n',
  'a/b/.hidden.go': 'package b\n',
  'a/b/_off.go': 'package b\n',
  'a/b/notes.txt': 'x\n',
  'vendor/v/v.go': 'package v\n',
  'a/testdata/t.go': 'package t\n',
  '_tools/x.go': 'package x\n',
  'gen/gen.go': 'package gen\n',
  'odd/ünïcode name.go': 'package odd\n',
  '.goroutine-gate/contracts/lib.md': '# lib\n',
  '.goroutine-gate.yml': 'fail-on: warning\n',
}

/** A repository whose head is one commit ahead of what is checked out, and the same with the head checked out. */
const both = async () => {
  const root = repository({ 'go.mod': 'module m\n', 'old.go': 'package m\n' })
  const base = git(root, 'rev-parse', 'HEAD')
  symlinkSync('/etc/passwd', join(root, 'link.go'))
  commit(root, FILES)
  const head = git(root, 'rev-parse', 'HEAD')
  git(root, 'checkout', '--quiet', base)
  const real = theOutside(() => {})
  const opened = await openGit(root)
  if (!opened) throw new Error('no repository')
  return { root, base, head, real, seen: outsideAt(head, opened, real), checkOut: () => git(root, 'checkout', '--quiet', head) }
}

describe('a head that is only read', () => {
  it('shows what a checkout of it would show, with nothing of it on the disk', async () => {
    const { root, seen, real, checkOut } = await both()
    const names = async (outside: typeof real) => {
      const whole = await outside.collect(['.'], { cwd: root, exclude: ['gen/**'] })
      const folders = await outside.collectFolders(root, ['', 'a/b', 'odd', 'not/there'], [])
      const texts = await outside.texts(root, '.goroutine-gate', (file) => file.endsWith('.md'))
      // A link that leads out of the repository is a gap in both, in other words.
      const told = ({ files, modules, gaps }: typeof whole | typeof folders) => [files, new Set(modules), gaps.map(({ kind }) => kind)]
      return [told(whole), told(folders), texts.files, await outside.readText(join(root, '.goroutine-gate.yml'))]
    }
    const unseen = await names(seen)
    expect(readdirSync(root).sort()).toEqual(['.git', 'go.mod', 'old.go'])
    checkOut()
    expect(unseen).toEqual(await names(real))
  })

  it('differs from its base as a checkout of it does', async () => {
    const { root, base, head, seen, real, checkOut } = await both()
    const [at, now] = [await seen.openGit(root), await real.openGit(root)]
    expect(await at?.head()).toBe(head)
    expect(await at?.forkedFrom?.(base)).toEqual({ kind: 'ancestor' })
    const changes = await at?.changes(base)
    checkOut()
    expect(changes).toEqual(await now?.changes(base))
  })

  it('reads no file that only the disk has, and none outside of the repository through the commit', async () => {
    const { root, seen } = await both()
    expect(await seen.readText(join(root, 'old.go'))).toMatchObject({ kind: 'text' })
    expect(await seen.readText(join(root, 'not-there.go'))).toEqual({ kind: 'absent' })
    expect(existsSync(join(root, 'a.go'))).toBe(false)
    expect(await seen.readText(join(root, 'link.go'))).toMatchObject({ kind: 'unreadable' })
  })

  it('is neither run, checked out nor shown to a toolchain', async () => {
    const { root, head, seen } = await both()
    await expect(seen.record({} as Parameters<typeof seen.record>[0])).rejects.toThrow('nothing is run')
    await expect((await seen.openGit(root))?.checkout(head)).rejects.toThrow('nothing is checked out')
    expect(await seen.types({} as Parameters<typeof seen.types>[0])).toBe('')
  })
})
