// Leaves goroutines blocked, and writes an execution trace of that into the
// file that it is given. GODEBUG=schedtrace=… says it on standard error too.
package main

import (
	"os"
	"runtime/trace"
	"sync"
	"time"
)

type pool struct {
	jobs chan int
	mu   sync.Mutex
}

func (p *pool) send() { p.jobs <- 1 }

func (p *pool) lock() { p.mu.Lock() }

func forever() { select {} }

func main() {
	if len(os.Args) > 1 {
		file, err := os.Create(os.Args[1])
		if err != nil {
			panic(err)
		}
		defer file.Close()
		if err := trace.Start(file); err != nil {
			panic(err)
		}
		defer trace.Stop()
	}
	p := &pool{jobs: make(chan int)}
	p.mu.Lock()
	for i := 0; i < 3; i++ {
		go p.send()
	}
	go p.lock()
	go forever()
	time.Sleep(60 * time.Millisecond)
	<-p.jobs
	time.Sleep(40 * time.Millisecond)
}
