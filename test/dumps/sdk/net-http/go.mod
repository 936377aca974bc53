module example.com/net-http

go 1.26.0
