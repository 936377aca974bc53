// Leaves a connection to ZooKeeper open, against a stand-in that grants the session.
package main

import (
	"encoding/binary"
	"io"
	"net"
	"os"
	"runtime/pprof"
	"time"

	"github.com/go-zookeeper/zk"
)

type silent struct{}

func (silent) Printf(string, ...any) {}

func serve(listener net.Listener) {
	conn, err := listener.Accept()
	if err != nil {
		return
	}
	size := make([]byte, 4)
	io.ReadFull(conn, size)
	io.ReadFull(conn, make([]byte, binary.BigEndian.Uint32(size)))
	granted := binary.BigEndian.AppendUint32(nil, 36)
	granted = binary.BigEndian.AppendUint32(granted, 0)
	granted = binary.BigEndian.AppendUint32(granted, 60_000)
	granted = binary.BigEndian.AppendUint64(granted, 1)
	granted = binary.BigEndian.AppendUint32(granted, 16)
	conn.Write(append(granted, make([]byte, 16)...))
	io.Copy(io.Discard, conn)
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go serve(listener)
	if _, _, err := zk.Connect([]string{listener.Addr().String()}, time.Minute, zk.WithLogger(silent{})); err != nil {
		panic(err)
	}
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
