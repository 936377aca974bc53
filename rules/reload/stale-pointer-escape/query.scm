; Pointers into something, and conversions that hide one.
(unary_expression operator: "&" operand: (selector_expression)) @value
(call_expression
  function: (selector_expression
    operand: (identifier) @package
    field: (field_identifier) @name)
  (#any-of? @package "unsafe" "reflect")
  (#any-of? @name "Pointer" "ValueOf")) @value

; Symbols of plugins.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#eq? @name "Lookup")) @symbol
