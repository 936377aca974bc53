//go:build go1.27

package leak

func init() { later = append(later, func() { (&box[int]{}).mapped("x") }) }

func (b *box[T]) mapped[U any](value U) {
	c := make(chan U)
	go func() { c <- value }()
}
