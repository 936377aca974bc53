package feed

import (
	"context"
	"errors"
	"testing"
	"time"

	"example.com/quotes/internal/quote"
)

// fixed answers every symbol with one price.
func fixed(price float64) Source {
	return SourceFunc(func(_ context.Context, symbol string) (quote.Quote, error) {
		return quote.Quote{Symbol: symbol, Price: price}, nil
	})
}

func TestLatestReturnsTheQuote(t *testing.T) {
	client := NewClient(fixed(42), time.Minute)
	got, err := client.Latest(context.Background(), "ACME")
	if err != nil || got.Price != 42 {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestLatestPassesErrorsOn(t *testing.T) {
	down := errors.New("down")
	client := NewClient(SourceFunc(func(context.Context, string) (quote.Quote, error) {
		return quote.Quote{}, down
	}), time.Minute)
	if _, err := client.Latest(context.Background(), "ACME"); !errors.Is(err, down) {
		t.Errorf("got %v", err)
	}
}

func TestLatestKeepsToItsBudget(t *testing.T) {
	answered := make(chan struct{})
	deaf := SourceFunc(func(_ context.Context, symbol string) (quote.Quote, error) {
		<-answered
		return quote.Quote{Symbol: symbol, Price: 42}, nil
	})
	_, err := NewClient(deaf, time.Millisecond).Latest(context.Background(), "ACME")
	close(answered)
	if !errors.Is(err, ErrTooSlow) {
		t.Errorf("got %v", err)
	}
}
