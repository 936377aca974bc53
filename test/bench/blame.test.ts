import { beforeAll, describe, expect, it } from 'vitest'
import { type Measured, measured } from '../../bench/blame/measure.ts'

/** Those in which most can go wrong; `test/slow/blame.test.ts` has one of each kind. */
const KINDS = [
  'base gone on since',
  'rebased and force-pushed',
  'shallow clone of the merge',
  'moved package',
  'Go upgrade and renamed function',
  'same stack from a new test',
  'leak out of reach',
  'recording of the base that is older',
]

describe('simulated histories with real git', () => {
  let answers: readonly Measured[]
  beforeAll(async () => {
    answers = await measured(KINDS.length, 4, KINDS)
  })

  it('has leaks and findings of its own and many that are older', () => {
    const sum = (of: 'own' | 'old'): number => answers.reduce((total, answer) => total + answer[of], 0)
    expect(sum('own')).toBeGreaterThan(5)
    expect(sum('old')).toBeGreaterThan(50)
  })

  it('blames no change for what it did not bring', () => {
    expect(answers.filter(({ wrong }) => wrong.length > 0)).toEqual([])
  })

  it('misses nothing that a change brought', () => {
    expect(answers.filter(({ missed }) => missed.length > 0)).toEqual([])
  })
})
