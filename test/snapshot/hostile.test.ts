import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parseContentionText } from '#snapshot/contention.ts'
import { parseGrouped } from '#snapshot/grouped.ts'
import { parseLeakReports } from '#snapshot/leak-report.ts'
import { parseProfile } from '#snapshot/profile.ts'
import { readSnapshots } from '#snapshot/read.ts'
import { parseTestOutput } from '#snapshot/test-output.ts'
import fc from '../property.ts'
import { dump, FOLDER } from './dumps.ts'

const GROUPED = dump('go1.27.3', 'grouped').text
const PROFILE = gunzipSync(readFileSync(`${FOLDER}go1.27.3/profile.pb.gz`))
const MUTEX = gunzipSync(readFileSync(`${FOLDER}go1.27.3/mutex.pb.gz`))

describe('cut off at any byte', () => {
  test('a grouped profile keeps the groups before, and says that some are missing', () => {
    fc.assert(
      fc.property(fc.nat(GROUPED.length - 1), (length) => {
        const whole = parseGrouped(GROUPED, 'p')
        const part = parseGrouped(GROUPED.slice(0, length), 'p')
        const before = part.goroutines.slice(0, -1)
        expect(before).toEqual(whole.goroutines.slice(0, before.length))
        const listed = part.counts.reduce((sum, count) => sum + count, 0)
        expect(part.gaps.length > 0).toBe(listed < whole.total)
      }),
      { numRuns: 200, seed: 1 },
    )
  })

  test.each([
    ['goroutines', PROFILE],
    ['locks', MUTEX],
  ])('a protobuf profile of %s is a gap, or was whole', (_, bytes) => {
    for (let length = 1; length < bytes.length; length += 11) {
      const { snapshots, contentions, gaps } = readSnapshots(bytes.subarray(0, length), 'p')
      expect({ length, seen: gaps.length > 0 || snapshots.length + contentions.length === 0 }).toEqual({ length, seen: true })
    }
  })

  test('test output, plain or JSON, never stops the reader', () => {
    for (const name of ['tests', 'tests-json']) {
      const { text } = dump('go1.27.3', name)
      for (let length = 0; length < text.length; length += 997)
        expect(parseTestOutput(text.slice(0, length)).packages).toBeInstanceOf(Array)
    }
  })
})

describe('damaged in the middle', () => {
  test('a protobuf profile answers, whatever byte is another', () => {
    fc.assert(
      fc.property(fc.nat(PROFILE.length - 1), fc.nat(255), (at, byte) => {
        const damaged = Uint8Array.from(PROFILE)
        damaged[at] = byte
        const found = parseProfile(damaged, 'p')
        expect(found === undefined || found.total >= 0).toBe(true)
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  test('bytes of chance are no profile and no error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { snapshots, gaps } = readSnapshots(bytes, 'p')
        expect(snapshots.length + gaps.length).toBeGreaterThan(0)
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  test('pieces of all forms in any order are read without an error', () => {
    const piece = fc.constantFrom(
      'goroutine profile: total 3\n',
      '2 @ 0x1 0x2\n',
      '# labels: {"k":"]}\\"\\n"}\n',
      '# labels: {"k\n',
      '#\t0x1\ta.f+0x1\t\t/a.go:1\n',
      '#\t0x1\n',
      '--- mutex:\n',
      '12 3 @ 0x1\n',
      'leaktest: leaked goroutine: goroutine 1 [select]:\n',
      '        [Goroutine 1 in state select, with a.f on top of the stack:\n',
      '        a.f()\n        \t/a.go:1 +0x1\n',
      '        ]\n',
      'panic: test timed out after 1s\n\trunning tests:\n\t\tTestA (1s)\n',
      '==================\nWARNING: DATA RACE\n',
      '==================\n',
      '{"Action":"output","Package":"p","Output":"goroutine 1 [select]:\\n"}\n',
      'FAIL\tp\t0.1s\n',
      'goroutine 1 [select]:\na.f()\n\t/a.go:1 +0x1\n\n',
      '...23 frames elided...\n',
      'non-Go function at pc=1\n',
      '\r\n',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        expect(readSnapshots(text, 'd').gaps.length + readSnapshots(text, 'd').snapshots.length >= 0).toBe(true)
        expect(parseTestOutput(text).gaps).toBeInstanceOf(Array)
        expect(parseContentionText(text, 'd').stacks).toBeInstanceOf(Array)
        expect(parseLeakReports(text, 'd').total).toBe(parseLeakReports(text, 'd').goroutines.length)
      }),
      { numRuns: 1000, seed: 1 },
    )
  })
})
