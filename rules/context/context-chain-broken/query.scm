(argument_list
  (call_expression
    function: (selector_expression
      operand: (identifier) @package
      field: (field_identifier) @name)
    arguments: (argument_list . ")")
    (#eq? @package "context")
    (#any-of? @name "Background" "TODO")) @fresh)
