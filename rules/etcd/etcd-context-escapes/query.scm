(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#eq? @name "WithRequireLeader")) @call
