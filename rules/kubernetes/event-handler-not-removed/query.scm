; Registrations that nobody keeps.
(expression_statement
  (call_expression function: (selector_expression field: (field_identifier) @name)) @call
  (#any-of? @name "AddEventHandler" "AddEventHandlerWithResyncPeriod" "AddEventHandlerWithOptions"))

(assignment_statement
  left: (expression_list . (identifier) @blank)
  right: (expression_list . (call_expression function: (selector_expression field: (field_identifier) @name)) @call .)
  (#eq? @blank "_")
  (#any-of? @name "AddEventHandler" "AddEventHandlerWithResyncPeriod" "AddEventHandlerWithOptions"))

(short_var_declaration
  left: (expression_list . (identifier) @blank)
  right: (expression_list . (call_expression function: (selector_expression field: (field_identifier) @name)) @call .)
  (#eq? @blank "_")
  (#any-of? @name "AddEventHandler" "AddEventHandlerWithResyncPeriod" "AddEventHandlerWithOptions"))
