; Every channel made on the spot; the code follows it from there.
(call_expression
  function: (identifier) @callee
  arguments: (argument_list . (channel_type))
  (#eq? @callee "make")) @make

; Every call whose result may be received from; whether it starts a sender is asked of its function.
(short_var_declaration right: (expression_list . (call_expression) @taken .))
