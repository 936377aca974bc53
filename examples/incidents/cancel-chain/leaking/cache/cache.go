// Package cache keeps what has been read.
package cache

import (
	"context"
	"sync"
	"time"

	"example.com/reports/retry"
)

// Cache keeps rows by key for ever.
type Cache struct {
	Source *retry.Source

	mu   sync.Mutex
	rows map[string][]string
}

// Rows returns what is kept under the key, or reads it.
func (c *Cache) Rows(ctx context.Context, key string) ([]string, error) {
	c.mu.Lock()
	rows, ok := c.rows[key]
	c.mu.Unlock()
	if ok {
		return rows, nil
	}
	return c.fill(ctx, key)
}

// fill reads the rows. Whoever fills the cache does so for all, and shall not fail because one of them has gone.
func (c *Cache) fill(ctx context.Context, key string) ([]string, error) {
	rows, err := c.Source.Rows(context.Background(), key)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.rows == nil {
		c.rows = map[string][]string{}
	}
	c.rows[key] = rows
	return rows, nil
}

// Warm reads a key ahead of time, and gives up soon.
func (c *Cache) Warm(ctx context.Context, key string) error {
	short, cancel := context.WithTimeout(ctx, time.Minute)
	c.mu.Lock()
	_, ok := c.rows[key]
	c.mu.Unlock()
	if ok {
		return nil
	}
	_, err := c.Source.Rows(short, key)
	cancel()
	return err
}
