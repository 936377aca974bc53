package cache

import (
	"testing"
	"time"

	"example.com/quotes/internal/quote"
)

func TestGetReturnsWhatWasPut(t *testing.T) {
	c := New(time.Hour)
	defer c.Close()
	c.Put(quote.Quote{Symbol: "ACME", Price: 7})
	if got, ok := c.Get("ACME"); !ok || got.Price != 7 {
		t.Errorf("got %+v, %v", got, ok)
	}
	if _, ok := c.Get("GLOBEX"); ok {
		t.Error("got a quote that was never put")
	}
}

func TestExpiredQuotesAreNotReturned(t *testing.T) {
	c := New(time.Hour)
	c.Put(quote.Quote{Symbol: "ACME", Price: 7})
	c.now = func() time.Time { return time.Now().Add(2 * time.Hour) }
	if got, ok := c.Get("ACME"); ok {
		t.Errorf("got %+v, which is too old", got)
	}
}

func TestSweepForgetsExpiredQuotes(t *testing.T) {
	c := New(time.Hour)
	defer c.Close()
	c.Put(quote.Quote{Symbol: "ACME", Price: 7})
	c.now = func() time.Time { return time.Now().Add(2 * time.Hour) }
	c.sweep()
	if got := c.Len(); got != 0 {
		t.Errorf("%d entries are left", got)
	}
}
