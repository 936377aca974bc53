package api

import (
	"bufio"
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"example.com/reports/cache"
	"example.com/reports/driver"
	"example.com/reports/report"
	"example.com/reports/retry"
	"example.com/reports/tenant"
)

// open returns a handler on a database that reads questions and answers only those about acme, and the cache between them.
func open(t *testing.T) (http.Handler, *cache.Cache) {
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	ours, theirs := net.Pipe()
	go func() {
		questions := bufio.NewReader(theirs)
		for {
			question, err := questions.ReadString('\n')
			if err != nil {
				return
			}
			if strings.HasPrefix(question, "acme/") {
				_, _ = theirs.Write([]byte("row\n"))
			}
		}
	}()
	rows := &cache.Cache{Source: &retry.Source{Conn: driver.Open(ctx, ours)}}
	return &Handler{Reports: &report.Service{Tenants: &tenant.Scope{Cache: rows}}}, rows
}

func TestAReport(t *testing.T) {
	handler, rows := open(t)
	if err := rows.Warm(context.Background(), "acme/2026-01"); err != nil {
		t.Fatal(err)
	}
	got := httptest.NewRecorder()
	handler.ServeHTTP(got, httptest.NewRequest(http.MethodGet, "/?tenant=acme", nil))
	if got.Body.String() != "1 rows\n" {
		t.Fatalf("got %q", got.Body)
	}
}

// The client goes away while the database thinks. Nobody waits for the answer any more.
func TestAClientThatGoesAway(t *testing.T) {
	handler, _ := open(t)
	ctx, leave := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		request := httptest.NewRequest(http.MethodGet, "/?tenant=slow", nil)
		handler.ServeHTTP(httptest.NewRecorder(), request.WithContext(ctx))
	}()
	leave()
	select {
	case <-done:
	case <-time.After(200 * time.Millisecond):
		t.Log("the request is still being worked on")
	}
}
