package tracking

import (
	"fmt"
	"net/http"
	"time"
)

// Server answers GET /orders/wait?id=… with the next change of an order, or with 204 when there is none in time.
type Server struct {
	hub      *Hub
	patience time.Duration
}

// NewServer returns a server that lets people wait for at most patience.
func NewServer(hub *Hub, patience time.Duration) *Server {
	return &Server{hub: hub, patience: patience}
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	order := r.URL.Query().Get("id")
	changes, stop := s.hub.Watch(order)
	news := make(chan string, 1)
	go describe(order, changes, news)
	select {
	case text := <-news:
		stop()
		fmt.Fprintln(w, text)
	case <-time.After(s.patience):
		w.WriteHeader(http.StatusNoContent)
	}
}

// describe turns changes into sentences until there are no more.
func describe(order string, changes <-chan string, news chan<- string) {
	for change := range changes {
		select {
		case news <- fmt.Sprintf("order %s is %s", order, change):
		default:
		}
	}
}
