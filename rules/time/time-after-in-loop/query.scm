(communication_case
  communication: (receive_statement
    right: (unary_expression
      operator: "<-"
      operand: [(call_expression) (selector_expression operand: (call_expression))]) @receive))
