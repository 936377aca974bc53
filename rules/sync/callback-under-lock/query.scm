(expression_statement
  (call_expression
    function: (selector_expression field: (field_identifier) @method)
    arguments: (argument_list . ")")
    (#any-of? @method "Lock" "RLock")) @call)
