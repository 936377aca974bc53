// Leaves a client of rueidis with a subscription open, against miniredis.
package main

import (
	"context"
	"os"
	"runtime/pprof"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/redis/rueidis"
)

func main() {
	server, err := miniredis.Run()
	if err != nil {
		panic(err)
	}
	client, err := rueidis.NewClient(rueidis.ClientOption{InitAddress: []string{server.Addr()}, DisableCache: true})
	if err != nil {
		panic(err)
	}
	go client.Receive(context.Background(), client.B().Subscribe().Channel("jobs").Build(), func(rueidis.PubSubMessage) {})
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
