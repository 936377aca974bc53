package b

import (
	"testing"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }
func TestX(t *testing.T)    { c := make(chan int); go func() { <-c }() }
