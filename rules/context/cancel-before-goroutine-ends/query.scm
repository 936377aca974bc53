(defer_statement
  (call_expression
    function: (identifier) @cancel
    arguments: (argument_list . ")"))) @defer
