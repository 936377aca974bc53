(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "WithCancel" "WithCancelCause" "WithTimeout" "WithTimeoutCause" "WithDeadline" "WithDeadlineCause")) @call
