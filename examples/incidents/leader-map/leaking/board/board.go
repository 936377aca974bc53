// Package board puts processes up for roles, of which etcd says who holds each.
package board

import (
	"context"
	"sync"
	"time"

	clientv3 "go.etcd.io/etcd/client/v3"
)

const prefix = "/roles/"

// Board knows for which roles this process stands.
type Board struct {
	client  *clientv3.Client
	ctx     context.Context
	cancels map[string]context.CancelFunc
	changed func(role, holder string)
}

// New returns a board that names every change of a role it stands for.
func New(ctx context.Context, client *clientv3.Client, changed func(role, holder string)) *Board {
	return &Board{
		client:  client,
		ctx:     clientv3.WithRequireLeader(ctx),
		cancels: map[string]context.CancelFunc{},
		changed: changed,
	}
}

// Stand puts the process up for a role for as long as its lease lives, and follows who holds it.
func (b *Board) Stand(role, name string) error {
	ctx, cancel := context.WithCancel(b.ctx)
	b.cancels[role] = cancel
	lease, err := b.client.Grant(ctx, 5)
	if err != nil {
		return err
	}
	answers, err := b.client.KeepAlive(ctx, lease.ID)
	if err != nil {
		return err
	}
	go func() {
		for range answers {
		}
	}()
	changes := b.client.Watch(ctx, prefix+role)
	go func() {
		for response := range changes {
			for _, event := range response.Events {
				b.changed(role, string(event.Kv.Value))
			}
		}
	}()
	_, err = b.client.Put(ctx, prefix+role, name, clientv3.WithLease(lease.ID))
	return err
}

// Leave takes the process down from a role.
func (b *Board) Leave(ctx context.Context, role string) error {
	delete(b.cancels, role)
	_, err := b.client.Delete(ctx, prefix+role)
	return err
}

// Holders asks who holds each of the roles.
func (b *Board) Holders(ctx context.Context, roles []string) map[string]string {
	var wg sync.WaitGroup
	holders := make(map[string]string)
	for _, role := range roles {
		wg.Add(1)
		go func() {
			defer wg.Done()
			response, err := b.client.Get(ctx, prefix+role)
			if err == nil && len(response.Kvs) > 0 {
				holders[role] = string(response.Kvs[0].Value)
			}
		}()
	}
	wg.Wait()
	return holders
}

// Note writes down what the holder of a role has done, and does not wait for it.
func (b *Board) Note(ctx context.Context, role, text string) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	go func() {
		_, _ = b.client.Put(ctx, "/notes/"+role, text)
	}()
}

// Close takes the process down from all roles.
func (b *Board) Close() {
	for _, cancel := range b.cancels {
		cancel()
	}
}
