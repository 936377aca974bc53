package refresh

import (
	"context"
	"io"
	"log"
	"testing"
	"time"

	"example.com/quotes/internal/bus"
	"example.com/quotes/internal/cache"
	"example.com/quotes/internal/feed"
	"example.com/quotes/internal/pool"
)

func TestOnceFillsCacheAndBus(t *testing.T) {
	log.SetOutput(io.Discard)
	workers := pool.New(2)
	defer workers.Close()
	quotes := cache.New(time.Hour)
	defer quotes.Close()
	r := Refresher{
		Feed:    feed.NewClient(feed.Table{"ACME": 10, "GLOBEX": 20}, time.Minute),
		Pool:    workers,
		Cache:   quotes,
		Bus:     bus.New(),
		Symbols: []string{"ACME", "NOBODY", "GLOBEX"},
	}
	acme := r.Bus.Subscribe("ACME")
	r.Once(context.Background())
	if got := <-acme; got.Price != 10 {
		t.Errorf("the bus had %+v", got)
	}
	if got, ok := quotes.Get("GLOBEX"); !ok || got.Price != 20 {
		t.Errorf("the cache had %+v, %v", got, ok)
	}
	if _, ok := quotes.Get("NOBODY"); ok {
		t.Error("a symbol without a price is in the cache")
	}
}
