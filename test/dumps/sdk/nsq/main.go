// Leaves a consumer of NSQ behind, against a stand-in that says OK.
package main

import (
	"bufio"
	"encoding/binary"
	"io"
	"net"
	"os"
	"runtime/pprof"
	"strings"
	"time"

	"github.com/nsqio/go-nsq"
)

func serve(listener net.Listener) {
	conn, err := listener.Accept()
	if err != nil {
		return
	}
	in := bufio.NewReader(conn)
	in.Discard(len("  V2"))
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		if strings.HasPrefix(line, "IDENTIFY") {
			size := make([]byte, 4)
			io.ReadFull(in, size)
			in.Discard(int(binary.BigEndian.Uint32(size)))
		}
		if !strings.HasPrefix(line, "RDY") {
			conn.Write([]byte("\x00\x00\x00\x06\x00\x00\x00\x00OK"))
		}
	}
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go serve(listener)
	consumer, err := nsq.NewConsumer("jobs", "workers", nsq.NewConfig())
	if err != nil {
		panic(err)
	}
	consumer.SetLogger(nil, nsq.LogLevelError)
	consumer.AddHandler(nsq.HandlerFunc(func(*nsq.Message) error { return nil }))
	if err := consumer.ConnectToNSQD(listener.Addr().String()); err != nil {
		panic(err)
	}
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
