[
  (send_statement)
  (unary_expression operator: "<-")
  (range_clause)
] @wait
