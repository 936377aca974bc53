// Leaves a started cron behind.
package main

import (
	"os"
	"runtime/pprof"
	"time"

	"github.com/robfig/cron/v3"
)

func main() {
	cron.New().Start()
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
