import { beforeAll, describe, expect, it } from 'vitest'
import { type Measured, measure } from '../../bench/fingerprints/measure.ts'
import { leakingExamples } from './examples.ts'

/** Every so many of the pages, with all their examples. */
const EVERY = 4

describe('findings of the rules’ own examples, after changes that leave them what they are', () => {
  let measured: Measured
  beforeAll(() => {
    const pageOf = (file: string): string => file.split('/').slice(0, 2).join('/')
    const pages = [...new Set(leakingExamples().map(({ file }) => pageOf(file)))].filter((_, nth) => nth % EVERY === 0)
    measured = measure(
      leakingExamples().filter(({ file }) => pages.includes(pageOf(file))),
      1,
    )
  })

  it('are there', () => {
    expect(measured.findings).toBeGreaterThan(20)
    expect(measured.rows.filter(({ packages }) => packages === 0)).toEqual([])
  })

  it('are known again, all but one in a hundred', () => {
    const sum = (of: 'kept' | 'known'): number => measured.rows.reduce((total, row) => total + row[of], 0)
    const missed = measured.misses.filter(({ kind }) => kind === 'not known')
    expect(sum('known') / sum('kept'), JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.99)
  })

  it('never share a fingerprint, and never take a new one in', () => {
    expect(measured.misses.filter(({ kind }) => kind !== 'not known')).toEqual([])
    expect(measured.rows.reduce((total, { added }) => total + added, 0)).toBeGreaterThan(20)
  })
})
