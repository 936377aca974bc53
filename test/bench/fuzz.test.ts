import { describe, expect, it } from 'vitest'
import { SHAPES } from '../../bench/fuzz/shapes.ts'
import { spoilAll } from '../../bench/fuzz/spoil.ts'
import { tried } from '../../bench/fuzz/trial.ts'
import { leakingExamples } from './examples.ts'

describe('bad input', () => {
  it('ends in gaps: nothing throws, no rule fails, and two runs say the same', () => {
    const { troubles, rows, trials } = spoilAll(leakingExamples(), 240, 1)
    expect(troubles).toEqual([])
    expect(trials).toBe(240)
    // Some of it can be read in full; what is cut off or torn apart cannot.
    expect(rows.filter(([, , gaps]) => gaps === 0).length).toBeLessThan(rows.length / 2)
  })

  it('of absurd shapes does so as well, and costs no more than its size', () => {
    const of = (size: number) => tried(SHAPES.map(({ text }, nth) => ({ file: `${nth}/a.go`, text: text(size) })))
    const [small, large] = [of(120), of(240)]
    expect([...small.trouble, ...large.trouble]).toEqual([])
    expect(large.steps / small.steps).toBeLessThan(2.6)
  })
})
