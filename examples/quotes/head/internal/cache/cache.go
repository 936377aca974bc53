// Package cache keeps the last quote of every symbol for a while.
package cache

import (
	"sync"
	"time"

	"example.com/quotes/internal/quote"
)

type entry struct {
	quote   quote.Quote
	expires time.Time
}

// Cache forgets quotes after their time to live. Close it when it is not needed any more.
type Cache struct {
	ttl  time.Duration
	now  func() time.Time
	stop chan struct{}
	once sync.Once

	mu      sync.RWMutex
	entries map[string]entry
}

// New returns an empty cache and starts to sweep it.
func New(ttl time.Duration) *Cache {
	c := &Cache{ttl: ttl, now: time.Now, stop: make(chan struct{}), entries: make(map[string]entry)}
	go c.janitor()
	return c
}

// Put remembers a quote.
func (c *Cache) Put(q quote.Quote) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.entries[q.Symbol] = entry{quote: q, expires: c.now().Add(c.ttl)}
}

// Get returns the quote of a symbol unless it is too old.
func (c *Cache) Get(symbol string) (quote.Quote, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	e, ok := c.entries[symbol]
	if !ok || c.now().After(e.expires) {
		return quote.Quote{}, false
	}
	return e.quote, true
}

// Len counts the quotes that are kept, those that are too old but not swept yet included.
func (c *Cache) Len() int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return len(c.entries)
}

// Close stops the sweeping. It may be called more than once.
func (c *Cache) Close() {
	c.once.Do(func() { close(c.stop) })
}

func (c *Cache) janitor() {
	ticker := time.NewTicker(c.ttl)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			c.sweep()
		case <-c.stop:
			return
		}
	}
}

func (c *Cache) sweep() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for symbol, e := range c.entries {
		if c.now().After(e.expires) {
			delete(c.entries, symbol)
		}
	}
}
