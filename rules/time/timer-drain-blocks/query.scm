; `if !t.Stop() { <-t.C }`
(if_statement
  condition: (unary_expression
    operator: "!"
    operand: (call_expression
      function: (selector_expression field: (field_identifier) @method)
      (#eq? @method "Stop")))
  consequence: (block
    (statement_list . (expression_statement (unary_expression operator: "<-") @drain))))
