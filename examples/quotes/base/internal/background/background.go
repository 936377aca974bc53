// Package background runs work that outlives the call that asked for it.
package background

import (
	"context"
	"sync"
	"time"
)

// Group runs tasks and can wait for all of them. The zero value is ready to use.
type Group struct {
	tasks sync.WaitGroup
}

// Go runs the task in a goroutine of its own.
func (g *Group) Go(task func()) {
	g.tasks.Add(1)
	go func() {
		defer g.tasks.Done()
		task()
	}()
}

// Wait returns when every task has returned.
func (g *Group) Wait() {
	g.tasks.Wait()
}

// Repeat calls the task at once and then every interval, until the context is done.
func Repeat(ctx context.Context, interval time.Duration, task func(context.Context)) {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		task(ctx)
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}
