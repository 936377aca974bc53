// Package quote asks for prices.
package quote

import "time"

// Within asks, and waits no longer than a limit.
func Within(ask func() int, limit time.Duration) (int, bool) {
	answers := make(chan int)
	go func() {
		answers <- ask()
	}()
	select {
	case answer := <-answers:
		return answer, true
	case <-time.After(limit):
		return 0, false
	}
}
