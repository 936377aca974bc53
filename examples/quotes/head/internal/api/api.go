// Package api is the HTTP face of the service.
package api

import (
	"context"
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"strconv"
	"strings"

	"example.com/quotes/internal/cache"
	"example.com/quotes/internal/feed"
	"example.com/quotes/internal/quote"
)

// Feed is what the handlers need of a client.
type Feed interface {
	Latest(ctx context.Context, symbol string) (quote.Quote, error)
}

// Alerts tells somebody when a price passes a limit.
type Alerts interface {
	Above(symbol string, limit float64, tell func(quote.Quote))
}

// Server answers requests from the cache and, failing that, from the feed.
type Server struct {
	Feed   Feed
	Cache  *cache.Cache
	Alerts Alerts
}

// Handler routes the requests.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	mux.HandleFunc("/quotes/", s.quote)
	mux.HandleFunc("/alerts/", s.alert)
	return mux
}

func (s *Server) quote(w http.ResponseWriter, r *http.Request) {
	symbol, err := quote.ParseSymbol(strings.TrimPrefix(r.URL.Path, "/quotes/"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if q, ok := s.Cache.Get(symbol); ok {
		writeJSON(w, q)
		return
	}
	q, err := s.Feed.Latest(r.Context(), symbol)
	if err != nil {
		http.Error(w, err.Error(), statusOf(err))
		return
	}
	s.Cache.Put(q)
	writeJSON(w, q)
}

// alert answers POST /alerts/ACME?above=120.
func (s *Server) alert(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "use POST", http.StatusMethodNotAllowed)
		return
	}
	symbol, err := quote.ParseSymbol(strings.TrimPrefix(r.URL.Path, "/alerts/"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	limit, err := strconv.ParseFloat(r.URL.Query().Get("above"), 64)
	if err != nil {
		http.Error(w, "above: "+err.Error(), http.StatusBadRequest)
		return
	}
	s.Alerts.Above(symbol, limit, func(q quote.Quote) {
		log.Printf("alert: %s is at %.2f, above %.2f", q.Symbol, q.Price, limit)
	})
	w.WriteHeader(http.StatusAccepted)
}

func statusOf(err error) int {
	switch {
	case errors.Is(err, feed.ErrUnknown):
		return http.StatusNotFound
	case errors.Is(err, feed.ErrTooSlow):
		return http.StatusGatewayTimeout
	default:
		return http.StatusBadGateway
	}
}

func writeJSON(w http.ResponseWriter, value any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(value); err != nil {
		log.Printf("answer: %v", err)
	}
}
