package api

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"example.com/quotes/internal/cache"
	"example.com/quotes/internal/feed"
	"example.com/quotes/internal/quote"
)

func get(t *testing.T, source feed.Source, path string) *httptest.ResponseRecorder {
	t.Helper()
	quotes := cache.New(time.Hour)
	defer quotes.Close()
	server := Server{Feed: feed.NewClient(source, time.Minute), Cache: quotes}
	answer := httptest.NewRecorder()
	server.Handler().ServeHTTP(answer, httptest.NewRequest(http.MethodGet, path, nil))
	return answer
}

func TestQuote(t *testing.T) {
	answer := get(t, feed.Table{"ACME": 12.5}, "/quotes/acme")
	if answer.Code != http.StatusOK || !strings.Contains(answer.Body.String(), `"price":12.5`) {
		t.Errorf("got %d %s", answer.Code, answer.Body)
	}
}

func TestStatusOfErrors(t *testing.T) {
	down := feed.SourceFunc(func(context.Context, string) (quote.Quote, error) {
		return quote.Quote{}, errors.New("connection refused")
	})
	for _, c := range []struct {
		source feed.Source
		path   string
		want   int
	}{
		{feed.Table{}, "/quotes/acme", http.StatusNotFound},
		{feed.Table{}, "/quotes/a-c-m-e", http.StatusBadRequest},
		{down, "/quotes/acme", http.StatusBadGateway},
		{down, "/healthz", http.StatusNoContent},
	} {
		if answer := get(t, c.source, c.path); answer.Code != c.want {
			t.Errorf("%s: got %d, want %d", c.path, answer.Code, c.want)
		}
	}
}
