// Package tenant keeps the rows of tenants apart.
package tenant

import (
	"context"
	"errors"

	"example.com/reports/cache"
)

// Scope reads rows of one tenant at a time.
type Scope struct {
	Cache *cache.Cache
}

// Rows returns the tenant's rows of a month.
func (s *Scope) Rows(ctx context.Context, name, month string) ([]string, error) {
	if name == "" {
		return nil, errors.New("no tenant")
	}
	return s.Cache.Rows(ctx, name+"/"+month)
}
