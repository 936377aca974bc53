// Package retry asks again when the database is busy.
package retry

import (
	"context"
	"errors"

	"example.com/reports/driver"
)

// Source asks a database a few times.
type Source struct {
	Conn *driver.Conn
}

const attempts = 3

// Rows returns the rows of a key.
func (s *Source) Rows(ctx context.Context, key string) ([]string, error) {
	var err error
	for i := 0; i < attempts; i++ {
		var rows []string
		if rows, err = s.once(ctx, key); !errors.Is(err, driver.ErrBusy) {
			return rows, err
		}
	}
	return nil, err
}

func (s *Source) once(ctx context.Context, key string) ([]string, error) {
	return s.Conn.Query(ctx, key)
}
