// Leaves a database, rows and a transaction of database/sql open, and waits for a connection that is never given back.
package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"os"
	"runtime/pprof"
	"time"
)

type connector struct{}

func (connector) Connect(context.Context) (driver.Conn, error) { return conn{}, nil }
func (connector) Driver() driver.Driver                        { return nil }

type conn struct{}

func (conn) Prepare(string) (driver.Stmt, error) { return stmt{}, nil }
func (conn) Close() error                        { return nil }
func (conn) Begin() (driver.Tx, error)           { return tx{}, nil }

type stmt struct{}

func (stmt) Close() error                               { return nil }
func (stmt) NumInput() int                              { return 0 }
func (stmt) Exec([]driver.Value) (driver.Result, error) { return driver.ResultNoRows, nil }
func (stmt) Query([]driver.Value) (driver.Rows, error)  { return rows{}, nil }

type rows struct{}

func (rows) Columns() []string         { return []string{"name"} }
func (rows) Close() error              { return nil }
func (rows) Next([]driver.Value) error { return nil }

type tx struct{}

func (tx) Commit() error   { return nil }
func (tx) Rollback() error { return nil }

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	db := sql.OpenDB(connector{})
	db.SetMaxOpenConns(2)
	if _, err := db.QueryContext(ctx, "SELECT name FROM users"); err != nil {
		panic(err)
	}
	if _, err := db.BeginTx(ctx, nil); err != nil {
		panic(err)
	}
	go db.Exec("UPDATE users SET seen = now()")
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
