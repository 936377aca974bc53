// Package pool bounds how many jobs run at the same time.
package pool

import (
	"context"
	"errors"
	"sync"
)

// ErrClosed is returned for a job that came after Close.
var ErrClosed = errors.New("pool is closed")

// Pool runs jobs on a fixed number of workers.
type Pool struct {
	jobs    chan func()
	closing chan struct{}
	once    sync.Once
	workers sync.WaitGroup
}

// New starts the workers.
func New(workers int) *Pool {
	p := &Pool{jobs: make(chan func()), closing: make(chan struct{})}
	p.workers.Add(workers)
	for i := 0; i < workers; i++ {
		go p.work()
	}
	return p
}

// Submit waits for a free worker and hands it the job.
func (p *Pool) Submit(ctx context.Context, job func()) error {
	select {
	case p.jobs <- job:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-p.closing:
		return ErrClosed
	}
}

// Close lets running jobs finish and ends the workers.
func (p *Pool) Close() {
	p.once.Do(func() { close(p.closing) })
	p.workers.Wait()
}

func (p *Pool) work() {
	defer p.workers.Done()
	for {
		select {
		case job := <-p.jobs:
			job()
		case <-p.closing:
			return
		}
	}
}
