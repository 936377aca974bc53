//go:build go1.23

package leak

import "iter"

func init() { later = append(later, rangeOverFunc, pull) }

func rangeOverFunc() {
	for n := range numbers {
		go func() {
			for range numbers {
				forever()
			}
			_ = n
		}()
	}
}

func numbers(yield func(int) bool) {
	for i := range 2 {
		if !yield(i) {
			return
		}
	}
}

func pull() {
	next, _ := iter.Pull(func(yield func(int) bool) {
		yield(1)
		yield(2)
	})
	next()
}
