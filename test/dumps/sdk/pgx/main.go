// Leaves a pool of pgx behind, with a query that waits for its answer, against a stand-in made of pgx's own protocol package.
package main

import (
	"context"
	"net"
	"os"
	"runtime/pprof"
	"time"

	"github.com/jackc/pgx/v5/pgproto3"
	"github.com/jackc/pgx/v5/pgxpool"
)

func serve(listener net.Listener) {
	for {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		server := pgproto3.NewBackend(conn, conn)
		if _, err := server.ReceiveStartupMessage(); err != nil {
			return
		}
		server.Send(&pgproto3.AuthenticationOk{})
		server.Send(&pgproto3.ReadyForQuery{TxStatus: 'I'})
		if err := server.Flush(); err != nil {
			return
		}
	}
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go serve(listener)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	pool, err := pgxpool.New(ctx, "postgres://user@"+listener.Addr().String()+"/shop?sslmode=disable")
	if err != nil {
		panic(err)
	}
	go pool.Query(ctx, "SELECT name FROM users")
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
