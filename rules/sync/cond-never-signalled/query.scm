(call_expression
  function: (selector_expression field: (field_identifier) @method)
  arguments: (argument_list . ")")
  (#eq? @method "Wait")) @wait
