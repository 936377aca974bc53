module example.com/http-transport

go 1.26.0
