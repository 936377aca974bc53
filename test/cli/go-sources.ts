export const GO_MOD = 'module example.com/m\n\ngo 1.22\n'

/** Sends on a channel that holds nothing and leaves by the other arm: an error of a rule, and a leak once its test runs. */
export const LEAKING = `package a

import (
	"errors"
	"time"
)

func Ask(work func() int) (int, error) {
	answers := make(chan int)
	go func() {
		answers <- work()
	}()
	select {
	case answer := <-answers:
		return answer, nil
	case <-time.After(time.Millisecond):
		return 0, errors.New("timed out")
	}
}
`

export const MENDED = LEAKING.replace('make(chan int)', 'make(chan int, 1)')

/** Lets `Ask` time out. */
export const ASKING = `package a

import (
	"testing"
	"time"
)

func TestAsk(t *testing.T) {
	Ask(func() int { time.Sleep(20 * time.Millisecond); return 1 })
}
`

/** A test that does what its body says. */
export const testOf = (body: string) =>
  `package a\n\nimport (\n\t"testing"\n\t"time"\n)\n\nvar _ = time.Second\n\nfunc TestIt(t *testing.T) {\n\t${body}\n}\n`
