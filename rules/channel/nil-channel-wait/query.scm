[
  (send_statement)
  (unary_expression operator: "<-")
  (range_clause)
] @wait

; A goroutine that is given a channel; whether there is one may not be asked yet.
(go_statement (call_expression arguments: (argument_list (identifier)))) @spawn
