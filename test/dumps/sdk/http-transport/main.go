// Sends requests, each with a transport of its own that is dropped with its idle connection.
package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime/pprof"
	"time"
)

func fetch(url string) error {
	client := &http.Client{Transport: &http.Transport{}}
	resp, err := client.Get(url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}

func main() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "ok") }))
	for range 3 {
		if err := fetch(server.URL); err != nil {
			panic(err)
		}
	}
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
