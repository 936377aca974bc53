// Package alert tells somebody when a price passes a limit.
package alert

import (
	"example.com/quotes/internal/bus"
	"example.com/quotes/internal/quote"
)

// Runner runs a task next to its caller: a background.Group, or a pool in a larger service.
type Runner interface {
	Go(task func())
}

// Watcher follows the quotes on a bus.
type Watcher struct {
	quotes *bus.Bus
	runner Runner
}

// New returns a watcher of the bus that does its waiting on the runner.
func New(quotes *bus.Bus, runner Runner) *Watcher {
	return &Watcher{quotes: quotes, runner: runner}
}

// Above calls tell once, with the first quote of the symbol that is higher than the limit.
func (w *Watcher) Above(symbol string, limit float64, tell func(quote.Quote)) {
	prices := w.quotes.Subscribe(symbol)
	w.runner.Go(func() {
		defer w.quotes.Unsubscribe(symbol, prices)
		if q, ok := firstAbove(prices, limit); ok {
			tell(q)
		}
	})
}

// firstAbove reads until a price is higher than the limit, or until there are no more.
func firstAbove(prices <-chan quote.Quote, limit float64) (quote.Quote, bool) {
	for q := range prices {
		if q.Price > limit {
			return q, true
		}
	}
	return quote.Quote{}, false
}
