package bus

import (
	"testing"

	"example.com/quotes/internal/quote"
)

func TestPublishReachesSubscribersOfTheSymbol(t *testing.T) {
	b := New()
	acme, globex := b.Subscribe("ACME"), b.Subscribe("GLOBEX")
	b.Publish(quote.Quote{Symbol: "ACME", Price: 12})
	if got := <-acme; got.Price != 12 {
		t.Errorf("got %+v", got)
	}
	if len(globex) != 0 {
		t.Error("GLOBEX got a quote of ACME")
	}
}

func TestUnsubscribeClosesTheChannel(t *testing.T) {
	b := New()
	first, second := b.Subscribe("ACME"), b.Subscribe("ACME")
	b.Unsubscribe("ACME", first)
	if _, open := <-first; open {
		t.Error("the channel is still open")
	}
	b.Publish(quote.Quote{Symbol: "ACME", Price: 3})
	if got := <-second; got.Price != 3 {
		t.Errorf("the other subscriber got %+v", got)
	}
	if got := b.Subscribers("ACME"); got != 1 {
		t.Errorf("%d subscribers, want 1", got)
	}
}

func TestPublishDropsForSlowSubscribers(t *testing.T) {
	b := New()
	slow := b.Subscribe("ACME")
	for i := 0; i < backlog+3; i++ {
		b.Publish(quote.Quote{Symbol: "ACME"})
	}
	if len(slow) != backlog || b.Dropped() != 3 {
		t.Errorf("%d waiting, %d dropped", len(slow), b.Dropped())
	}
}
