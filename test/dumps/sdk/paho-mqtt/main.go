// Leaves a client of MQTT behind, against a stand-in made of paho's own packets.
package main

import (
	"net"
	"os"
	"runtime/pprof"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"
)

func serve(listener net.Listener) {
	conn, err := listener.Accept()
	if err != nil {
		return
	}
	for {
		packet, err := packets.ReadPacket(conn)
		if err != nil {
			return
		}
		if _, ok := packet.(*packets.ConnectPacket); ok {
			packets.NewControlPacket(packets.Connack).Write(conn)
		}
	}
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go serve(listener)
	client := mqtt.NewClient(mqtt.NewClientOptions().AddBroker("tcp://" + listener.Addr().String()))
	if token := client.Connect(); token.Wait() && token.Error() != nil {
		panic(token.Error())
	}
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
