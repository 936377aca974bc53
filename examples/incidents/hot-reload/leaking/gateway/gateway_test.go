package gateway

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

// service returns the address of a service that is well or not.
func service(t *testing.T, status int) string {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		_, _ = w.Write([]byte("as you see\n"))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func open(t *testing.T) *Gateway {
	g := New(&Config{Listen: "127.0.0.1:0", Limits: Limits{Requests: 1}})
	if err := g.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = g.Close()
		g.client.CloseIdleConnections()
	})
	return g
}

func TestThreeReloads(t *testing.T) {
	g := open(t)
	upstream := service(t, http.StatusOK)
	for i := 0; i < 3; i++ {
		if err := g.Reload(&Config{Listen: "127.0.0.1:0", Upstream: upstream, Limits: Limits{Requests: i}}); err != nil {
			t.Fatal(err)
		}
	}
	if g.Addr() == nil {
		t.Fatal("it does not listen")
	}
	time.Sleep(3 * grace)
}

func TestAReloadOfAServiceThatIsNotWell(t *testing.T) {
	g := open(t)
	upstream := service(t, http.StatusServiceUnavailable)
	for i := 0; i < 3; i++ {
		if err := g.Reload(&Config{Listen: "127.0.0.1:0", Upstream: upstream}); err == nil {
			t.Fatal("it was taken")
		}
	}
}
