import { afterAll, describe, expect, it } from 'vitest'
import type { Recording } from '#model/recording.ts'
import { type GoModule, goModule } from '../record/module.ts'

/** Each row: what a test leaves behind, as the body of the test. */
const ROWS: readonly (readonly [name: string, tier: 'proven' | 'survivor', kind: string, body: string])[] = [
  ['CancelDropped', 'proven', 'chan-recv', 'ctx, _ := context.WithCancel(context.Background()); go func() { <-ctx.Done() }()'],
  ['MutexUnheld', 'proven', 'lock', 'var mu sync.Mutex; mu.Lock(); go func() { mu.Lock() }()'],
  ['ReadLockUnheld', 'proven', 'rlock', 'var mu sync.RWMutex; mu.Lock(); go func() { mu.RLock() }()'],
  ['WaitGroupShort', 'proven', 'wg', 'var wg sync.WaitGroup; wg.Add(1); go func() { wg.Wait() }()'],
  ['CondUnsignalled', 'proven', 'cond', 'c := sync.NewCond(&sync.Mutex{}); go func() { c.L.Lock(); c.Wait() }()'],
  ['RangeNeverClosed', 'proven', 'chan-recv', 'c := make(chan int); go func() { for range c {} }()'],
  ['EachOther', 'proven', 'chan-recv', 'a, b := make(chan int), make(chan int); go func() { <-a; b <- 1 }(); go func() { <-b; a <- 1 }()'],
  ['NilChannel', 'proven', 'forever', 'go func() { var c chan int; <-c }()'],
  ['NoCases', 'proven', 'forever', 'go func() { select {} }()'],
  ['Select', 'proven', 'select', 'a, b := make(chan int), make(chan int); go func() { select { case <-a: case <-b: } }()'],
  ['NetPipe', 'proven', 'select', 'a, _ := net.Pipe(); go a.Read(make([]byte, 1))'],
  ['AfterTestContext', 'proven', 'chan-recv', 'c, ctx := make(chan int), t.Context(); go func() { <-ctx.Done(); <-c }()'],
  ['HeldByCleanup', 'proven', 'chan-recv', 'c := make(chan int); t.Cleanup(func() { _ = c }); go func() { <-c }()'],
  ['TickerStopped', 'proven', 'chan-recv', 'k := time.NewTicker(time.Hour); k.Stop(); go func() { for range k.C {} }()'],
  ['Global', 'survivor', 'chan-recv', 'go func() { <-global }()'],
  ['GlobalMap', 'survivor', 'chan-recv', 'globals["x"] = make(chan int); go func() { <-globals["x"] }()'],
  ['TimeAfter', 'survivor', 'chan-recv', 'go func() { <-time.After(time.Hour) }()'],
  ['Ticker', 'survivor', 'chan-recv', 'k := time.NewTicker(time.Hour); go func() { for range k.C {} }()'],
  ['WithTimeout', 'survivor', 'chan-recv', 'ctx, _ := context.WithTimeout(context.Background(), time.Hour); go func() { <-ctx.Done() }()'],
  ['IterPull', 'survivor', 'coro', 'next, _ := iter.Pull(func(yield func(int) bool) { yield(1); yield(2) }); next()'],
  ['Accept', 'survivor', 'io', 'l, _ := net.Listen("tcp", "127.0.0.1:0"); go l.Accept()'],
  ['Signal', 'survivor', 'chan-recv', 'c := make(chan os.Signal, 1); signal.Notify(c, os.Interrupt); go func() { <-c }()'],
  ['PartnerAsleep', 'survivor', 'chan-recv', 'c := make(chan int); go func() { time.Sleep(time.Hour); c <- 1 }(); go func() { <-c }()'],
  ['SleepLoop', 'survivor', 'sleep', 'go func() { for { time.Sleep(20 * time.Second) } }()'],
  [
    'TwoReaders',
    'survivor',
    'other',
    'l, _ := net.Listen("tcp", "127.0.0.1:0"); c, _ := net.Dial("tcp", l.Addr().String()); listener = l; go c.Read(make([]byte, 1)); time.Sleep(time.Millisecond); go c.Read(make([]byte, 1))',
  ],
]

const FILE = `package a

import (
	"context"
	"iter"
	"net"
	"os"
	"os/signal"
	"sync"
	"testing"
	"time"
)

var global = make(chan int)
var listener net.Listener
var globals = map[string]chan int{}

${ROWS.map(([name, , , body]) => `func Test${name}(t *testing.T) {\n\t${body}\n}\n`).join('\n')}
`

const made: GoModule[] = []
afterAll(() => {
  for (const module of made) module.remove()
})

async function recorded(script: string): Promise<Recording> {
  const module = goModule({ 'a/a_test.go': FILE }, '1.24')
  made.push(module)
  return module.record({ script })
}

/** `proven chan-recv` of each test, several where it left several. */
function seen({ leaks }: Recording): ReadonlyMap<string, readonly string[]> {
  const tests = new Map<string, string[]>()
  for (const { tests: names, tier, kind } of leaks) {
    const name = names.join()
    tests.set(name, [...(tests.get(name) ?? []), `${tier} ${kind}`])
  }
  return tests
}

describe.each([
  ['Go 1.27', 'GOTOOLCHAIN=go1.27.3 go test -vet=off ./...'],
  ['Go 1.27 under -race', 'GOTOOLCHAIN=go1.27.3 go test -vet=off -race ./...'],
  ['Go 1.26 with the experiment', 'GOEXPERIMENT=goroutineleakprofile go test -vet=off ./...'],
])('what the leak profile of %s can and cannot see', (_, script) => {
  let recording: Promise<Recording> | undefined
  it.each(ROWS)('%s: %s, %s', async (name, tier, kind) => {
    recording ??= recorded(script)
    expect((await recording).packages).toMatchObject([{ capture: 'captured' }])
    expect(seen(await recording).get(`Test${name}`)).toContain(`${tier} ${kind}`)
  })

  it('nothing that a program could still wake is called proven', async () => {
    recording ??= recorded(script)
    const survivors = ROWS.filter(([, tier]) => tier === 'survivor').map(([name]) => `Test${name}`)
    const proven = (await recording).leaks.filter(({ tier }) => tier === 'proven').flatMap(({ tests }) => tests)
    expect(proven.filter((test) => survivors.includes(test))).toEqual([])
  })
})

it('Go 1.26 without the experiment shows the same goroutines, all as survivors', async () => {
  const recording = await recorded('go test -vet=off ./...')
  expect([...seen(recording).keys()].sort()).toEqual(ROWS.map(([name]) => `Test${name}`).sort())
  expect(new Set(recording.leaks.map(({ tier }) => tier))).toEqual(new Set(['survivor']))
})
