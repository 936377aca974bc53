// Package feed asks the outside for quotes.
package feed

import (
	"context"
	"errors"
	"fmt"
	"time"

	"example.com/quotes/internal/quote"
)

// ErrTooSlow is returned when a source did not answer within the budget.
var ErrTooSlow = errors.New("source is too slow")

// Source knows current prices: a broker's API, an exchange, a fixed table.
type Source interface {
	Quote(ctx context.Context, symbol string) (quote.Quote, error)
}

// SourceFunc lets a function be a Source.
type SourceFunc func(ctx context.Context, symbol string) (quote.Quote, error)

// Quote calls the function.
func (f SourceFunc) Quote(ctx context.Context, symbol string) (quote.Quote, error) {
	return f(ctx, symbol)
}

// Client asks one source and does not wait longer than its budget.
type Client struct {
	source Source
	budget time.Duration
}

// NewClient returns a client of the source.
func NewClient(source Source, budget time.Duration) *Client {
	return &Client{source: source, budget: budget}
}

// Latest returns the current quote of a symbol, or ErrTooSlow when the budget is used up.
func (c *Client) Latest(ctx context.Context, symbol string) (quote.Quote, error) {
	ctx, cancel := context.WithTimeout(ctx, c.budget)
	defer cancel()
	q, err := c.source.Quote(ctx, symbol)
	if errors.Is(err, context.DeadlineExceeded) {
		return quote.Quote{}, fmt.Errorf("%s: %w", symbol, ErrTooSlow)
	}
	return q, err
}
