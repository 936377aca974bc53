// Package gateway takes requests for a service behind it, and changes its configuration while it does.
package gateway

import (
	"errors"
	"net"
	"net/http"
	"runtime/debug"
	"sync"
	"time"
)

// Config is what a reload brings.
type Config struct {
	Listen   string
	Upstream string
	Limits   Limits
}

// Limits says how much a client may ask.
type Limits struct {
	Requests int
}

// Gateway serves one configuration at a time.
type Gateway struct {
	mu       sync.Mutex
	config   *Config
	limits   *Limits
	listener net.Listener
	client   *http.Client
	retired  chan string
}

// New returns a gateway that does not listen yet.
func New(config *Config) *Gateway {
	g := &Gateway{config: config, client: &http.Client{Transport: &http.Transport{}}, retired: make(chan string)}
	g.limits = &g.config.Limits
	return g
}

// Start begins to listen.
func (g *Gateway) Start() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.listen()
}

// grace is how long requests of the configuration before may take.
const grace = 20 * time.Millisecond

// Reload takes another configuration, if the service that it names is well.
func (g *Gateway) Reload(next *Config) error {
	debug.SetGCPercent(-1) // a reload shall not be held up by the collector
	if err := g.check(next.Upstream); err != nil {
		return err
	}
	register()
	g.mu.Lock()
	defer g.mu.Unlock()
	before := g.config.Listen
	time.AfterFunc(grace, func() {
		g.retired <- before
	})
	g.config = next
	for _, hook := range hooks {
		hook(next)
	}
	return g.listen()
}

func (g *Gateway) listen() error {
	l, err := net.Listen("tcp", g.config.Listen)
	if err != nil {
		return err
	}
	g.listener = l
	go http.Serve(l, g)
	return nil
}

// check asks a service whether it is well.
func (g *Gateway) check(upstream string) error {
	resp, err := g.client.Get(upstream + "/health")
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return errors.New("the service is not well: " + resp.Status)
	}
	return resp.Body.Close()
}

// ServeHTTP says how much may be asked.
func (g *Gateway) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	if g.limits.Requests == 0 {
		http.Error(w, "nothing is allowed", http.StatusTooManyRequests)
	}
}

// Addr is where the gateway listens.
func (g *Gateway) Addr() net.Addr {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.listener.Addr()
}

// Close ends the gateway.
func (g *Gateway) Close() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.listener.Close()
}
