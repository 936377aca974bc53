// Leaves a connection with a subscription of nats behind, against a stand-in that says hello and answers pings.
package main

import (
	"bufio"
	"io"
	"net"
	"os"
	"runtime/pprof"
	"strings"
	"time"

	"github.com/nats-io/nats.go"
)

func serve(listener net.Listener) {
	conn, err := listener.Accept()
	if err != nil {
		return
	}
	io.WriteString(conn, "INFO {\"server_id\":\"x\",\"version\":\"2.10.0\",\"max_payload\":1048576}\r\n")
	lines := bufio.NewScanner(conn)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "PING") {
			io.WriteString(conn, "PONG\r\n")
		}
	}
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go serve(listener)
	conn, err := nats.Connect("nats://" + listener.Addr().String())
	if err != nil {
		panic(err)
	}
	if _, err := conn.Subscribe("jobs", func(*nats.Msg) {}); err != nil {
		panic(err)
	}
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
