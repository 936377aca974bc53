(assignment_statement
  left: (expression_list . (index_expression operand: [(identifier) (selector_expression)]))) @write

(assignment_statement
  left: (expression_list . (identifier))
  right: (expression_list . (call_expression function: (identifier) @append (#eq? @append "append")))) @write
