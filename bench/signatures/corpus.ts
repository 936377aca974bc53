import type { SourceText } from '#ports.ts'

const SHAPES = `package a

type watcher struct{ events chan int }

func startMethod() { w := &watcher{make(chan int)}; go w.loop() }

func (w *watcher) loop() { w.events <- 1 }

func startValue() { w := watcher{make(chan int)}; run := w.drain; go run() }

func (w watcher) drain() { <-w.events }

func startClosure() { c := make(chan int); go func() { c <- 1 }() }

func startBoth() {
	in, out := make(chan int), make(chan int)
	go func() { <-in }()
	go func() { out <- 1 }()
}

func startNested() {
	c := make(chan int)
	go func() {
		done := make(chan int)
		go func() { done <- <-c }()
		<-done
	}()
}

func startNamed() { c := make(chan int); f := func() { c <- 1 }; go f() }

func safely(f func()) { go func() { f() }() }

func startSafely() { c := make(chan int); safely(func() { <-c }) }

func startSafelyToo() { c := make(chan int); safely(func() { c <- 1 }) }

func wait(c chan int) { <-c }

func startFirst() { go wait(make(chan int)) }

func startSecond() { go wait(make(chan int)) }

func tiny(c chan int) { go wait(c) }

func startInlined() { tiny(make(chan int)) }

func startDeep() { c := make(chan int); go func() { one(c) }() }

func one(c chan int) { two(c) }

func two(c chan int) { c <- 1 }

func startRecursive() { c := make(chan int); go recurse(c, 3) }

func recurse(c chan int, depth int) {
	if depth > 0 {
		recurse(c, depth-1)
		return
	}
	<-c
}

func startDeferred() {
	c := make(chan int)
	go func() {
		defer func() { <-c }()
	}()
}

func startTwo() {
	c := make(chan int)
	go receive(c)
	go choose(c, make(chan int))
}

func receive(c chan int) { for range c {} }

func choose(a, b chan int) {
	select {
	case <-a:
	case b <- 1:
	}
}

func startNil() { var c chan int; go wait(c) }

func startForever() { go func() { select {} }() }

type runner interface{ run() }

type plain struct{ c chan int }

func (p *plain) run() { p.c <- 1 }

func startInterface() { var r runner = &plain{make(chan int)}; go r.run() }

type outer struct{ *plain }

func startPromoted() { o := outer{&plain{make(chan int)}}; go o.run() }

var handler = func(c chan int) { go func() { <-c }() }

func startVariable() { handler(make(chan int)) }

type box[T any] struct{ c chan T }

func (b *box[T]) pump() { var zero T; b.c <- zero }

func startGeneric() { b := &box[string]{make(chan string)}; go b.pump() }

func pass[T any](c chan T) { go func() { <-c }() }

func startGenericFunction() { pass(make(chan int)) }
`

const WAITS = `package a

import (
	"context"
	"net"
	"sync"
	"time"
)

func startLock() { var m sync.Mutex; m.Lock(); go func() { m.Lock() }() }

func startReadLock() { var m sync.RWMutex; m.Lock(); go func() { m.RLock() }() }

func startWriteLock() { var m sync.RWMutex; m.RLock(); go func() { m.Lock() }() }

func startGroup() { var g sync.WaitGroup; g.Add(1); go func() { g.Wait() }() }

func startCondition() { c := sync.NewCond(&sync.Mutex{}); go func() { c.L.Lock(); c.Wait() }() }

func startSleep() { go func() { time.Sleep(time.Hour) }() }

func startPipe() { a, _ := net.Pipe(); go func() { a.Read(make([]byte, 1)) }() }

func startContext() { ctx, cancel := context.WithCancel(context.Background()); keep = append(keep, cancel); go func() { <-ctx.Done() }() }

var keep []func()

func startListener() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() { l.Accept() }()
}
`

const RANGES = `//go:build go1.23

package a

import "iter"

func numbers(c chan int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for yield(1) {
		}
	}
}

func startRange() {
	c := make(chan int)
	go func() {
		for n := range numbers(c) {
			c <- n
		}
	}()
}

func startPull() { next, _ := iter.Pull(numbers(nil)); next() }
`

/** Starters of a text become tests of their names, so that which leak is which is known without any key of ours. */
function testsOf(text: string, pack: string, tag = ''): string {
  const names = [...text.matchAll(/^func start(\w+)\(\)/gm)].map(([, name]) => `func Test${name}(t *testing.T) { start${name}() }\n`)
  return `${tag}package ${pack}\n\nimport "testing"\n\n${names.join('\n')}`
}

const inPackage = (text: string, name: string): string => text.replace('package a', `package ${name}`)

/** A module in which each test leaves goroutines that no other test leaves: forms of starting, forms of waiting, and two packages of one text. */
export const CORPUS: readonly SourceText[] = [
  { file: 'go.mod', text: 'module example.com/m\n\ngo 1.21\n' },
  { file: 'a/shapes.go', text: SHAPES },
  { file: 'a/shapes_test.go', text: testsOf(SHAPES, 'a') },
  { file: 'a/waits.go', text: WAITS },
  { file: 'a/waits_test.go', text: testsOf(WAITS, 'a') },
  { file: 'a/ranges.go', text: RANGES },
  { file: 'a/ranges_test.go', text: testsOf(RANGES, 'a', '//go:build go1.23\n\n') },
  { file: 'b/shapes.go', text: inPackage(SHAPES, 'b') },
  { file: 'b/shapes_test.go', text: testsOf(SHAPES, 'b') },
]
