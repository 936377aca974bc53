// Package tracking tells people who wait where their order is.
package tracking

import "sync"

// Hub passes changes of orders on to whoever watches them.
type Hub struct {
	mu       sync.Mutex
	watchers map[string]map[chan string]struct{}
}

// NewHub returns a hub that nobody watches.
func NewHub() *Hub {
	return &Hub{watchers: make(map[string]map[chan string]struct{})}
}

// Watch returns the changes of an order from now on. The caller must call stop when it has seen enough.
func (h *Hub) Watch(order string) (changes <-chan string, stop func()) {
	watcher := make(chan string, 4)
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.watchers[order] == nil {
		h.watchers[order] = make(map[chan string]struct{})
	}
	h.watchers[order][watcher] = struct{}{}
	return watcher, func() { h.drop(order, watcher) }
}

// Publish tells all who watch the order. Whoever is too slow misses a change.
func (h *Hub) Publish(order, state string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for watcher := range h.watchers[order] {
		select {
		case watcher <- state:
		default:
		}
	}
}

// Watchers says how many watch the order.
func (h *Hub) Watchers(order string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.watchers[order])
}

func (h *Hub) drop(order string, watcher chan string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if _, ok := h.watchers[order][watcher]; !ok {
		return
	}
	delete(h.watchers[order], watcher)
	close(watcher)
}
