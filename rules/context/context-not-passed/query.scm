(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Command" "NewRequest" "Get" "Post" "Head" "PostForm" "Dial" "Query" "QueryRow" "Exec" "Prepare" "Ping" "Begin")) @call
