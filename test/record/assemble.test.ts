import { describe, expect, it } from 'vitest'
import { assembleRecording } from '#record/assemble.ts'
import { block, done, end, eventFile, evidence, exit, heartbeat, start, test } from './evidence.ts'
import { lines } from './module.ts'

const run = (events: readonly object[], change: Parameters<typeof evidence>[0] = {}) =>
  assembleRecording(evidence({ eventFiles: [eventFile(events)], ...change }))
const leaks = (events: readonly object[]) => lines(run(events).leaks)
const tests = [heartbeat(), start, test('TestA', 5), done('TestA', 5)]

describe('whose goroutine it is', () => {
  it.each([
    ['its label', block(9, { label: 'TestA/sub', parent: 77 }), 'a TestA/sub label'],
    ['the test that created it', block(9, { parent: 5 }), 'a TestA parent'],
    ['the test that created its creator', block(9, { parent: 8 }) + block(8, { parent: 5, fn: 'other' }), 'a TestA parent'],
    ['the label of its creator', block(9, { parent: 8 }) + block(8, { label: 'TestA', fn: 'other' }), 'a TestA parent'],
    ['the function that created it', block(9, { creator: 'TestA', parent: 70 }), 'a TestA created-by'],
    ['the closure a timer called', block(9, { fn: 'TestA.func1', creator: 'time.goFunc' }), 'a TestA created-by'],
    ['nobody, when nothing says so', block(9, { parent: 70 }), 'a - package'],
    ['nobody, when a helper only sounds like a test', block(9, { creator: 'TestHelper', parent: 70 }), 'a - package'],
  ])('%s says so', (_, dump, expected) => {
    const found = leaks([...tests, end(dump), exit(8, 9)])
    expect(found.find((line) => line.endsWith(' run') || line.endsWith('TestA'))).toMatch(new RegExp(`^${expected} `))
  })

  it('creators in a circle end the search', () => {
    expect(leaks([...tests, end(block(8, { parent: 9 }) + block(9, { parent: 8 })), exit(8, 9)])).toEqual([
      'a - package survivor chan-send 2 run',
    ])
  })

  it('the only test that ran when it was first seen is named, of two none', () => {
    const seen = { e: 'seen', name: 'TestA', alive: [1, 9] }
    expect(leaks([...tests, seen, end(block(9)), exit(9)])).toEqual(['a TestA window survivor chan-send 1 run'])
    const two = [heartbeat(), start, test('TestB', 6), done('TestB', 6), test('TestA', 5), done('TestA', 5), seen]
    expect(leaks([...two, end(block(9)), exit(9)])).toEqual(['a - package survivor chan-send 1 run'])
  })
})

describe('who survived', () => {
  it('was not there before the first test, and was still there at the exit', () => {
    const dump = block(1) + block(2, { label: 'TestA' }) + block(3, { label: 'TestA' }) + block(4, { label: 'TestA' })
    expect(leaks([...tests.with(1, { ...start, alive: [1, 2] }), end(dump), exit(2, 3)])).toEqual([
      'a TestA label survivor chan-send 1 run',
    ])
  })

  it('is decided by the settled dump alone where no exit was seen', () => {
    const recording = run([heartbeat({ exit: false, go: 'go1.22.12' }), ...tests.slice(1), end(block(3, { label: 'TestA' }))])
    expect(recording.packages).toMatchObject([{ capture: 'captured', goVersion: 'go1.22.12' }])
    expect(recording.leaks).toHaveLength(1)
  })

  it('is proven when any round of the profile marked it', () => {
    const dump = block(3, { label: 'TestA' }) + block(4, { label: 'TestA', state: 'chan send (leaked)' }) + block(6, { label: 'TestA' })
    expect(leaks([...tests, end(dump, { leaked: [3] }), exit(3, 4, 6)])).toEqual([
      'a TestA label proven chan-send 2 run',
      'a TestA label survivor chan-send 1 run',
    ])
  })

  it('is nobody who has returned and waits to be taken away, nor what the recorder itself started', () => {
    const ending =
      'goroutine 3 [runnable]:\nruntime.goexit1()\n\t/go/src/runtime/proc.go:3845 +0x5d\nruntime.goexit()\n\t/go/src/runtime/asm_amd64.s:1651 +0x6\n'
    const created = 'created by example.com/m/a.Start in goroutine 5\n\t/repo/a/a.go:3 +0x2\n\n'
    const ours = block(4, { state: 'runnable', creator: 'testing.goroutineGatePlant' })
    expect(leaks([...tests, end(ending + created + ours), exit(3, 4)])).toEqual([])
  })

  it('has its label joined from the grouped text before Go 1.26, direct children first', () => {
    const group = (count: number, label: string) =>
      `${count} @ 0x1\n${label === '' ? '' : `# labels: {"goroutine-gate.test":"${label}"}\n`}#\t0x1\texample.com/m/a.run+0x1\t/repo/a/a.go:5\n\n`
    const planted = '1 @ 0x2\n# labels: {"goroutine-gate.test":"(planted)"}\n#\t0x2\ttesting.plant+0x1\t/go/t.go:5\n\n'
    const plant = 'goroutine 90 [chan receive]:\ntesting.plant()\n\t/go/t.go:5 +0x1\n\n'
    const grouped = `goroutine profile: total 4\n${group(1, 'TestA')}${group(1, 'TestB')}${group(1, '')}${planted}`
    const both = [heartbeat(), { ...start, alive: [1, 2] }, test('TestA', 5), done('TestA', 5), test('TestB', 6), done('TestB', 6)]
    const dump = plant + block(2) + block(8) + block(9, { parent: 6 })
    expect(leaks([...both, end('', { dump, grouped }), exit(2, 8, 9)])).toEqual([
      'a TestA label survivor chan-send 1 run',
      'a TestB label survivor chan-send 1 run',
    ])
  })

  it('of several processes is counted where most were left', () => {
    const process = (ids: readonly number[], file: string) =>
      eventFile([...tests, end(ids.map((id) => block(id, { label: 'TestA' })).join('')), exit(...ids)], file)
    const recording = assembleRecording(evidence({ eventFiles: [process([3], '7-a.jsonl'), process([3, 4], '8-b.jsonl')] }))
    expect(lines(recording.leaks)).toEqual(['a TestA label survivor chan-send 2 run'])
    expect(recording.packages).toMatchObject([{ runs: 2, seconds: 1.2 }])
  })

  it('is benign with a reason as a singleton, and a leak when several tests leave one', () => {
    const opener = (id: number, label: string) =>
      `goroutine ${id} [select labels:{"goroutine-gate.test": "${label}"}]:\ndatabase/sql.(*DB).connectionOpener()\n\t/usr/local/go/src/database/sql/sql.go:1 +0x1\ncreated by database/sql.OpenDB\n\t/usr/local/go/src/database/sql/sql.go:2 +0x2\n\n`
    const one = run([...tests, end(opener(3, 'TestA')), exit(3)])
    expect(one.leaks).toEqual([])
    expect(one.benign).toMatchObject([{ tests: ['TestA'], reason: expect.stringMatching(/.+/) }])
    const two = run([...tests, end(opener(3, 'TestA') + opener(4, 'TestB')), exit(3, 4)])
    expect(two.benign).toEqual([])
    expect(two.leaks.map((leak) => leak.tests)).toEqual([['TestA'], ['TestB']])
  })

  it("is benign as the server's end of an idle connection whose client is there too, and a leak where more servers wait than clients", () => {
    const waiting = (id: number, frames: readonly string[], creator: string) =>
      `goroutine ${id} [IO wait labels:{"goroutine-gate.test": "TestA"}]:\n${frames.map((frame) => `${frame}()\n\t/usr/local/go/src/x.go:1 +0x1\n`).join('')}created by ${creator}\n\t/usr/local/go/src/x.go:2 +0x2\n\n`
    const read = ['internal/poll.runtime_pollWait', 'net.(*conn).Read']
    const server = (id: number) => waiting(id, [...read, 'bufio.(*Reader).Peek', 'net/http.(*conn).serve'], 'net/http.(*Server).Serve')
    const client = (id: number) =>
      waiting(id, [...read, 'bufio.(*Reader).Peek', 'net/http.(*persistConn).readLoop'], 'net/http.(*Transport).dialConn')
    const busy = (id: number) => waiting(id, [...read, 'main.handle', 'net/http.(*conn).serve'], 'net/http.(*Server).Serve')
    const pair = run([...tests, end(server(3) + client(4)), exit(3, 4)])
    expect([pair.leaks, pair.benign.length]).toEqual([[], 2])
    const alone = run([...tests, end(server(3) + server(4) + client(5)), exit(3, 4, 5)])
    expect(alone.leaks).toMatchObject([{ count: 2 }])
    const inHandler = run([...tests, end(busy(3) + client(4)), exit(3, 4)])
    expect(inHandler.leaks).toMatchObject([{ count: 1 }])
  })
})

describe('how much of a package was captured', () => {
  const leak = block(3, { label: 'TestA' })
  it.each([
    ['all of it', [...tests, end(leak), exit(3)], 'captured', /^$/],
    ['no exit', [...tests, end(leak)], 'partial', /its exit was not seen/],
    ['no package end', tests, 'partial', /died before its package end/],
    ['an exit inside a test', [...tests, exit()], 'partial', /os\.Exit/],
    ['a timeout', [...tests, end('', { active: 2 })], 'partial', /2 tests had not returned/],
    ['no start', [heartbeat(), end(leak), exit(3)], 'partial', /before the first test/],
    ['an instrument that does not find its plant', [...tests, end('', { dump: leak }), exit(3)], 'unknown', /plants to check itself/],
    ['the second m.Run missing', [...tests, end(leak), { ...start, run: 2 }, exit(3)], 'partial', /os\.Exit/],
  ] as const)('%s', (_, events, capture, why) => {
    const recording = run(events)
    expect(recording.packages).toMatchObject([{ capture, why: expect.stringMatching(why) }])
    expect(recording.gaps.map((gap) => gap.package)).toEqual(capture === 'captured' ? [] : ['example.com/m/a'])
  })

  it('names the tests that ran to their end, and apart from them those that skipped', () => {
    const skipped = { ...done('TestB', 8), skipped: true }
    const inner = { ...done('TestA/x', 9), skipped: true }
    const events = [
      heartbeat(),
      start,
      test('TestA', 7),
      test('TestA/x', 9),
      inner,
      done('TestA', 7),
      test('TestB', 8),
      skipped,
      test('TestC', 10),
    ]
    expect(run([...events, end(leak), exit(3)]).packages).toMatchObject([{ ran: ['TestA'], skipped: ['TestA/x', 'TestB'] }])
    expect(run([...tests, end(leak), exit(3)]).packages[0]).not.toHaveProperty('skipped')
  })

  it('has the memory of the moment beside it, where that was seen', () => {
    expect(run([...tests, end(leak), exit(3)]).packages).toMatchObject([{ memory: { heapBytes: 1000, stackBytes: 2000 } }])
    expect(run(tests).packages[0]).not.toHaveProperty('memory')
  })

  it('a dump that was cut off at its limit makes it partial', () => {
    const whole = end(leak + leak.replaceAll('goroutine 3', 'goroutine 4'))
    const recording = run([...tests, { ...whole, dump: whole.dump.slice(0, -60) }, exit(3, 4)])
    expect(recording.packages).toMatchObject([{ capture: 'partial', why: expect.stringContaining('cut off') }])
  })

  it('a child says nothing about its package, and its leaks are marked', () => {
    const child = eventFile(
      [heartbeat({ child: true, run: 'r/7' }), start, test('TestA', 5), done('TestA', 5), end(leak), exit(3)],
      '8-b-child.jsonl',
    )
    const recording = assembleRecording(evidence({ eventFiles: [child] }))
    expect(recording.packages).toMatchObject([{ capture: 'unknown' }])
    expect(recording.leaks).toMatchObject([{ child: true }])
  })
})

describe('why a package has no heartbeat', () => {
  const why = (change: Parameters<typeof evidence>[0]) =>
    assembleRecording(evidence(change)).packages.map((one) => `${one.capture}: ${one.why}`)
  const call = evidence().calls[0]

  it.each([
    ['did not build', { output: 'FAIL\texample.com/m/a [build failed]\n', exitCode: 1 }, /did not build/],
    ['came from the cache', { output: 'ok  \texample.com/m/a\t(cached)\n' }, /test cache/],
    ['had no recorder', { instrument: 'unsupported Go version go1.19' }, /unsupported Go version/],
    ['brought an overlay', { lost: [{ reason: 'own-overlay', cwd: '/repo' }] }, /overlay of its own/],
    ['chose a toolchain', { lost: [{ reason: 'toolchain', cwd: '/repo' }], refusals: ['unsupported Go version go1.19'] }, /go1\.19/],
    ['covers std', { calls: [{ ...call, args: ['test', '-coverpkg', 'all'] }] as never }, /-coverpkg=all/],
    ['covers std behind a script', { output: 'ok  \texample.com/m/a\t0.1s\tcoverage: 3.0% of statements in all\n' }, /-coverpkg/],
    ['ran past the deadline', { timedOut: true, output: '' }, /deadline/],
    ['bypassed us', { calls: [] }, /env -i/],
    ['never called m.Run', {}, /m\.Run/],
  ])('it %s', (_, change, reason) => {
    expect(why(change)).toEqual([expect.stringMatching(/^unknown: /)])
    expect(why(change)[0]).toMatch(reason)
  })

  it('a command in which nothing was found is a gap, not a clean run', () => {
    const recording = assembleRecording(evidence({ output: '', listed: [], calls: [] }))
    expect(recording.packages).toEqual([])
    expect(recording.gaps).toMatchObject([{ kind: 'capture', what: 'the test command' }])
  })

  it('a package without test files is not counted', () => {
    const recording = assembleRecording(evidence({ output: '?   \texample.com/m/b\t[no test files]\n', listed: [] }))
    expect(recording.packages).toEqual([])
  })
})
