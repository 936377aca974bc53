// Package refresh keeps the cache warm and the subscribers informed.
package refresh

import (
	"context"
	"log"
	"sync"

	"example.com/quotes/internal/bus"
	"example.com/quotes/internal/cache"
	"example.com/quotes/internal/pool"
	"example.com/quotes/internal/quote"
)

// Feed is what the refresher needs of a client.
type Feed interface {
	Latest(ctx context.Context, symbol string) (quote.Quote, error)
}

// Refresher asks for all symbols, a few at a time.
type Refresher struct {
	Feed    Feed
	Pool    *pool.Pool
	Cache   *cache.Cache
	Bus     *bus.Bus
	Symbols []string
}

// Once refreshes every symbol and returns when all are done. What cannot be had is logged and left as it was.
func (r *Refresher) Once(ctx context.Context) {
	var pending sync.WaitGroup
	for _, symbol := range r.Symbols {
		symbol := symbol
		pending.Add(1)
		err := r.Pool.Submit(ctx, func() {
			defer pending.Done()
			r.refresh(ctx, symbol)
		})
		if err != nil {
			pending.Done()
			log.Printf("refresh of %s: %v", symbol, err)
		}
	}
	pending.Wait()
}

func (r *Refresher) refresh(ctx context.Context, symbol string) {
	q, err := r.Feed.Latest(ctx, symbol)
	if err != nil {
		log.Printf("refresh of %s: %v", symbol, err)
		return
	}
	r.Cache.Put(q)
	r.Bus.Publish(q)
}
