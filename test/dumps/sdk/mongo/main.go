// Leaves a client of MongoDB behind, against a stand-in that takes connections and says nothing.
package main

import (
	"net"
	"os"
	"runtime/pprof"
	"time"

	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"
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
	if _, err := mongo.Connect(options.Client().ApplyURI("mongodb://" + listener.Addr().String())); err != nil {
		panic(err)
	}
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
