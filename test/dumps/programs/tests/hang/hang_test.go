package hang

import (
	"testing"
	"time"
)

func TestOK(t *testing.T) {}

func TestHang(t *testing.T) {
	t.Run("sub case/#01", func(t *testing.T) {
		c := make(chan int)
		go func() {
			c <- 1
			c <- 2
		}()
		<-c
		time.Sleep(time.Hour)
	})
}
