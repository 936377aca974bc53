// Package bus hands every new quote to whoever asked for its symbol.
package bus

import (
	"sync"

	"example.com/quotes/internal/quote"
)

// backlog is how many quotes a subscriber may lag behind before it loses some.
const backlog = 16

// Bus delivers quotes by symbol. It is safe for use by several goroutines.
type Bus struct {
	mu      sync.Mutex
	readers map[string][]chan quote.Quote
	dropped int
}

// New returns a bus without subscribers.
func New() *Bus {
	return &Bus{readers: make(map[string][]chan quote.Quote)}
}

// Subscribe returns the quotes of a symbol from now on. Unsubscribe closes the channel.
func (b *Bus) Subscribe(symbol string) <-chan quote.Quote {
	reader := make(chan quote.Quote, backlog)
	b.mu.Lock()
	defer b.mu.Unlock()
	b.readers[symbol] = append(b.readers[symbol], reader)
	return reader
}

// Unsubscribe ends a subscription and closes its channel. A channel that is not subscribed is left alone.
func (b *Bus) Unsubscribe(symbol string, subscription <-chan quote.Quote) {
	b.mu.Lock()
	defer b.mu.Unlock()
	readers := b.readers[symbol]
	for i, reader := range readers {
		if reader == subscription {
			b.readers[symbol] = append(readers[:i:i], readers[i+1:]...)
			close(reader)
			return
		}
	}
}

// Publish hands the quote to the subscribers of its symbol. It never blocks: a subscriber with a full backlog misses it.
func (b *Bus) Publish(q quote.Quote) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, reader := range b.readers[q.Symbol] {
		select {
		case reader <- q:
		default:
			b.dropped++
		}
	}
}

// Subscribers counts the subscriptions to a symbol.
func (b *Bus) Subscribers(symbol string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.readers[symbol])
}

// Dropped counts the quotes that were not delivered.
func (b *Bus) Dropped() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.dropped
}
