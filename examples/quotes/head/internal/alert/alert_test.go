package alert

import (
	"testing"

	"example.com/quotes/internal/background"
	"example.com/quotes/internal/bus"
	"example.com/quotes/internal/quote"
)

func TestAboveTellsOnce(t *testing.T) {
	quotes := bus.New()
	var tasks background.Group
	told := make(chan quote.Quote, 2)
	New(quotes, &tasks).Above("ACME", 100, func(q quote.Quote) { told <- q })
	for _, price := range []float64{99, 101, 102} {
		quotes.Publish(quote.Quote{Symbol: "ACME", Price: price})
	}
	tasks.Wait()
	if got := <-told; got.Price != 101 || len(told) != 0 {
		t.Errorf("told %+v and %d more", got, len(told))
	}
	if got := quotes.Subscribers("ACME"); got != 0 {
		t.Errorf("%d subscribers are left", got)
	}
}

func TestAboveStaysQuietBelowTheLimit(t *testing.T) {
	quotes := bus.New()
	var tasks background.Group
	New(quotes, &tasks).Above("ACME", 100, func(q quote.Quote) { t.Errorf("told %+v", q) })
	quotes.Publish(quote.Quote{Symbol: "ACME", Price: 99})
	if got := quotes.Subscribers("ACME"); got != 1 {
		t.Errorf("%d subscribers, want the alert to stay armed", got)
	}
}
