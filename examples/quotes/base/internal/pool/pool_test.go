package pool

import (
	"context"
	"errors"
	"sync"
	"testing"
)

func TestSubmitRunsEveryJob(t *testing.T) {
	p := New(3)
	defer p.Close()
	var mu sync.Mutex
	var jobs sync.WaitGroup
	sum := 0
	for i := 1; i <= 100; i++ {
		i := i
		jobs.Add(1)
		err := p.Submit(context.Background(), func() {
			defer jobs.Done()
			mu.Lock()
			defer mu.Unlock()
			sum += i
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	jobs.Wait()
	if sum != 5050 {
		t.Errorf("sum %d, want 5050", sum)
	}
}

func TestSubmitGivesUpWithItsContext(t *testing.T) {
	p := New(1)
	defer p.Close()
	busy := make(chan struct{})
	defer close(busy)
	if err := p.Submit(context.Background(), func() { <-busy }); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := p.Submit(ctx, func() {}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestSubmitAfterClose(t *testing.T) {
	p := New(2)
	p.Close()
	if err := p.Submit(context.Background(), func() {}); !errors.Is(err, ErrClosed) {
		t.Errorf("got %v", err)
	}
}
