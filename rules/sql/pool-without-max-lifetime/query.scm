; Pools by the function's name; whether they are MySQL's is in their arguments.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Open" "MustOpen" "Connect" "MustConnect" "ConnectContext" "MustConnectContext")) @call
