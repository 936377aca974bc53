; Releases of a variable; what it was given by is asked of the scopes.
(call_expression
  function: (selector_expression operand: (identifier) field: (field_identifier) @method)
  (#any-of? @method "Close" "Stop" "Release" "Cancel" "Shutdown" "Done" "Finish" "End" "Abort" "Rollback" "Discard" "Dispose" "Destroy" "Free" "Unsubscribe" "Unregister")) @release
(defer_statement (call_expression function: (identifier)) @release)
