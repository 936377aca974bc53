// Command quotes serves stock quotes over HTTP.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"time"

	"example.com/quotes/internal/api"
	"example.com/quotes/internal/background"
	"example.com/quotes/internal/bus"
	"example.com/quotes/internal/cache"
	"example.com/quotes/internal/config"
	"example.com/quotes/internal/feed"
	"example.com/quotes/internal/pool"
	"example.com/quotes/internal/refresh"
)

func main() {
	settings, err := config.Load(os.Getenv)
	if err != nil {
		log.Fatal(err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err = run(ctx, settings)
	stop()
	if err != nil {
		log.Fatal(err)
	}
}

// run serves until the context is done and then waits for what is still at work.
func run(ctx context.Context, settings config.Config) error {
	quotes := cache.New(settings.TTL)
	defer quotes.Close()
	workers := pool.New(settings.Workers)
	defer workers.Close()
	events := bus.New()
	client := feed.NewClient(feed.Table{"ACME": 101.5, "GLOBEX": 17.25}, settings.Budget)

	refresher := refresh.Refresher{Feed: client, Pool: workers, Cache: quotes, Bus: events, Symbols: settings.Symbols}
	var tasks background.Group
	defer tasks.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	tasks.Go(func() { background.Repeat(ctx, settings.Every, refresher.Once) })

	return serve(ctx, settings.Listen, &api.Server{Feed: client, Cache: quotes})
}

func serve(ctx context.Context, listen string, handlers *api.Server) error {
	server := &http.Server{Addr: listen, Handler: handlers.Handler(), ReadHeaderTimeout: 5 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()
	log.Printf("listening on %s", listen)
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	// The context is done already; the last requests get a moment of their own.
	last, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if err := server.Shutdown(last); err != nil && !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
