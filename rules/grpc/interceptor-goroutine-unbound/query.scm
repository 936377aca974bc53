; Every goroutine; whether it stands in an interceptor is a question to the functions around it.
(go_statement) @go
