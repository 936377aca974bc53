import { describe, expect, it } from 'vitest'
import { theOutside } from '#adapters/outside.ts'
import { nearestEvidence } from '#drive/base-evidence.ts'
import { comparedBase } from '#drive/compared-base.ts'
import type { Git } from '#ports.ts'
import { commit, git, repository, tempFolder } from '../adapters/git-helper.ts'
import { leak, recording } from '../baseline/evidence.ts'

const A = 'package a\n'
const B = 'package b\n\nimport "example.com/m/a"\n'
const FILES = { 'go.mod': 'module example.com/m\n\ngo 1.25\n', 'a/a.go': A, 'b/b.go': B, 'c/c.go': 'package c\n' }

const outside = theOutside(() => {})
const opened = async (dir: string): Promise<Git> => {
  const found = await outside.openGit(dir)
  if (!found) throw new Error('no repository')
  return found
}
const of = (hash: string) => ({
  ...recording([leak()], { 'example.com/m/a': 'captured', 'example.com/m/b': 'captured', 'example.com/m/c': 'captured' }),
  commit: hash,
})

/** `main` with three commits, of which the second alters `a`; a branch off the second, checked out. */
function history() {
  const dir = repository(FILES)
  const first = git(dir, 'rev-parse', 'HEAD')
  const second = commit(dir, { 'a/a.go': `${A}\nvar x int\n` })
  git(dir, 'checkout', '--quiet', '-b', 'change')
  const own = commit(dir, { 'c/c.go': 'package c\n\nvar y int\n' })
  git(dir, 'checkout', '--quiet', 'main')
  const third = commit(dir, { 'c/c.go': 'package c\n\nvar z int\n' })
  git(dir, 'checkout', '--quiet', 'change')
  return { dir, first, second, third, own }
}

describe('the commit that a change is compared with', () => {
  it('is where it left a base that has gone on, and that stands beside it', async () => {
    const { dir, second, third } = history()
    expect(await comparedBase(await opened(dir), third)).toEqual({
      commit: second,
      note: `where the change left ${third.slice(0, 7)}, 1 commit behind it`,
      gaps: [],
    })
    expect(await comparedBase(await opened(dir), second)).toEqual({ commit: second, note: '', gaps: [] })
  })

  it('is the base itself where the history does not tell, and that is a gap that says what to do', async () => {
    const { dir, third } = history()
    const clone = `${tempFolder()}/clone`
    git(dir, 'clone', '--quiet', '--depth=1', '--branch=change', `file://${dir}`, clone)
    git(clone, 'fetch', '--quiet', '--depth=1', 'origin', third)
    git(clone, 'remote', 'set-url', 'origin', `file://${dir}-gone`)
    const compared = await comparedBase(await opened(clone), third)
    expect([compared.commit, compared.gaps]).toEqual([
      third,
      [expect.objectContaining({ kind: 'base', why: expect.stringContaining('fetch-depth: 0') })],
    ])
  })

  it('is found in a shallow clone as well, where more of it can be fetched', async () => {
    const { dir, second, third } = history()
    const clone = `${tempFolder()}/clone`
    git(dir, 'clone', '--quiet', '--depth=1', '--branch=change', `file://${dir}`, clone)
    const shallow = await opened(clone)
    expect((await comparedBase(shallow, await shallow.resolve(third))).commit).toBe(second)
  })
})

describe('of several recordings of the base', () => {
  const evidenceOf = async (hashes: readonly string[], base: string, asked: string, dir: string) => {
    const { recordings, note, stale, gaps } = await nearestEvidence(await opened(dir), { base, asked }, hashes.map(of), outside)
    return { used: recordings.map((one) => one.commit), note, stale: [...stale].sort(), gaps: gaps.map(({ what }) => what) }
  }

  it('that of the base itself counts', async () => {
    const { dir, first, second, third } = history()
    expect(await evidenceOf([first, second, third], second, third, dir)).toEqual({
      used: [second],
      note: `of ${second.slice(0, 7)}`,
      stale: [],
      gaps: [],
    })
  })

  it('an older one counts as far as its packages have not changed since, with how old it is', async () => {
    const { dir, first, second } = history()
    expect(await evidenceOf([first], second, second, dir)).toEqual({
      used: [first],
      note: `of ${first.slice(0, 7)}, 1 commit behind the base`,
      stale: ['example.com/m/a', 'example.com/m/b'],
      gaps: ['the base as it is'],
    })
  })

  it('a newer one of the branch that was asked for counts in the same way', async () => {
    const { dir, second, third } = history()
    expect(await evidenceOf([third], second, third, dir)).toMatchObject({
      used: [third],
      note: `of ${third.slice(0, 7)}, 1 commit ahead of the base`,
      stale: ['example.com/m/c'],
    })
  })

  it('the change’s own and those of other branches are not used, and said so', async () => {
    const { dir, second, third, own } = history()
    expect(await evidenceOf([own], second, third, dir)).toEqual({
      used: [],
      note: '',
      stale: [],
      gaps: [`the base recording of ${own.slice(0, 7)}`],
    })
    expect(await evidenceOf(['f'.repeat(40)], second, third, dir)).toMatchObject({ used: [] })
  })
})
