package feed

import (
	"net"
	"testing"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestLines(t *testing.T) {
	ours, _ := net.Pipe()
	Lines(ours, func(string) {})
}
