// Program kinds leaks one goroutine of each kind and writes what the runtime says about them.
//
//	kinds FOLDER [panic|quit]
package main

import (
	"os"
	"path/filepath"
	"runtime/pprof"
	"syscall"
	"time"

	"example.com/kinds/leak"
	"example.com/kinds/pkg.v2"
)

func main() {
	leak.All()
	pkg.Start()
	time.Sleep(300 * time.Millisecond)
	write("goroutine", 2, "text.txt")
	write("goroutine", 1, "grouped.txt")
	write("goroutine", 0, "profile.pb.gz")
	write("goroutineleak", 2, "leaked.txt")
	write("goroutineleak", 1, "leaked-grouped.txt")
	if len(os.Args) > 2 && os.Args[2] == "quit" {
		_ = syscall.Kill(os.Getpid(), syscall.SIGQUIT)
		time.Sleep(10 * time.Second)
	}
	if len(os.Args) > 2 && os.Args[2] == "panic" {
		panic("boom\n\ngoroutine of a message")
	}
}

func write(profile string, debug int, name string) {
	found := pprof.Lookup(profile)
	if found == nil {
		return
	}
	file, err := os.Create(filepath.Join(os.Args[1], name))
	if err != nil {
		panic(err)
	}
	defer file.Close()
	if err := found.WriteTo(file, debug); err != nil {
		panic(err)
	}
}
