// Package api answers requests for monthly reports.
package api

import (
	"context"
	"fmt"
	"net/http"

	"example.com/reports/report"
)

// Handler serves the reports of one service.
type Handler struct {
	Reports *report.Service
}

// ServeHTTP writes the report that the request asks for. The request's context ends when the client goes away.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.monthly(r.Context(), w, r.URL.Query().Get("tenant"))
}

func (h *Handler) monthly(ctx context.Context, w http.ResponseWriter, tenant string) {
	rows, err := h.Reports.Monthly(ctx, tenant)
	if err != nil {
		http.Error(w, err.Error(), http.StatusGatewayTimeout)
		return
	}
	fmt.Fprintln(w, len(rows), "rows")
}
