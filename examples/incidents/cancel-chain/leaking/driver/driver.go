// Package driver speaks with the database.
package driver

import (
	"bufio"
	"context"
	"errors"
	"net"
)

// ErrBusy is returned when the database wants to be asked again.
var ErrBusy = errors.New("busy")

// Conn is a connection over which one question is asked at a time.
type Conn struct {
	wire    net.Conn
	answers chan answer
}

type answer struct {
	rows []string
	err  error
}

// Open speaks over a wire, and listens to it until the context ends.
func Open(ctx context.Context, wire net.Conn) *Conn {
	c := &Conn{wire: wire, answers: make(chan answer)}
	go c.listen(ctx)
	return c
}

// listen hands on what the database says.
func (c *Conn) listen(ctx context.Context) {
	lines := bufio.NewReader(c.wire)
	for {
		line, err := lines.ReadString('\n')
		if err != nil {
			return
		}
		select {
		case c.answers <- answer{rows: []string{line}}:
		case <-ctx.Done():
			return
		}
	}
}

// Query asks, and waits for the answer or for the end of the context.
func (c *Conn) Query(ctx context.Context, key string) ([]string, error) {
	if _, err := c.wire.Write([]byte(key + "\n")); err != nil {
		return nil, err
	}
	return c.await(ctx)
}

func (c *Conn) await(ctx context.Context) ([]string, error) {
	select {
	case a := <-c.answers:
		return a.rows, a.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
