package feed

import (
	"context"
	"fmt"
	"sort"

	"example.com/quotes/internal/quote"
)

// Quorum is a source that asks several others and returns the median of the answers that come first.
type Quorum struct {
	Sources []Source
	// Enough is how many answers make a median, at most one for each source.
	Enough int
}

// Quote asks all sources at once and tells those that are still busy to stop when there are enough answers.
func (m Quorum) Quote(ctx context.Context, symbol string) (quote.Quote, error) {
	ctx, cancel := context.WithCancel(ctx)
	replies := make(chan reply, len(m.Sources))
	for _, source := range m.Sources {
		go func(source Source) {
			q, err := source.Quote(ctx, symbol)
			replies <- reply{quote: q, err: err}
		}(source)
	}

	quotes := make([]quote.Quote, 0, m.Enough)
	for len(quotes) < m.Enough {
		r := <-replies
		if r.err != nil {
			return quote.Quote{}, fmt.Errorf("quorum for %s: %w", symbol, r.err)
		}
		quotes = append(quotes, r.quote)
	}
	cancel()
	sort.Slice(quotes, func(i, j int) bool { return quotes[i].Price < quotes[j].Price })
	return quotes[len(quotes)/2], nil
}
