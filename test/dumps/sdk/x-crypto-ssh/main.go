// Leaves a connection of x/crypto/ssh behind whose requests nobody serves: the sixteen that it holds, and then none.
package main

import (
	"crypto/ed25519"
	"crypto/rand"
	"net"
	"os"
	"runtime/pprof"
	"time"

	"golang.org/x/crypto/ssh"
)

// serve takes connections and drops the requests of each, global ones and those of a channel.
func serve(listener net.Listener, config *ssh.ServerConfig) {
	for {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		_, channels, _, err := ssh.NewServerConn(conn, config)
		if err != nil {
			panic(err)
		}
		go func() {
			for incoming := range channels {
				if _, _, err := incoming.Accept(); err != nil {
					panic(err)
				}
			}
		}()
	}
}

func dial(address string) *ssh.Client {
	client, err := ssh.Dial("tcp", address, &ssh.ClientConfig{User: "a", HostKeyCallback: ssh.InsecureIgnoreHostKey()})
	if err != nil {
		panic(err)
	}
	return client
}

func main() {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		panic(err)
	}
	signer, err := ssh.NewSignerFromKey(key)
	if err != nil {
		panic(err)
	}
	config := &ssh.ServerConfig{NoClientAuth: true}
	config.AddHostKey(signer)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go serve(listener, config)
	global := dial(listener.Addr().String())
	for range 40 {
		if _, _, err := global.SendRequest("keepalive@openssh.com", false, nil); err != nil {
			panic(err)
		}
	}
	session, err := dial(listener.Addr().String()).NewSession()
	if err != nil {
		panic(err)
	}
	for range 40 {
		if _, err := session.SendRequest("env", false, nil); err != nil {
			panic(err)
		}
	}
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
