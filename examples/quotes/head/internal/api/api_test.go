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

// recorded is an Alerts that only remembers what it was asked for.
type recorded struct {
	symbol string
	limit  float64
}

func (a *recorded) Above(symbol string, limit float64, _ func(quote.Quote)) {
	a.symbol, a.limit = symbol, limit
}

func TestAlert(t *testing.T) {
	alerts := &recorded{}
	server := Server{Alerts: alerts}
	answer := httptest.NewRecorder()
	server.Handler().ServeHTTP(answer, httptest.NewRequest(http.MethodPost, "/alerts/acme?above=120", nil))
	if answer.Code != http.StatusAccepted || *alerts != (recorded{"ACME", 120}) {
		t.Errorf("got %d, %+v", answer.Code, *alerts)
	}
}

func TestAlertRefuses(t *testing.T) {
	server := Server{Alerts: &recorded{}}
	for path, want := range map[string]int{
		"/alerts/acme":             http.StatusBadRequest,
		"/alerts/acme?above=a-lot": http.StatusBadRequest,
		"/alerts/?above=120":       http.StatusBadRequest,
	} {
		answer := httptest.NewRecorder()
		server.Handler().ServeHTTP(answer, httptest.NewRequest(http.MethodPost, path, nil))
		if answer.Code != want {
			t.Errorf("%s: got %d, want %d", path, answer.Code, want)
		}
	}
}
