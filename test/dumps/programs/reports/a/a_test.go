package a

import (
	"testing"
	"time"

	"github.com/fortytw2/leaktest"
	"go.uber.org/goleak"
)

type Watcher struct{ events chan int }

func (w *Watcher) loop() { w.events <- 1 }

func Start() { w := &Watcher{make(chan int)}; go w.loop(); go func() { select {} }() }

func TestGoleak(t *testing.T)   { defer goleak.VerifyNone(t); Start() }
func TestLeaktest(t *testing.T) { defer leaktest.CheckTimeout(t, 100*time.Millisecond)(); Start() }
