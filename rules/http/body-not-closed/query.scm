; Calls by name; whether they answer with a body is in the contract pages.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Get" "Head" "Post" "PostForm" "Do" "RoundTrip")) @call
