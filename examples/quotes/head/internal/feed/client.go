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

// reply is what a source said.
type reply struct {
	quote quote.Quote
	err   error
}

// Latest returns the current quote of a symbol, or ErrTooSlow when the budget is used up.
// Some sources look at their context only between requests, so the budget is kept here.
func (c *Client) Latest(ctx context.Context, symbol string) (quote.Quote, error) {
	answer := make(chan reply)
	go func() {
		q, err := c.source.Quote(ctx, symbol)
		answer <- reply{quote: q, err: err}
	}()

	budget := time.NewTimer(c.budget)
	defer budget.Stop()
	select {
	case r := <-answer:
		return r.quote, r.err
	case <-budget.C:
		return quote.Quote{}, fmt.Errorf("%s: %w", symbol, ErrTooSlow)
	case <-ctx.Done():
		return quote.Quote{}, ctx.Err()
	}
}
