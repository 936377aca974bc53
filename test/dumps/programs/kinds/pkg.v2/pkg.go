// Package pkg lies in a folder with a dot, which the runtime escapes as %2e.
package pkg

// Start leaks one receiver.
func Start() {
	go func() {
		<-make(chan int)
	}()
}
