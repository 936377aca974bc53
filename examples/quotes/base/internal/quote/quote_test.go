package quote

import (
	"errors"
	"testing"
)

func TestParseSymbol(t *testing.T) {
	got, err := ParseSymbol(" brk.a ")
	if err != nil || got != "BRK.A" {
		t.Fatalf("got %q, %v", got, err)
	}
	for _, text := range []string{"", "a b", "TOOLONGNAME", "../etc"} {
		if _, err := ParseSymbol(text); !errors.Is(err, ErrBadSymbol) {
			t.Errorf("%q: got %v", text, err)
		}
	}
}
