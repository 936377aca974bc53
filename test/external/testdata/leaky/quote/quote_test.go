package quote

import (
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestWithin(t *testing.T) {
	defer goleak.VerifyNone(t)
	if _, ok := Within(func() int { time.Sleep(20 * time.Millisecond); return 1 }, time.Millisecond); ok {
		t.Fatal("too quick")
	}
}
