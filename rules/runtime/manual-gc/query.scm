; Calls by name; whether they are the runtime's is asked of the imports.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "GC" "FreeOSMemory" "SetGCPercent")) @call
