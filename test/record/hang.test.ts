import { afterEach, describe, expect, it } from 'vitest'
import { assembleRecording } from '#record/assemble.ts'
import { hangScreen } from '#record/hang-screen.ts'
import { readRecording } from '#record/read.ts'
import { block, done, end, eventFile, evidence, exit, heartbeat, start, test } from './evidence.ts'
import { type GoModule, goModule, WATCHER } from './module.ts'

const made: GoModule[] = []
afterEach(() => {
  for (const module of made.splice(0)) module.remove()
})

const TIMEOUT = `panic: test timed out after 2s\n\trunning tests:\n\t\tTestHangs (2s)\n\nFAIL\texample.com/m/a\t2.1s\n`
const waits = (id: number) => block(id, { label: 'TestHangs', fn: 'TestHangs', state: 'chan receive', creator: 'testing.(*T).Run' })
const hanging = (dump: string) =>
  assembleRecording(
    evidence({
      output: TIMEOUT,
      exitCode: 1,
      eventFiles: [eventFile([heartbeat(), start, test('TestA', 5), done('TestA', 5), test('TestHangs', 6), end(dump, { active: 1 })])],
    }),
  )

describe('a package that hangs', () => {
  it('names the blocked test, what it waits for, and who of its goroutines could wake it', () => {
    const worker = (id: number) => block(id, { label: 'TestHangs', fn: 'worker', state: 'select' })
    const [found] = hanging(waits(6) + worker(7) + worker(8)).packages
    expect(found?.hang).toMatchObject([
      {
        test: 'TestHangs',
        for: '2s',
        kind: 'chan-recv',
        site: { file: 'a/a.go', function: 'TestHangs', line: 5 },
        others: [{ kind: 'select', count: 2, site: { function: 'worker' } }],
      },
    ])
    expect(found?.why).toContain(
      'TestHangs waits (chan receive) in TestHangs at a/a.go:5; of its other goroutines 2 × waits (select) in worker',
    )
  })

  it('says so when nobody is left who could wake it', () => {
    expect(hanging(waits(6)).packages[0]?.why).toContain('no other goroutine of this test is alive to wake it')
  })

  it('leaves out tests that wait for their subtests or for their turn', () => {
    const parent = `goroutine 6 [chan receive]:\ntesting.(*T).Run()\n\t/go/src/testing/testing.go:1 +0x1\nexample.com/m/a.TestHangs()\n\t/repo/a/a.go:5 +0x1\ncreated by testing.(*T).Run in goroutine 1\n\t/go/src/testing/testing.go:2 +0x2\n\n`
    expect(hanging(parent).packages[0]?.hang).toBeUndefined()
  })

  it('is one screen: the test, its goroutines, and what was left before', () => {
    const recording = hanging(waits(6) + block(9, { label: 'TestA' }))
    const [found] = recording.packages
    expect(found && hangScreen(found, recording.leaks)).toEqual([
      'hang in example.com/m/a: test timed out after 2s',
      '  TestHangs (2s) waits: chan receive in TestHangs at a/a.go:5',
      '    alive: no other goroutine of this test; nobody is left to wake it',
      '  left behind before:',
      '    1 waits: chan send in run at a/a.go:5, started by Start at a/a.go:3, by TestA',
    ])
  })

  it('comes back from the recording as it was written', () => {
    const recording = hanging(waits(6))
    expect(readRecording(JSON.stringify(recording))).toEqual({ recording })
  })

  it('is none where the tests came to their end', () => {
    const events = [heartbeat(), start, test('TestA', 5), done('TestA', 5), end(block(9, { label: 'TestA' })), exit(9)]
    expect(assembleRecording(evidence({ eventFiles: [eventFile(events)] })).packages[0]).not.toHaveProperty('hang')
  })
})

it('a real deadlock between a test and its goroutine is told from both ends', async () => {
  const body = `func TestHangs(t *testing.T) {
	w, done := Start(), make(chan int)
	go func() { var mu sync.Mutex; mu.Lock(); mu.Lock(); w.Stop(); close(done) }()
	<-done
}`
  const module = goModule({ 'a/a.go': WATCHER, 'a/a_test.go': `package a\n\nimport (\n\t"sync"\n\t"testing"\n)\n\n${body}\n` })
  made.push(module)
  const recording = await module.record({ command: ['go', 'test', '-timeout=1s', './...'] })
  expect(recording.packages[0]?.hang).toMatchObject([
    { test: 'TestHangs', for: '1s', kind: 'chan-recv', site: { file: 'a/a_test.go', function: 'TestHangs', line: 11 } },
  ])
  const others = recording.packages[0]?.hang?.[0]?.others.map(({ kind, site }) => `${kind} ${site?.function}`)
  expect(others?.toSorted()).toEqual(['chan-send Watcher.loop', 'lock TestHangs'])
})
