; A variable that is given a new value made by a call.
(assignment_statement
  left: (expression_list . (identifier) @context)
  operator: "="
  right: (expression_list . (call_expression) @call .)) @assignment
