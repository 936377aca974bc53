// Command tracker serves the states of orders, and its goroutines under /debug/pprof/.
package main

import (
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	_ "net/http/pprof"
	"time"

	"example.com/tracker/tracking"
)

func main() {
	address := flag.String("listen", "127.0.0.1:6060", "address to serve on")
	patience := flag.Duration("patience", 100*time.Millisecond, "how long people may wait for a change")
	flag.Parse()
	http.Handle("/orders/wait", tracking.NewServer(tracking.NewHub(), *patience))
	listener, err := net.Listen("tcp", *address)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("listening on http://%s\n", listener.Addr())
	log.Fatal(http.Serve(listener, nil))
}
