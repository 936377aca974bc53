// Leaves the body of a response open over HTTP/1, another over HTTP/2, and a server that nobody shuts down.
package main

import (
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime/pprof"
	"time"
)

func endless(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("{"))
	w.(http.Flusher).Flush()
	<-r.Context().Done()
}

func main() {
	first := httptest.NewServer(http.HandlerFunc(endless))
	if _, err := http.Get(first.URL); err != nil {
		panic(err)
	}
	second := httptest.NewUnstartedServer(http.HandlerFunc(endless))
	second.EnableHTTP2 = true
	second.StartTLS()
	if _, err := second.Client().Get(second.URL); err != nil {
		panic(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go http.Serve(listener, nil)
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
