module example.com/scheduled

go 1.21
