// Leaves a provider of traces behind whose spans are sent in batches.
package main

import (
	"os"
	"runtime/pprof"
	"time"

	"go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
)

func main() {
	trace.NewTracerProvider(trace.WithBatcher(tracetest.NewNoopExporter()))
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
