// Command load lets many people wait for orders that never change, and prints the 95th percentile of the latency.
package main

import (
	"flag"
	"fmt"
	"log"
	"net/http"
	"sort"
	"sync"
	"time"
)

func main() {
	url := flag.String("url", "http://127.0.0.1:6060", "address of the tracker")
	requests := flag.Int("requests", 1200, "how many requests")
	rate := flag.Int("rate", 150, "requests per second")
	flag.Parse()
	var (
		wg        sync.WaitGroup
		mu        sync.Mutex
		latencies []time.Duration
	)
	tick := time.NewTicker(time.Second / time.Duration(*rate))
	defer tick.Stop()
	for i := 0; i < *requests; i++ {
		<-tick.C
		wg.Add(1)
		go func(order int) {
			defer wg.Done()
			took, err := ask(fmt.Sprintf("%s/orders/wait?id=%d", *url, order%50))
			if err != nil {
				log.Print(err)
				return
			}
			mu.Lock()
			defer mu.Unlock()
			latencies = append(latencies, took)
		}(i)
	}
	wg.Wait()
	sort.Slice(latencies, func(i, j int) bool { return latencies[i] < latencies[j] })
	if len(latencies) < *requests {
		log.Fatalf("%d of %d requests failed", *requests-len(latencies), *requests)
	}
	fmt.Printf("%d requests, p95 %d ms\n", *requests, latencies[*requests*95/100].Milliseconds())
}

func ask(url string) (time.Duration, error) {
	began := time.Now()
	answer, err := http.Get(url)
	if err != nil {
		return 0, err
	}
	return time.Since(began), answer.Body.Close()
}
