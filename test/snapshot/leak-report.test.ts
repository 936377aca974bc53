import { describe, expect, test } from 'vitest'
import { parseLeakReports } from '#snapshot/leak-report.ts'
import { readSnapshots } from '#snapshot/read.ts'
import fc from '../property.ts'
import { dump } from './dumps.ts'

const outline = (text: string) =>
  parseLeakReports(text, 'r').goroutines.map(
    ({ state, frames, createdBy }) =>
      `${state}: ${frames.map((frame) => `${frame.function} ${frame.line}`).join(', ')} ← ${createdBy?.function} ${createdBy?.line}`,
  )

const SEND = 'chan send: example.com/reports/a.(*Watcher).loop 13 ← example.com/reports/a.Start 15'
const FOREVER = 'select (no cases): example.com/reports/a.Start.func1 15 ← example.com/reports/a.Start 15'

describe('what leak checkers print', () => {
  test.each(['go1.21.13', 'go1.26.8'])('%s: goleak in a test and in TestMain, and leaktest, are read whole', (version) => {
    expect(outline(dump(version, 'tests-reports').text)).toEqual([
      SEND,
      FOREVER,
      SEND,
      FOREVER,
      'chan receive: example.com/reports/b.TestX.func1 10 ← example.com/reports/b.TestX 10',
    ])
  })

  test('goleak before 1.3 prints the header of the dump as well', () => {
    const text = `leaks.go:78: found unexpected goroutines:
        [Goroutine 6 in state select, with a.run on top of the stack:
        goroutine 6 [select]:
        a.run()
        \t/src/a.go:5 +0x1
        created by a.Start
        \t/src/a.go:3 +0x2
        ]
`
    expect(outline(text)).toEqual(['select: a.run 5 ← a.Start 3'])
  })

  test('a checker like that of gRPC', () => {
    expect(
      outline(
        '    leakcheck.go:11: Leaked goroutine: goroutine 9 [select, 2 minutes]:\n        a.run()\n        \t/src/a.go:5 +0x1\n        created by a.Start\n        \t/src/a.go:3 +0x2\n',
      ),
    ).toEqual(['select: a.run 5 ← a.Start 3'])
  })

  test('a report ends where the test goes on', () => {
    const text =
      'leaktest: leaked goroutine: goroutine 9 [select]:\n        a.run()\n        \t/src/a.go:5 +0x1\n--- FAIL: TestX (0.1s)\n        b.other()\n        \t/src/b.go:5 +0x1\n'
    expect(outline(text)).toEqual(['select: a.run 5 ← undefined undefined'])
  })

  test('a headline that says something else is a counted gap', () => {
    const { goroutines, gaps } = parseLeakReports('leaktest: leaked goroutine: goroutine 9 (select)\n', 'out.txt')
    expect(goroutines).toEqual([])
    expect(gaps).toMatchObject([{ what: '1 reported goroutines in out.txt' }])
  })

  test('the output of go test is a snapshot of what it reports', () => {
    const { snapshots, gaps } = readSnapshots(dump('go1.26.8', 'tests-reports').text, 'out.txt')
    expect(snapshots.map(({ total }) => total)).toEqual([5])
    expect(gaps).toEqual([])
  })

  test('cut off anywhere it is read without an error, and what is whole before stays', () => {
    const { text } = dump('go1.26.8', 'tests-reports')
    fc.assert(
      fc.property(fc.nat(text.length), (length) => {
        const found = outline(text.slice(0, length))
        expect(found.slice(0, -1)).toEqual(outline(text).slice(0, Math.max(0, found.length - 1)))
      }),
      { numRuns: 200, seed: 1 },
    )
  })
})
