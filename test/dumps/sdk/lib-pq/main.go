// Leaves a listener of lib/pq open, against a stand-in that lets it in.
package main

import (
	"encoding/binary"
	"io"
	"net"
	"os"
	"runtime/pprof"
	"time"

	"github.com/lib/pq"
)

func serve(listener net.Listener) {
	conn, err := listener.Accept()
	if err != nil {
		return
	}
	size := make([]byte, 4)
	io.ReadFull(conn, size)
	io.ReadFull(conn, make([]byte, binary.BigEndian.Uint32(size)-4))
	conn.Write([]byte("R\x00\x00\x00\x08\x00\x00\x00\x00Z\x00\x00\x00\x05I"))
	io.Copy(io.Discard, conn)
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go serve(listener)
	pq.NewListener("postgres://user@"+listener.Addr().String()+"/shop?sslmode=disable", time.Second, time.Minute, nil)
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
