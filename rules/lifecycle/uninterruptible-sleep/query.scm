(call_expression
  function: (selector_expression operand: (identifier) @package field: (field_identifier) @name)
  (#eq? @package "time")
  (#eq? @name "Sleep")) @call
