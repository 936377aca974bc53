// Package quote holds what all other packages talk about.
package quote

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// ErrBadSymbol is returned for a text that cannot be a ticker symbol.
var ErrBadSymbol = errors.New("bad symbol")

// Quote is the price of one symbol at one moment.
type Quote struct {
	Symbol string    `json:"symbol"`
	Price  float64   `json:"price"`
	At     time.Time `json:"at"`
}

// ParseSymbol upper-cases a ticker symbol and checks that it is one.
func ParseSymbol(text string) (string, error) {
	symbol := strings.ToUpper(strings.TrimSpace(text))
	if symbol == "" || len(symbol) > 8 {
		return "", fmt.Errorf("%w: %q", ErrBadSymbol, text)
	}
	for _, r := range symbol {
		if (r < 'A' || r > 'Z') && r != '.' {
			return "", fmt.Errorf("%w: %q", ErrBadSymbol, text)
		}
	}
	return symbol, nil
}
