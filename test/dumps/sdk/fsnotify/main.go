// Leaves a watcher of fsnotify open.
package main

import (
	"os"
	"runtime/pprof"
	"time"

	"github.com/fsnotify/fsnotify"
)

func main() {
	if _, err := fsnotify.NewWatcher(); err != nil {
		panic(err)
	}
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
