import { describe, expect, test } from 'vitest'
import { parseTestOutput } from '#snapshot/test-output.ts'
import { dump } from './dumps.ts'

/** What matters to the caller, a line a package. */
function outline(text: string) {
  return parseTestOutput(text).packages.map((each) => ({
    path: each.importPath.replace('example.com/tests/', ''),
    outcome: each.cached ? `${each.outcome} (cached)` : each.outcome,
    ...(each.races > 0 && { races: each.races }),
    ...(each.panic !== undefined && { panic: each.panic }),
    ...(each.timedOut && { timedOut: `${each.timedOut.after}: ${each.timedOut.running.map((running) => running.name).join(', ')}` }),
    ...(each.snapshot && { goroutines: each.snapshot.goroutines.map((record) => record.state) }),
  }))
}

const HANG = {
  path: 'hang',
  outcome: 'fail',
  timedOut: '2s: TestHang, TestHang/sub_case/#01',
  goroutines: ['running', 'chan receive', 'chan receive', 'sleep', 'chan send'],
}
const DEADLOCK = 'deadlock: main bubble goroutine has exited but blocked goroutines remain [recovered, repanicked]'

describe('real output of go test', () => {
  test.each(['tests', 'tests-json'])('Go 1.27: %s', (name) => {
    expect(outline(dump('go1.27.3', name).text)).toEqual(
      expect.arrayContaining([
        { path: 'syntax', outcome: 'build-failed' },
        { path: 'broken', outcome: 'build-failed' },
        { path: 'boom', outcome: 'fail', panic: 'boom [recovered, repanicked]', goroutines: ['running'] },
        { path: 'bubble', outcome: 'fail', panic: DEADLOCK, goroutines: ['running', 'select (no cases)', 'chan receive'] },
        { path: 'none', outcome: 'no-test-files' },
        { path: 'race', outcome: 'fail', races: 1 },
        { path: 'fine', outcome: 'ok' },
        HANG,
      ]),
    )
  })

  test.each(['tests', 'tests-json'])('Go 1.21: %s', (name) => {
    expect(outline(dump('go1.21.13', name).text)).toEqual(
      expect.arrayContaining([
        { path: 'syntax', outcome: 'build-failed' },
        { path: 'broken', outcome: 'build-failed' },
        { path: 'boom', outcome: 'fail', panic: 'boom [recovered]', goroutines: ['running'] },
        { path: 'none', outcome: 'no-test-files' },
        { path: 'race', outcome: 'fail', races: 1 },
        HANG,
      ]),
    )
  })
})

describe('result lines', () => {
  test.each([
    ['ok  \texample.com/tests/a\t(cached)\n', [{ path: 'a', outcome: 'ok (cached)' }]],
    ['ok  \texample.com/tests/a\t0.1s\tcoverage: 5.0% of statements [no tests to run]\n', [{ path: 'a', outcome: 'ok' }]],
    ['ok  \texample.com/tests/a\t(cached)\tcoverage: 5.0% of statements\r\n', [{ path: 'a', outcome: 'ok (cached)' }]],
    ['\texample.com/tests/a\t\tcoverage: 0.0% of statements\n', [{ path: 'a', outcome: 'no-test-files' }]],
    ['FAIL\texample.com/tests/a [setup failed]\n', [{ path: 'a', outcome: 'build-failed' }]],
    ['FAIL\n', []],
    ['ok  \tnot a path\t0.1s\n', []],
    ['ok  \texample.com/tests/a\tlater\n', []],
  ])('%j', (text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  test('a package that is named twice keeps the worse result', () => {
    const ok = 'ok  \texample.com/tests/a\t0.1s\n'
    const fail = 'FAIL\texample.com/tests/a\t0.2s\n'
    expect(outline(ok + fail)).toEqual([{ path: 'a', outcome: 'fail' }])
    expect(outline(fail + ok)).toEqual([{ path: 'a', outcome: 'fail' }])
  })
})

describe('strange output', () => {
  const HEAD = 'panic: test timed out after 1s\n\trunning tests:\n\t\tTestA (1s)\n\n'
  const BLOCK = 'goroutine 5 [select]:\na.f()\n\t/src/a.go:1 +0x1\ncreated by a.g\n\t/src/a.go:2 +0x1\n'

  test('a package that passed has not crashed, whatever its tests print', () => {
    expect(outline(`${HEAD}${BLOCK}ok  \texample.com/tests/a\t0.1s\n`)).toEqual([{ path: 'a', outcome: 'ok' }])
  })

  test('a dump without a result line is kept, unnamed, with a gap', () => {
    const { packages, gaps } = parseTestOutput(HEAD + BLOCK)
    expect(packages).toMatchObject([{ importPath: '', outcome: 'unknown', timedOut: { after: '1s' }, snapshot: { total: 1 } }])
    expect(gaps).toMatchObject([{ kind: 'dump', what: 'the end of the test output' }])
  })

  test('a JSON stream that breaks off leaves its package unknown, and broken lines are passed over', () => {
    const lines = [
      '{"Action":"start","Package":"example.com/tests/a"}',
      '{"Action":"output","Package":"example.com/tests/a","Output":"x\\n"}',
      '{"Action":"pass","Pack',
    ]
    expect(outline(lines.join('\n'))).toEqual([{ path: 'a', outcome: 'unknown' }])
  })

  test('a test that prints the result line of another package does not decide about that one in a JSON stream', () => {
    const forged =
      '{"Action":"output","Package":"example.com/tests/a","Output":"ok  \\texample.com/tests/b\\t0.1s\\n"}\n{"Action":"fail","Package":"example.com/tests/a"}\n'
    expect(outline(forged)).toEqual([{ path: 'a', outcome: 'fail' }])
  })

  test('stacks of a race report are no goroutines of a dump, even when the report is cut off', () => {
    const race = `==================\nWARNING: DATA RACE\n${BLOCK}`
    const output = (text: string) => outline(`${text}FAIL\texample.com/tests/a\t1s\n`)
    expect(output(`${race}==================\n${HEAD}${BLOCK}`)).toMatchObject([{ races: 1, goroutines: ['select'] }])
    expect(output(`panic: x\n\n${BLOCK}${race}`)).toMatchObject([{ races: 1, goroutines: ['select'] }])
  })
})
