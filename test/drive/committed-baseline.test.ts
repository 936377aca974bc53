import { expect, it } from 'vitest'
import { theOutside } from '#adapters/outside.ts'
import { rulesOfBase } from '#drive/house-rules.ts'
import { git, repository } from '../adapters/git-helper.ts'
import { CATALOGUE } from './world.ts'

const BASELINE = '.goroutine-gate/baseline.jsonl'

/** What the base lists, by the real git; undefined where it has no list. */
async function listedAt(files: Readonly<Record<string, string | Uint8Array>>) {
  const dir = repository({ 'go.mod': 'module example.com/m\n', ...files })
  const outside = theOutside(() => {})
  const opened = await outside.openGit(dir)
  if (!opened) throw new Error('no repository')
  const { committed, gaps } = await rulesOfBase(opened, { base: git(dir, 'rev-parse', 'HEAD'), config: '', catalogue: CATALOGUE }, outside)
  return { listed: committed?.entries.length, gaps: gaps.map(({ region }) => region?.file) }
}

it('a list that shrank to its end is an empty list, and not none', async () => {
  expect(await listedAt({ [BASELINE]: '' })).toEqual({ listed: 0, gaps: [] })
  expect(await listedAt({})).toEqual({ listed: undefined, gaps: [] })
})

it('a list that cannot be read forgives nothing, and is a gap', async () => {
  expect(await listedAt({ [BASELINE]: new Uint8Array([123, 0]) })).toEqual({ listed: 0, gaps: [BASELINE] })
})
