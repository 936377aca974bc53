; Calls by name; whether they are Kubernetes' is a question to the contract pages.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#eq? @name "Watch")) @call
