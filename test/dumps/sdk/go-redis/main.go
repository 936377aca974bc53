// Leaves a subscription of go-redis behind, against miniredis.
package main

import (
	"context"
	"os"
	"runtime/pprof"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/redis/go-redis/v9"
)

func main() {
	server, err := miniredis.Run()
	if err != nil {
		panic(err)
	}
	client := redis.NewClient(&redis.Options{Addr: server.Addr()})
	client.Subscribe(context.Background(), "jobs").Channel()
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
