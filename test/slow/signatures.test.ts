import { beforeAll, describe, expect, it } from 'vitest'
import type { Recording } from '#model/recording.ts'
import { measureVariant, recordBase } from '../../bench/signatures/measure.ts'
import { variants } from '../../bench/signatures/variants.ts'

/** A build that changes names of functions, the oldest Go whose names differ, and changes of the source; `npm run bench -- signatures` has all. */
const SHORT = [
  '-race -trimpath -coverpkg=./...',
  'go1.21.13',
  'functions in reverse order',
  'functions renamed',
  'body taken out into a helper',
]

describe('recorded leaks of a module whose tests leave one each', () => {
  let base: Recording
  beforeAll(async () => {
    base = await recordBase()
  })

  it('are as many as it starts', () => {
    expect(base.leaks.length).toBeGreaterThan(55)
  })

  it.each(variants().filter(({ name }) => SHORT.includes(name)))('are known again, and never taken for another: $name', async (variant) => {
    const row = await measureVariant(variant, base)
    expect(row.leaks).toBeGreaterThan(50)
    expect({ notKnown: row.notKnown, merged: row.merged }).toEqual({ notKnown: [], merged: [] })
  })
})
