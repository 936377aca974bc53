// Package settings keeps the values below a prefix of etcd, and follows what becomes of them.
package settings

import (
	"context"
	"sync"
	"time"

	clientv3 "go.etcd.io/etcd/client/v3"
)

// Store holds the values of a prefix.
type Store struct {
	client *clientv3.Client
	prefix string

	mu     sync.Mutex
	values map[string]string
	end    context.CancelFunc
}

// New returns an empty store; Reload fills it.
func New(client *clientv3.Client, prefix string) *Store {
	return &Store{client: client, prefix: prefix, values: map[string]string{}}
}

// Reload reads all values anew, as an operator's signal asks for, and follows them from then on. It ends the watch of the reload before.
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
	if s.end != nil {
		s.end()
	}
	watching, end := context.WithCancel(context.WithoutCancel(ctx))
	s.end = end
	changes := s.client.Watch(clientv3.WithRequireLeader(watching), s.prefix, clientv3.WithPrefix(), clientv3.WithRev(response.Header.Revision+1))
	go s.follow(changes)
	return nil
}

// follow takes changes over until the watch ends.
func (s *Store) follow(changes clientv3.WatchChan) {
	for response := range changes {
		s.apply(response.Events)
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

const pause = time.Second

// Announce names every key that changes, until the context is done. After an interruption it goes on where it was.
func (s *Store) Announce(ctx context.Context, changed func(key string)) {
	var next int64
	for ctx.Err() == nil {
		for response := range s.client.Watch(clientv3.WithRequireLeader(ctx), s.prefix, clientv3.WithPrefix(), clientv3.WithRev(next)) {
			for _, event := range response.Events {
				next = event.Kv.ModRevision + 1
				changed(string(event.Kv.Key))
			}
			next = max(next, response.CompactRevision)
		}
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
	}
}

// Close ends the following, and the watch with it.
func (s *Store) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.end != nil {
		s.end()
		s.end = nil
	}
}
