import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { captures, goModule } from '../record/module.ts'

/** Tests with a race each, and some without: accesses that nothing orders, in the ways in which tests come to have them. */
const RACES: Readonly<Record<string, string>> = {
  TestCounter: 'n := 0; both(func() { n++ }, func() { n++ })',
  TestReadAndWrite: 'n := 0; both(func() { n = 1 }, func() { sink = n })',
  TestMap: 'm := map[int]int{}; both(func() { m[1] = 1 }, func() { sink = m[2] })',
  TestSlice: 's := []int{1}; both(func() { s = append(s, 2) }, func() { sink = len(s) })',
  TestField: 'v := &struct{ n int }{}; both(func() { v.n = 1 }, func() { v.n = 2 })',
  TestHalfLocked: 'n := 0; var mu sync.Mutex; both(func() { mu.Lock(); n++; mu.Unlock() }, func() { n++ })',
  TestHalfAtomic: 'var n int64; both(func() { atomic.AddInt64(&n, 1) }, func() { n = 2 })',
  TestInterface: 'var e error; both(func() { e = errNo }, func() { if e != nil { sink = 1 } })',
  TestLoop: 'n := 0; for i := 0; i < 4; i++ { go func() { n += i }() }; time.Sleep(30 * time.Millisecond); sink = n',
  TestLeavesRunning: 'go func() { time.Sleep(20 * time.Millisecond); left++ }()',
  TestAfterIt: 'left++; time.Sleep(40 * time.Millisecond)',
  TestParallelOne: 't.Parallel(); time.Sleep(50 * time.Millisecond); shared++; time.Sleep(50 * time.Millisecond)',
  TestParallelTwo: 't.Parallel(); time.Sleep(60 * time.Millisecond); shared++; time.Sleep(50 * time.Millisecond)',
  TestSubtests:
    'n := 0; for _, x := range []string{"a", "b"} { t.Run(x, func(t *testing.T) { t.Parallel(); time.Sleep(20 * time.Millisecond); n++ }) }',
  TestLocked: 'n := 0; var mu sync.Mutex; both(func() { mu.Lock(); n++; mu.Unlock() }, func() { mu.Lock(); n++; mu.Unlock() })',
  TestChannel: 'n := 0; c := make(chan int); go func() { n = 1; close(c) }(); <-c; sink = n',
  TestOnce: 'n := 0; var o sync.Once; both(func() { o.Do(func() { n++ }) }, func() { o.Do(func() { n++ }) })',
}

const SOURCE = `package a

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var sink, left, shared int
var errNo = errors.New("no")
var _ atomic.Int64

func both(a, b func()) {
	var group sync.WaitGroup
	group.Add(2)
	go func() { defer group.Done(); a() }()
	go func() { defer group.Done(); time.Sleep(5 * time.Millisecond); b() }()
	group.Wait()
}

${Object.entries(RACES)
  .map(([name, body]) => `func ${name}(t *testing.T) { ${body} }\n`)
  .join('\n')}`

/**
 * The races reported, each once, as the functions of its two accesses in either order. How often the detector
 * names one pair of places is up to the schedule: of four goroutines in a loop it may see two pairs or five.
 */
function races(output: string): readonly string[] {
  const pairs = output
    .split('==================\n')
    .filter((part) => part.startsWith('WARNING: DATA RACE'))
    .map((part) =>
      [...part.matchAll(/(?:Write|Read|write|read) at 0x\w+ by .*:\n {2}(\S+)\(\)\n {6}\S*\/(\S+)/g)].map(
        ([, name, at]) => `${name} ${at}`,
      ),
    )
    .map((accesses) => accesses.sort().join(' | '))
  return [...new Set(pairs)].sort()
}

const module = goModule({ 'a/a_test.go': SOURCE })
afterAll(() => module.remove())

describe.each(['go1.22.12', 'go1.26.8', 'go1.27.3'])('%s: the race detector under the recorder', (toolchain) => {
  it('reports each race of a corpus, and no other', async () => {
    const script = `GOTOOLCHAIN=${toolchain} go test -race -count=1 -v ./... >out-with 2>&1 || true`
    const recording = await module.record({ script })
    execFileSync('bash', ['--norc', '-c', script.replace('with', 'without')], { cwd: module.dir })
    const [with_, without] = ['with', 'without'].map((name) => readFileSync(`${module.dir}/out-${name}`, 'utf8'))
    const failed = (output = '') => [...output.matchAll(/^--- FAIL: (\w+)/gm)].map(([, name]) => name).sort()
    expect(captures(recording)).toEqual(['a captured'])
    expect(races(without ?? '').length).toBeGreaterThanOrEqual(12)
    expect(races(with_ ?? '')).toEqual(races(without ?? ''))
    expect(failed(with_)).toEqual(failed(without))
  })
})
