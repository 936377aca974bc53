package background

import (
	"context"
	"sync/atomic"
	"testing"
	"time"
)

func TestGroupWaits(t *testing.T) {
	var group Group
	var done atomic.Int32
	for i := 0; i < 10; i++ {
		group.Go(func() { done.Add(1) })
	}
	group.Wait()
	if got := done.Load(); got != 10 {
		t.Errorf("%d tasks were done, want 10", got)
	}
}

func TestRepeatEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	calls := 0
	Repeat(ctx, time.Millisecond, func(context.Context) {
		if calls++; calls == 3 {
			cancel()
		}
	})
	// A tick may be ready together with the end of the context.
	if calls < 3 {
		t.Errorf("%d calls, want 3", calls)
	}
}
