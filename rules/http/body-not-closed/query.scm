; Calls by name; whether they answer with a body is in the contract pages.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Get" "Post" "PostForm" "Do" "RoundTrip" "ReadResponse")) @call

; Calls of the package's own functions, known by what their result is called.
(short_var_declaration
  left: (expression_list . (identifier) @result)
  right: (expression_list . (call_expression) @wrapped .)
  (#match? @result "^(r|res|resp|rsp|response)$|[a-z](Res|Resp|Rsp|Response)$"))
