import { describe, expect, it } from 'vitest'
import { theOutside } from '#adapters/outside.ts'
import { withUntracked } from '#drive/why-not-built.ts'
import type { Gap } from '#model/gap.ts'
import { git, repository, writeFiles } from '../adapters/git-helper.ts'

const gap = (path: string): Gap => ({ kind: 'base', what: `package ${path} on the base`, why: 'it did not build there', package: path })

describe('a package of the base that did not build', () => {
  it('is told with the files that are on the disk and in no commit, its own and those of what it imports', async () => {
    const dir = repository({
      'go.mod': 'module example.com/m\n\ngo 1.25\n',
      '.gitignore': '*.gen.go\n',
      'api/api.go': 'package api\n\nimport "example.com/m/store"\n',
      'store/store.go': 'package store\n',
      'lone/lone.go': 'package lone\n',
    })
    writeFiles(dir, { 'store/a.gen.go': 'package store\n', 'other/b.gen.go': 'package other\n' })
    const outside = theOutside(() => {})
    const opened = await outside.openGit(dir)
    if (!opened) throw new Error('no repository')
    const base = git(dir, 'rev-parse', 'HEAD')
    const sides = { listed: await opened.list(base, ''), changes: await opened.changes(base) }
    const gaps = await withUntracked([gap('example.com/m/api'), gap('example.com/m/lone')], opened, sides, outside)
    expect(gaps.map(({ why }) => why)).toEqual([
      'it did not build there; files that are not committed are not there: store/a.gen.go',
      'it did not build there',
    ])
  })
})
