(call_expression
  function: (selector_expression field: (field_identifier) @method)
  (#eq? @method "Go")) @go
