; Every goroutine; whether each call adds another one is a question to the function around it.
(go_statement) @go
