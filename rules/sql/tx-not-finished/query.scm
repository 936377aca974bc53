; Calls by name; whether they begin a transaction is in the contract pages.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Begin" "BeginTx" "Beginx" "BeginTxx" "MustBegin" "MustBeginTx")) @call
