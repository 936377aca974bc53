(for_statement
  (range_clause right: (_) @channel)) @loop

(for_statement
  body: (block (statement_list . (expression_statement (unary_expression operator: "<-" operand: (_) @channel))))) @loop

(for_statement
  body: (block (statement_list .
    (select_statement .
      (communication_case communication: (receive_statement right: (unary_expression operator: "<-" operand: (_) @channel)))
      .)))) @loop
