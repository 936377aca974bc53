module example.com/reports

go 1.21

require (
	github.com/fortytw2/leaktest v1.3.0
	go.uber.org/goleak v1.3.0
)
