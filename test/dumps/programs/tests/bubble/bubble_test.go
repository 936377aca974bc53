//go:build go1.25

package bubble

import (
	"testing"
	"testing/synctest"
)

func TestBubble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		go func() { select {} }()
		c := make(chan int)
		go func() { <-c }()
	})
}
