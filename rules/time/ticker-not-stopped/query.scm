(call_expression
  function: (selector_expression
    operand: (identifier)
    field: (field_identifier) @name)
  (#any-of? @name "NewTicker" "Tick")) @call
