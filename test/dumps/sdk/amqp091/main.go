// Leaves a connection with a consumer of RabbitMQ's client behind, against a stand-in that speaks as much of the protocol as that takes.
package main

import (
	"encoding/binary"
	"io"
	"net"
	"os"
	"runtime/pprof"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

// What the stand-in answers, by class and method; a method's own bytes stand after the two numbers.
var answers = map[[2]uint16][]byte{
	{10, 11}: {0, 10, 0, 30, 0, 0, 0, 2, 0, 0, 0, 10}, // start-ok: tune
	{10, 40}: {0, 10, 0, 41, 0},                       // open: open-ok
	{20, 10}: {0, 20, 0, 11, 0, 0, 0, 0},              // channel.open: open-ok
	{60, 20}: {0, 60, 0, 21, 1, 'c'},                  // basic.consume: consume-ok
}

func frame(channel uint16, payload []byte) []byte {
	head := binary.BigEndian.AppendUint16([]byte{1}, channel)
	head = binary.BigEndian.AppendUint32(head, uint32(len(payload)))
	return append(append(head, payload...), 0xCE)
}

func serve(listener net.Listener) {
	conn, err := listener.Accept()
	if err != nil {
		return
	}
	io.ReadFull(conn, make([]byte, 8))
	conn.Write(frame(0, []byte("\x00\x0a\x00\x0a\x00\x09\x00\x00\x00\x00\x00\x00\x00\x05PLAIN\x00\x00\x00\x05en_US")))
	for {
		head := make([]byte, 7)
		if _, err := io.ReadFull(conn, head); err != nil {
			return
		}
		payload := make([]byte, binary.BigEndian.Uint32(head[3:])+1)
		if _, err := io.ReadFull(conn, payload); err != nil {
			return
		}
		if head[0] != 1 {
			continue
		}
		method := [2]uint16{binary.BigEndian.Uint16(payload), binary.BigEndian.Uint16(payload[2:])}
		if answer, ok := answers[method]; ok {
			conn.Write(frame(binary.BigEndian.Uint16(head[1:]), answer))
		}
	}
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go serve(listener)
	conn, err := amqp.Dial("amqp://guest:guest@" + listener.Addr().String())
	if err != nil {
		panic(err)
	}
	channel, err := conn.Channel()
	if err != nil {
		panic(err)
	}
	if _, err := channel.Consume("jobs", "c", true, false, false, false, nil); err != nil {
		panic(err)
	}
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
