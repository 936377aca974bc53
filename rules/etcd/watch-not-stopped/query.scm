; Calls by name; whether they are etcd's is a question to their package.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Watch" "Observe" "KeepAlive")) @call
