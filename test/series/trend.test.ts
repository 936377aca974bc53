import { describe, expect, test } from 'vitest'
import { forecastOf } from '#series/forecast.ts'
import { studentsT } from '#series/students-t.ts'
import { trendOf } from '#series/trend.ts'
import fc from '../property.ts'

const HOUR = 3_600_000
const counts = (values: readonly number[], step = HOUR) => values.map((count, index) => ({ at: index * step, count }))

describe('the slope', () => {
  test('of counts on a line is the line, with an interval of no width', () => {
    expect(trendOf(counts([10, 30, 50, 70]))).toEqual({ perHour: 20, low: 20, high: 20, samples: 4, spanMs: 3 * HOUR, fitted: 70 })
  })

  test('has the interval of the textbook: x = 1…5, y = 2, 4, 5, 4, 5 gives 0.6 ± 3.182 · 0.2828', () => {
    // Residual sum of squares 2.4, s² = 2.4 / 3, Σ(x − x̄)² = 10, so that the standard error is √0.08.
    expect(trendOf(counts([2, 4, 5, 4, 5]))).toMatchObject({ perHour: 0.6, low: -0.3, high: 1.5, fitted: 5.2 })
  })

  test('counts by the hour, however close the samples are', () => {
    expect(trendOf(counts([1, 2, 3], 1000))).toMatchObject({ perHour: 3600, spanMs: 2000 })
  })

  test('is not known with two counts, or with three at one time', () => {
    expect(trendOf(counts([1, 2]))).toBeNull()
    expect(trendOf(counts([1, 2, 3], 0))).toBeNull()
  })

  test('of noise around one value is not sure to be above zero', () => {
    const trend = trendOf(counts([50, 53, 49, 52, 50, 51, 48, 52]))
    expect(trend?.low).toBeLessThan(0)
    expect(trend?.high).toBeGreaterThan(0)
  })

  test('holds the least squares: no other slope through the middle has smaller residuals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 3, maxLength: 40 }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (values, by) => {
          const trend = trendOf(counts(values))
          const middle = (values.length - 1) / 2
          const mean = values.reduce((sum, value) => sum + value, 0) / values.length
          const residuals = (slope: number) => values.reduce((sum, value, index) => sum + (value - mean - slope * (index - middle)) ** 2, 0)
          // The slope is rounded to a thousandth, which may cost that much.
          const rounding = 0.001 ** 2 * values.length ** 3 + 1e-6
          expect(residuals(trend?.perHour ?? 0)).toBeLessThanOrEqual(residuals((trend?.perHour ?? 0) + by) + rounding)
        },
      ),
    )
  })
})

describe('Student’s t', () => {
  test.each([
    [1, 12.706],
    [10, 2.228],
    [30, 2.042],
    [35, 2.03],
    [50, 2.009],
    [80, 1.99],
    [200, 1.972],
    [1000, 1.962],
    [1_000_000, 1.96],
  ])('with %d degrees of freedom is %d', (freedom, value) => {
    expect(studentsT(freedom)).toBeCloseTo(value, 2.9)
  })
})

describe('the forecast', () => {
  const trend = { perHour: 100, low: 50, high: 200, samples: 10, spanMs: HOUR, fitted: 400 }

  test('is the way that is left by the slope, and by both ends of its interval', () => {
    expect(forecastOf(trend, 400, 1000)).toEqual({ limit: 1000, inMs: 6 * HOUR, earliestMs: 3 * HOUR, latestMs: 12 * HOUR })
  })

  test('starts from the last count where that is above the line', () => {
    expect(forecastOf(trend, 600, 1000).inMs).toBe(4 * HOUR)
  })

  test('is now where the limit is reached, and never where nothing grows', () => {
    expect(forecastOf(trend, 1000, 1000).inMs).toBe(0)
    expect(forecastOf({ ...trend, perHour: -1, low: -2, high: 1 }, 400, 1000)).toEqual({
      limit: 1000,
      inMs: null,
      earliestMs: 600 * HOUR,
      latestMs: null,
    })
  })
})
