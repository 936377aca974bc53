import type { Leak } from '#model/recording.ts'
import type { GoModule } from './module.ts'
import { goModule } from './module.ts'

/** How a planted goroutine is started; each is a body in which `leaks` says whether it stays. */
const WAYS: readonly string[] = [
  'go work(leaks)',
  'go func() { go func() { go work(leaks) }() }()',
  'pprof.Do(context.Background(), pprof.Labels("user", "1"), func(context.Context) { go work(leaks) })',
  // A server that labels the goroutine of each call, as gRPC plans it.
  'go func() { pprof.SetGoroutineLabels(pprof.WithLabels(context.Background(), pprof.Labels("grpc.method", "/a.B/C"))); go work(leaks); work(false) }()',
  // A profiler that clears labels and sets its own.
  'go func() { pprof.SetGoroutineLabels(context.Background()); pprof.Do(context.Background(), pprof.Labels("span id", "] {x}: \\"y\\""), func(context.Context) { work(leaks) }) }()',
  'pool.run(func() { work(leaks) })',
  'ctx, cancel := context.WithCancel(context.Background()); defer cancel(); go func() { <-ctx.Done(); work(leaks) }()',
  't.Cleanup(func() { go work(leaks) })',
  'each(3, func() { work(leaks) })',
]

/** Goroutines that stay of the way with that index. */
const LEFT = [1, 1, 1, 1, 1, 1, 1, 1, 3]

const HEAD = `package a

import (
	"context"
	"runtime/pprof"
	"sync"
	"testing"
)

func work(leaks bool) {
	if leaks {
		select {}
	}
}

type starter struct{}

var pool starter

func (starter) run(task func()) { go task() }

func each(n int, task func()) {
	var started sync.WaitGroup
	for i := 0; i < n; i++ {
		started.Add(1)
		go func() { started.Done(); task() }()
	}
	started.Wait()
}

var _ = context.Background
var _ = pprof.Do
`

/** A package of tests, some parallel, some with subtests, and what each of them leaves behind. */
export function generatedSuite(tests: number, seed: number): { readonly module: GoModule; readonly planted: ReadonlyMap<string, number> } {
  const chance = random(seed)
  const planted = new Map<string, number>()
  const bodies: string[] = []
  for (let at = 0; at < tests; at++) {
    const name = `Test${String(at).padStart(4, '0')}`
    bodies.push(`func ${name}(t *testing.T) {\n${chance(2) === 0 ? '\tt.Parallel()\n' : ''}${bodyOf(name, chance(3), chance, planted)}}\n`)
  }
  return { module: goModule({ 'a/a_test.go': `${HEAD}\n${bodies.join('\n')}` }), planted }
}

/** Statements of a test, with subtests down to `depth`. */
function bodyOf(name: string, depth: number, chance: (below: number) => number, planted: Map<string, number>): string {
  const lines: string[] = []
  for (let count = chance(3); count > 0; count--) {
    const way = chance(WAYS.length)
    const leaks = chance(3) === 0
    if (leaks) planted.set(name, (planted.get(name) ?? 0) + (LEFT[way] ?? 0))
    lines.push(`\tfunc() { leaks := ${leaks}; ${WAYS[way]} }()`)
  }
  for (let sub = depth === 0 ? 0 : chance(3); sub > 0; sub--) {
    const own = `sub ${sub}=#${sub}`
    const inner = bodyOf(`${name}/${own.replaceAll(' ', '_')}`, depth - 1, chance, planted)
    lines.push(`\tt.Run("${own}", func(t *testing.T) {\n${chance(2) === 0 ? '\tt.Parallel()\n' : ''}${inner}})`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

/** A small generator of whole numbers below a bound, the same for the same seed. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Goroutines by the test that they are said to belong to; empty for none. */
export function byTest(leaks: readonly Leak[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { tests, count } of leaks) counts.set(tests.join(), (counts.get(tests.join()) ?? 0) + count)
  return counts
}
