// Package leak strands goroutines, one of each kind.
package leak

import (
	"context"
	"net"
	"runtime"
	"runtime/pprof"
	"sync"
	"time"
)

// later holds what Go versions add, by file.
var later []func()

// All strands one goroutine of each kind.
func All() {
	go send(make(chan int))
	go receive(make(chan int))
	go receive(nil)
	go choose(make(chan int), make(chan string))
	go forever()
	go lock(&sync.Mutex{})
	go readLock(&sync.RWMutex{})
	go writeLock(&sync.RWMutex{})
	go wait()
	go condition()
	go sleep()
	go accept()
	go pinned()
	go deep(200)
	(&box[int]{}).run()
	(&watcher{changes: make(chan int)}).Start()
	closure(3)
	time.AfterFunc(time.Millisecond, func() { forever() })
	labelled("plain", "TestPlain")
	labelled("goroutine-gate.test", "TestLeak/sub#01")
	labelled("nasty", "]: [x, 3 minutes] {a: b} \"q\" \\ \n\ttab é \x01\xff 世界")
	labelled("empty", "")
	for _, start := range later {
		start()
	}
}

func send(c chan int)    { c <- 1 }
func receive(c chan int) { <-c }
func choose(a chan int, b chan string) {
	select {
	case <-a:
	case b <- "x":
	}
}
func forever()                  { select {} }
func lock(m *sync.Mutex)        { m.Lock(); m.Lock() }
func readLock(m *sync.RWMutex)  { m.Lock(); m.RLock() }
func writeLock(m *sync.RWMutex) { m.RLock(); m.Lock() }
func wait() {
	var group sync.WaitGroup
	group.Add(1)
	group.Wait()
}
func condition() {
	cond := sync.NewCond(&sync.Mutex{})
	cond.L.Lock()
	cond.Wait()
}
func sleep() { time.Sleep(time.Hour) }
func accept() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	_, _ = listener.Accept()
}
func pinned() {
	runtime.LockOSThread()
	forever()
}

//go:noinline
func deep(n int) int {
	if n == 0 {
		forever()
	}
	return deep(n-1) + 1
}

type box[T any] struct{ items chan T }

func (b *box[T]) run() {
	b.items = make(chan T)
	go b.drain()
	go func() { <-b.items }()
}

func (b *box[T]) drain() {
	for range b.items {
	}
}

type watcher struct{ changes chan int }

// Start leaks the loop and its helper.
func (w *watcher) Start() { go w.loop() }

func (w *watcher) loop() {
	go func() {
		func() { w.changes <- 1 }()
	}()
	select {}
}

func closure(n int) {
	done := make(chan struct{})
	for i := 0; i < n; i++ {
		go func(i int) {
			defer func() { _ = i }()
			<-done
		}(i)
	}
}

func labelled(key, value string) {
	pprof.Do(context.Background(), pprof.Labels(key, value, "second key", "x=1"), func(context.Context) {
		go receive(make(chan int))
	})
}
