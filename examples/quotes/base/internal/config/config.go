// Package config reads the settings of the service from its environment.
package config

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Config is everything an operator can set.
type Config struct {
	Listen  string
	Symbols []string
	Workers int
	Every   time.Duration
	Budget  time.Duration
	TTL     time.Duration
}

// Default is the configuration of an empty environment.
func Default() Config {
	return Config{
		Listen:  "127.0.0.1:8080",
		Symbols: []string{"ACME", "GLOBEX"},
		Workers: 4,
		Every:   5 * time.Second,
		Budget:  800 * time.Millisecond,
		TTL:     time.Minute,
	}
}

// Load overlays the defaults with QUOTES_* variables. Pass os.Getenv.
func Load(getenv func(string) string) (Config, error) {
	c := Default()
	if v := getenv("QUOTES_LISTEN"); v != "" {
		c.Listen = v
	}
	if v := getenv("QUOTES_SYMBOLS"); v != "" {
		c.Symbols = strings.Split(v, ",")
	}
	if v := getenv("QUOTES_WORKERS"); v != "" {
		n, err := strconv.Atoi(v)
		if err != nil || n < 1 {
			return Config{}, fmt.Errorf("QUOTES_WORKERS: want a number of at least 1, got %q", v)
		}
		c.Workers = n
	}
	for name, field := range map[string]*time.Duration{
		"QUOTES_EVERY":  &c.Every,
		"QUOTES_BUDGET": &c.Budget,
		"QUOTES_TTL":    &c.TTL,
	} {
		v := getenv(name)
		if v == "" {
			continue
		}
		d, err := time.ParseDuration(v)
		if err != nil || d <= 0 {
			return Config{}, fmt.Errorf("%s: want a positive duration, got %q", name, v)
		}
		*field = d
	}
	return c, nil
}
