// Package api is the HTTP face of the service.
package api

import (
	"context"
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"strings"

	"example.com/quotes/internal/cache"
	"example.com/quotes/internal/feed"
	"example.com/quotes/internal/quote"
)

// Feed is what the handlers need of a client.
type Feed interface {
	Latest(ctx context.Context, symbol string) (quote.Quote, error)
}

// Server answers requests from the cache and, failing that, from the feed.
type Server struct {
	Feed  Feed
	Cache *cache.Cache
}

// Handler routes the requests.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	mux.HandleFunc("/quotes/", s.quote)
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
