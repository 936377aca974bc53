; Calls by name; whether they owe a Close is in the contract pages.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Query" "QueryContext" "Queryx" "QueryxContext" "NamedQuery" "NamedQueryContext" "Prepare" "PrepareContext" "Preparex" "PreparexContext" "PrepareNamed" "PrepareNamedContext" "Conn" "Connx" "Rows")) @call
