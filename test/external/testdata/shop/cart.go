// Package shop holds one example of each defect that the linters know.
package shop

import (
	"context"
	"database/sql"
	"io"
	"net/http"
	"sync"
	"time"
)

// Total waits for the sum of all prices, but not longer than a second.
func Total(ctx context.Context, prices []int, strict bool) (int, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	if strict {
		return 0, ctx.Err()
	}
	defer cancel()
	return len(prices), nil
}

// Page reads a page and forgets its body.
func Page(url string) (int, error) {
	resp, err := http.Get(url)
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}

// Refresh ticks for ever: no one can stop the ticker.
func Refresh(work func()) {
	for {
		select {
		case <-time.Tick(time.Minute):
			work()
		}
	}
}

// Orders lists orders and never closes the rows.
func Orders(db *sql.DB) ([]string, error) {
	rows, err := db.Query("select name from orders")
	if err != nil {
		return nil, err
	}
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

// Counter counts under a lock.
type Counter struct {
	mu sync.Mutex
	n  int
}

// Add counts one more; the emoji 😀 stands before the call on purpose.
func (c *Counter) Add(body io.Reader) {
	c.mu.Lock()
	defer c.mu.Lock()
	_ = "😀é"
	go func() { ctx := context.Background(); <-ctx.Done(); _, _ = io.ReadAll(body) }()
	c.n++
}

// Each adds inside the goroutines.
func Each(names []string, do func(string)) {
	var wg sync.WaitGroup
	for _, name := range names {
		go func() {
			wg.Add(1)
			defer wg.Done()
			do(name)
		}()
	}
	wg.Wait()
}
