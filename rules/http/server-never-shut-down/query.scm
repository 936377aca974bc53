; A goroutine that serves; the code asks who ends the server.
(go_statement) @go
