// Leaves producers and a consumer of sarama behind, against the broker that its module brings for tests.
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
		"OffsetRequest":      sarama.NewMockOffsetResponse(t).SetOffset("a", 0, sarama.OffsetOldest, 0).SetOffset("a", 0, sarama.OffsetNewest, 0),
		"FetchRequest":       sarama.NewMockFetchResponse(t, 1),
		"ProduceRequest":     sarama.NewMockProduceResponse(t),
	})
	config := sarama.NewConfig()
	config.ApiVersionsRequest = false
	config.Producer.Return.Successes = true
	producer, err := sarama.NewSyncProducer([]string{broker.Addr()}, config)
	if err != nil {
		panic(err)
	}
	if _, _, err := producer.SendMessage(&sarama.ProducerMessage{Topic: "a", Value: sarama.StringEncoder("x")}); err != nil {
		panic(err)
	}
	consumer, err := sarama.NewConsumer([]string{broker.Addr()}, config)
	if err != nil {
		panic(err)
	}
	if _, err := consumer.ConsumePartition("a", 0, sarama.OffsetOldest); err != nil {
		panic(err)
	}
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
