package tracking

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

func get(server *Server, order string) *httptest.ResponseRecorder {
	answer := httptest.NewRecorder()
	server.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/orders/wait?id="+order, nil))
	return answer
}

func TestWhoWaitsIsToldTheNextChange(t *testing.T) {
	hub := NewHub()
	go func() {
		for hub.Watchers("7") == 0 {
			time.Sleep(time.Millisecond)
		}
		hub.Publish("7", "packed")
	}()
	if answer := get(NewServer(hub, time.Minute), "7"); answer.Body.String() != "order 7 is packed\n" {
		t.Errorf("got %q", answer.Body)
	}
}

func TestNobodyWaitsForEver(t *testing.T) {
	if answer := get(NewServer(NewHub(), time.Millisecond), "7"); answer.Code != http.StatusNoContent {
		t.Errorf("got status %d", answer.Code)
	}
}

func TestManyWaitAtOnce(t *testing.T) {
	server := NewServer(NewHub(), time.Millisecond)
	for i := 0; i < 40; i++ {
		get(server, "7")
	}
}
