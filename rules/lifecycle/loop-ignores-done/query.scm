; Every goroutine; whether it can end is a question to what it runs.
(go_statement) @go

; A break right in an arm of a select: it leaves the select alone.
(communication_case
  (statement_list (break_statement) @break))

; An arm of a select, which may answer a stop signal and go on.
(communication_case
  communication: (receive_statement)) @arm
