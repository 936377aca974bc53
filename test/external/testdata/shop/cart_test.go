package shop

import (
	"testing"
)

func TestRace(t *testing.T) {
	counts := map[string]int{}
	done := make(chan bool)
	go func() {
		counts["a"]++
		close(done)
	}()
	counts["b"]++
	<-done
}

func TestHelper(t *testing.T) {
	go func() {
		t.Fatal("in a goroutine")
	}()
}
