package config

import (
	"testing"
	"time"
)

func TestLoad(t *testing.T) {
	env := map[string]string{"QUOTES_SYMBOLS": "ACME,HOOLI", "QUOTES_BUDGET": "2s"}
	c, err := Load(func(name string) string { return env[name] })
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Symbols) != 2 || c.Budget != 2*time.Second || c.Workers != Default().Workers {
		t.Errorf("got %+v", c)
	}
}

func TestLoadRefuses(t *testing.T) {
	for name, value := range map[string]string{"QUOTES_WORKERS": "0", "QUOTES_EVERY": "-1s", "QUOTES_TTL": "soon"} {
		_, err := Load(func(asked string) string {
			if asked == name {
				return value
			}
			return ""
		})
		if err == nil {
			t.Errorf("%s=%s was accepted", name, value)
		}
	}
}
