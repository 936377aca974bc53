package feed

import (
	"context"
	"testing"

	"example.com/quotes/internal/quote"
)

func TestQuorumReturnsTheMedian(t *testing.T) {
	source := Quorum{Sources: []Source{fixed(30), fixed(10), fixed(20)}, Enough: 3}
	got, err := source.Quote(context.Background(), "ACME")
	if err != nil || got.Price != 20 {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestQuorumDoesNotWaitForAll(t *testing.T) {
	busy := SourceFunc(func(ctx context.Context, _ string) (quote.Quote, error) {
		<-ctx.Done()
		return quote.Quote{}, ctx.Err()
	})
	source := Quorum{Sources: []Source{busy, fixed(10), fixed(10)}, Enough: 2}
	got, err := source.Quote(context.Background(), "ACME")
	if err != nil || got.Price != 10 {
		t.Errorf("got %+v, %v", got, err)
	}
}
