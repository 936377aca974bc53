; Every goroutine that is a literal; the code asks what it waits for.
(go_statement (call_expression function: (func_literal))) @go
