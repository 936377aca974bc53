import { beforeAll, describe, expect, it } from 'vitest'
import { KINDS } from '../../bench/blame/kinds.ts'
import { type Measured, measured } from '../../bench/blame/measure.ts'

describe('one simulated history of each kind, with real git', () => {
  let answers: readonly Measured[]
  beforeAll(async () => {
    answers = await measured(Object.keys(KINDS).length, 3)
  })

  it('has leaks and findings of its own and many that are older', () => {
    const sum = (of: 'own' | 'old'): number => answers.reduce((total, answer) => total + answer[of], 0)
    expect(sum('own')).toBeGreaterThan(10)
    expect(sum('old')).toBeGreaterThan(200)
  })

  it('blames no change for what it did not bring', () => {
    expect(answers.filter(({ wrong }) => wrong.length > 0)).toEqual([])
  })

  it('misses nothing that a change brought', () => {
    expect(answers.filter(({ missed }) => missed.length > 0)).toEqual([])
  })
})
