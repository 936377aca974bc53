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
	changed func(role, holder string)

	mu    sync.Mutex
	roles map[string]stand
}

// stand is what this process keeps going for one role.
type stand struct {
	drop   context.CancelFunc // the lease
	ignore context.CancelFunc // the watch
}

// New returns a board that names every change of a role it stands for.
func New(client *clientv3.Client, changed func(role, holder string)) *Board {
	return &Board{client: client, roles: map[string]stand{}, changed: changed}
}

// Stand puts the process up for roles, for as long as their leases live, and follows who holds them.
func (b *Board) Stand(ctx context.Context, name string, roles ...string) error {
	var wg sync.WaitGroup
	failures := make([]error, len(roles))
	for i, role := range roles {
		wg.Add(1)
		go func() {
			defer wg.Done()
			failures[i] = b.stand(ctx, role, name)
		}()
	}
	wg.Wait()
	return errors.Join(failures...)
}

func (b *Board) stand(ctx context.Context, role, name string) error {
	lease, err := b.client.Grant(ctx, 5)
	if err != nil {
		return err
	}
	leased, drop := context.WithCancel(context.WithoutCancel(ctx))
	answers, err := b.client.KeepAlive(leased, lease.ID)
	if err != nil {
		drop()
		return err
	}
	go func() {
		for range answers {
		}
	}()
	watching, ignore := context.WithCancel(context.WithoutCancel(ctx))
	b.keep(role, stand{drop, ignore})
	changes := b.client.Watch(clientv3.WithRequireLeader(watching), prefix+role)
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

// keep ends what stood for the role before.
func (b *Board) keep(role string, now stand) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if before, ok := b.roles[role]; ok {
		before.drop()
		before.ignore()
	}
	b.roles[role] = now
}

// Leave takes the process down from a role.
func (b *Board) Leave(ctx context.Context, role string) error {
	b.mu.Lock()
	if before, ok := b.roles[role]; ok {
		before.drop()
		before.ignore()
		delete(b.roles, role)
	}
	b.mu.Unlock()
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
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Minute)
	go func() {
		defer cancel()
		_, _ = b.client.Put(ctx, "/notes/"+role, text)
	}()
}

// Close takes the process down from all roles.
func (b *Board) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for role, each := range b.roles {
		each.drop()
		each.ignore()
		delete(b.roles, role)
	}
}
