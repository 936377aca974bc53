package feed

import (
	"context"
	"errors"
	"fmt"
	"time"

	"example.com/quotes/internal/quote"
)

// ErrUnknown is returned for a symbol that a source does not carry.
var ErrUnknown = errors.New("unknown symbol")

// Table is a source with fixed prices, for demonstrations and tests.
type Table map[string]float64

// Quote looks the symbol up.
func (t Table) Quote(ctx context.Context, symbol string) (quote.Quote, error) {
	if err := ctx.Err(); err != nil {
		return quote.Quote{}, err
	}
	price, ok := t[symbol]
	if !ok {
		return quote.Quote{}, fmt.Errorf("%w: %s", ErrUnknown, symbol)
	}
	return quote.Quote{Symbol: symbol, Price: price, At: time.Now()}, nil
}
