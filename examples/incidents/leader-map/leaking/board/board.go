// Package board puts processes up for roles, of which etcd says who holds each.
package board

import (
	"context"
	"errors"
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

// Stand puts the process up for roles, for as long as their leases live, and follows who holds them.
func (b *Board) Stand(name string, roles ...string) error {
	var wg sync.WaitGroup
	failures := make([]error, len(roles))
	for i, role := range roles {
		wg.Add(1)
		go func() {
			defer wg.Done()
			ctx, cancel := context.WithCancel(b.ctx)
			b.cancels[role] = cancel
			lease, err := b.client.Grant(ctx, 5)
			if err != nil {
				failures[i] = err
				return
			}
			answers, err := b.client.KeepAlive(ctx, lease.ID)
			if err != nil {
				failures[i] = err
				return
			}
			go func() {
				for range answers {
				}
			}()
			changes := b.client.Watch(ctx, prefix+role)
			go b.follow(role, changes)
			_, failures[i] = b.client.Put(ctx, prefix+role, name, clientv3.WithLease(lease.ID))
		}()
	}
	wg.Wait()
	return errors.Join(failures...)
}

func (b *Board) follow(role string, changes clientv3.WatchChan) {
	for response := range changes {
		for _, event := range response.Events {
			b.changed(role, string(event.Kv.Value))
		}
	}
}

// Leave takes the process down from a role.
func (b *Board) Leave(ctx context.Context, role string) error {
	delete(b.cancels, role)
	_, err := b.client.Delete(ctx, prefix+role)
	return err
}

// Holders asks who holds each of the roles.
func (b *Board) Holders(ctx context.Context, roles []string) (map[string]string, error) {
	holders := make(map[string]string)
	for _, role := range roles {
		response, err := b.client.Get(ctx, prefix+role)
		if err != nil {
			return nil, err
		}
		if len(response.Kvs) > 0 {
			holders[role] = string(response.Kvs[0].Value)
		}
	}
	return holders, nil
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
