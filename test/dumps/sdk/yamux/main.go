// Leaves both ends of a yamux session open.
package main

import (
	"net"
	"os"
	"runtime/pprof"
	"time"

	"github.com/hashicorp/yamux"
)

func main() {
	near, far := net.Pipe()
	if _, err := yamux.Server(far, nil); err != nil {
		panic(err)
	}
	if _, err := yamux.Client(near, nil); err != nil {
		panic(err)
	}
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
