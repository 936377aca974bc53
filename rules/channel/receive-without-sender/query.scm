; Every receive; whether anybody answers is a question to the whole package.
[
  (unary_expression operator: "<-")
  (range_clause)
] @receive
