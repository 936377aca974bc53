// Leaves a reader and a writer of kafka-go behind, against a stand-in that takes connections and says nothing.
package main

import (
	"context"
	"net"
	"os"
	"runtime/pprof"
	"time"

	"github.com/segmentio/kafka-go"
)

func serve(listener net.Listener) {
	for {
		if _, err := listener.Accept(); err != nil {
			return
		}
	}
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go serve(listener)
	brokers := []string{listener.Addr().String()}
	if err := kafka.NewReader(kafka.ReaderConfig{Brokers: brokers, Topic: "jobs"}).SetOffset(0); err != nil {
		panic(err)
	}
	kafka.NewReader(kafka.ReaderConfig{Brokers: brokers, Topic: "jobs", GroupID: "workers"})
	writer := kafka.NewWriter(kafka.WriterConfig{Brokers: brokers, Topic: "jobs"})
	go writer.WriteMessages(context.Background(), kafka.Message{Value: []byte("x")})
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
