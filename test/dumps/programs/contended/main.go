// Program contended lets goroutines wait for one lock and writes the mutex and block profiles.
//
//	contended FOLDER
package main

import (
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"sync"
	"time"
)

type store struct{ mu sync.Mutex }

func (s *store) hold() {
	s.mu.Lock()
	time.Sleep(2 * time.Millisecond)
	s.mu.Unlock()
}

func (s *store) stuck() {
	s.mu.Lock()
	s.mu.Lock()
}

func main() {
	runtime.SetMutexProfileFraction(1)
	runtime.SetBlockProfileRate(1)
	s := &store{}
	var group sync.WaitGroup
	for i := 0; i < 20; i++ {
		group.Add(1)
		go func() { defer group.Done(); s.hold() }()
	}
	group.Wait()
	go s.stuck()
	time.Sleep(10 * time.Millisecond)
	write("mutex", 1, "mutex.profile")
	write("mutex", 0, "mutex.pb.gz")
	write("block", 1, "block.profile")
	write("block", 0, "block.pb.gz")
}

func write(profile string, debug int, name string) {
	file, err := os.Create(filepath.Join(os.Args[1], name))
	if err != nil {
		panic(err)
	}
	defer file.Close()
	if err := pprof.Lookup(profile).WriteTo(file, debug); err != nil {
		panic(err)
	}
}
