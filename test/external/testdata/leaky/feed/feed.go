// Package feed hands on what a connection says.
package feed

import (
	"bufio"
	"net"
)

// Lines calls for each line of the connection.
func Lines(conn net.Conn, line func(string)) {
	go func() {
		scanner := bufio.NewScanner(conn)
		for scanner.Scan() {
			line(scanner.Text())
		}
	}()
}
