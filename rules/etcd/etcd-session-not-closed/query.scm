; Sessions by the constructor's name; whether it is etcd's is in the contract page.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#eq? @name "NewSession")) @call
