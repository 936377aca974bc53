import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseBaseline, printBaseline } from '#baseline/format.ts'
import type { BaselineEntry } from '#model/baseline.ts'
import { commit, git, repository } from '../adapters/git-helper.ts'
import { entry } from './evidence.ts'

const FILE = '.goroutine-gate/baseline.jsonl'
const ATTRIBUTES = { '.gitattributes': `${FILE} merge=union\n` }

const lines = (...keys: readonly (string | BaselineEntry)[]): Record<string, string> => ({
  [FILE]: printBaseline({ entries: keys.map((key) => (typeof key === 'string' ? entry({ k2: key }) : key)), knownFindings: [] }),
})

/** What the file holds after two branches off the same baseline were merged. */
function merged(
  start: Record<string, string>,
  ours: Record<string, string>,
  theirs: Record<string, string>,
  attributes: Record<string, string> = ATTRIBUTES,
) {
  const dir = repository({ ...attributes, ...start })
  git(dir, 'checkout', '--quiet', '-b', 'theirs')
  commit(dir, theirs)
  git(dir, 'checkout', '--quiet', 'main')
  commit(dir, ours)
  let conflict = false
  try {
    git(dir, 'merge', '--quiet', '-m', 'merge', 'theirs')
  } catch {
    conflict = true
  }
  return { conflict, ...parseBaseline(readFileSync(join(dir, FILE), 'utf8'), FILE) }
}

const keysOf = ({ baseline }: ReturnType<typeof merged>): readonly string[] => baseline.entries.map(({ k2 }) => k2)

describe('two branches that both change the baseline, merged by git with merge=union', () => {
  it('keep what both added, next to each other or far apart', () => {
    const near = merged(lines('b', 'm', 'x'), lines('b', 'c', 'm', 'x'), lines('b', 'd', 'm', 'x'))
    expect([near.conflict, near.gaps, keysOf(near)]).toEqual([false, [], ['b', 'c', 'd', 'm', 'x']])
    const far = merged(lines('b', 'm', 'x'), lines('a', 'b', 'm', 'x'), lines('b', 'm', 'x', 'z'))
    expect([far.conflict, far.gaps, keysOf(far)]).toEqual([false, [], ['a', 'b', 'm', 'x', 'z']])
  })

  it('lose no line that one of them still needs, while both add and remove', () => {
    const result = merged(lines('b', 'd', 'm', 'x'), lines('a', 'd', 'm', 'x'), lines('b', 'd', 'm', 'y'))
    expect([result.conflict, result.gaps]).toEqual([false, []])
    expect(keysOf(result)).toEqual(expect.arrayContaining(['a', 'd', 'm', 'y']))
  })

  it('may bring back what one removed right beside what the other added, which a later update takes out', () => {
    const result = merged(lines('b', 'm'), lines('m'), lines('b', 'c', 'm'))
    expect([result.conflict, result.gaps]).toEqual([false, []])
    expect(keysOf(result)).toEqual(expect.arrayContaining(['c', 'm']))
  })

  it('that disagree about one leak leave both lines: the higher count holds, and the report says so', () => {
    const of = (count: number) => lines('b', entry({ k2: 'm', count }))
    const { conflict, gaps, baseline, contradictions } = merged(of(5), of(3), of(7))
    expect([conflict, gaps, baseline.entries.map(({ count }) => count)]).toEqual([false, [], [1, 7]])
    expect(contradictions).toMatchObject([{ kind: 'baseline', what: `${FILE} line 3`, why: expect.stringContaining('count 3 and 7') }])
  })

  it('conflict without the attribute, and the markers are gaps that name their lines', () => {
    const { conflict, gaps, baseline } = merged(lines('m'), lines('a', 'm'), lines('b', 'm'), { 'x.txt': '' })
    expect([conflict, gaps.map(({ what }) => what)]).toEqual([true, [`${FILE} line 1`, `${FILE} line 3`, `${FILE} line 5`]])
    expect(baseline.entries).toHaveLength(3)
  })
})
