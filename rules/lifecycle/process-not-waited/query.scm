(call_expression
  function: (selector_expression field: (field_identifier) @name)
  arguments: (argument_list . ")")
  (#eq? @name "Start")) @call
