// Leaves an asynchronous producer of sarama behind whose errors nobody reads, against a broker that has no leader for the topic.
package main

import (
	"fmt"
	"os"
	"runtime/pprof"
	"time"

	"github.com/IBM/sarama"
)

type reporter struct{}

func (reporter) Error(args ...any)                 { panic(fmt.Sprint(args...)) }
func (reporter) Errorf(format string, args ...any) { panic(fmt.Sprintf(format, args...)) }
func (reporter) Fatal(args ...any)                 { panic(fmt.Sprint(args...)) }
func (reporter) Fatalf(format string, args ...any) { panic(fmt.Sprintf(format, args...)) }
func (reporter) Helper()                           {}

func main() {
	var t reporter
	broker := sarama.NewMockBroker(t, 1)
	broker.SetHandlerByMap(map[string]sarama.MockResponse{
		"MetadataRequest":    sarama.NewMockMetadataResponse(t).SetBroker(broker.Addr(), broker.BrokerID()).SetLeader("a", 0, broker.BrokerID()),
		"ApiVersionsRequest": sarama.NewMockApiVersionsResponse(t),
		"ProduceRequest":     sarama.NewMockProduceResponse(t).SetError("a", 0, sarama.ErrInvalidMessage),
	})
	config := sarama.NewConfig()
	config.ApiVersionsRequest = false
	config.ChannelBufferSize = 0
	config.Producer.Retry.Max = 0
	producer, err := sarama.NewAsyncProducer([]string{broker.Addr()}, config)
	if err != nil {
		panic(err)
	}
	producer.Input() <- &sarama.ProducerMessage{Topic: "a", Value: sarama.StringEncoder("x")}
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
