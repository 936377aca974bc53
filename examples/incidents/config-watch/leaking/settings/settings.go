// Package settings keeps the values below a prefix of etcd, and follows what becomes of them.
package settings

import (
	"context"
	"sync"

	clientv3 "go.etcd.io/etcd/client/v3"
)

// Store holds the values of a prefix.
type Store struct {
	client *clientv3.Client
	prefix string

	mu     sync.Mutex
	values map[string]string
	stop   chan struct{}
}

// New returns an empty store; Reload fills it.
func New(client *clientv3.Client, prefix string) *Store {
	return &Store{client: client, prefix: prefix, values: map[string]string{}}
}

// Reload reads all values anew, as an operator's signal asks for, and follows them from then on.
func (s *Store) Reload(ctx context.Context) error {
	response, err := s.client.Get(ctx, s.prefix, clientv3.WithPrefix())
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	clear(s.values)
	for _, pair := range response.Kvs {
		s.values[string(pair.Key)] = string(pair.Value)
	}
	if s.stop != nil {
		close(s.stop)
	}
	s.stop = make(chan struct{})
	changes := s.client.Watch(context.TODO(), s.prefix, clientv3.WithPrefix())
	go s.follow(changes, s.stop)
	return nil
}

// follow takes changes over until the next reload.
func (s *Store) follow(changes clientv3.WatchChan, stop <-chan struct{}) {
	for {
		select {
		case response := <-changes:
			s.apply(response.Events)
		case <-stop:
			return
		}
	}
}

func (s *Store) apply(events []*clientv3.Event) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, event := range events {
		if event.Type == clientv3.EventTypeDelete {
			delete(s.values, string(event.Kv.Key))
		} else {
			s.values[string(event.Kv.Key)] = string(event.Kv.Value)
		}
	}
}

// Value returns the value of a key, and whether there is one.
func (s *Store) Value(key string) (string, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	value, ok := s.values[s.prefix+key]
	return value, ok
}

// Announce names every key that changes.
func (s *Store) Announce(ctx context.Context, changed func(key string)) {
	for {
		for response := range s.client.Watch(ctx, s.prefix, clientv3.WithPrefix()) {
			for _, event := range response.Events {
				changed(string(event.Kv.Key))
			}
		}
	}
}

// Close ends the following.
func (s *Store) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stop != nil {
		close(s.stop)
		s.stop = nil
	}
}
