// Package report makes reports out of rows.
package report

import (
	"context"
	"time"

	"example.com/reports/tenant"
)

// Service makes reports.
type Service struct {
	Tenants *tenant.Scope
}

// Monthly returns the rows of a tenant's month, or an error when the caller has given up.
func (s *Service) Monthly(ctx context.Context, name string) ([]string, error) {
	return s.month(ctx, name, time.Now())
}

func (s *Service) month(ctx context.Context, name string, of time.Time) ([]string, error) {
	return s.Tenants.Rows(ctx, name, of.Format("2006-01"))
}
