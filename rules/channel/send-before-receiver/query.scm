; Every channel made on the spot; the code follows it from there.
(call_expression
  function: (identifier) @callee
  arguments: (argument_list . (channel_type))
  (#eq? @callee "make")) @make
