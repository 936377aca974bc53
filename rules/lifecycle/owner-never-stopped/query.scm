; Every goroutine; whether it can end is a question to what it runs.
(go_statement) @go

; Calls that make something, by their name; what they start is a question to what they call.
(short_var_declaration
  left: (expression_list . (identifier))
  right: (expression_list . (call_expression function: (_) @callee) @call .)
  (#match? @callee "^(\\w+\\.)?(New|new|Open|open|Start|start|Create|create|Make|Launch|Connect|Dial|Run|Watch|Begin)\\w*$"))

(assignment_statement
  left: (expression_list . (identifier) @blank)
  right: (expression_list . (call_expression function: (_) @callee) @call .)
  (#eq? @blank "_")
  (#match? @callee "^(\\w+\\.)?(New|new|Open|open|Start|start|Create|create|Make|Launch|Connect|Dial|Run|Watch|Begin)\\w*$"))

(expression_statement
  (call_expression function: (_) @callee) @call
  (#match? @callee "^(\\w+\\.)?(New|new|Open|open|Start|start|Create|create|Make|Launch|Connect|Dial|Run|Watch|Begin)\\w*$"))

; An arm of a select that waits for a field called stop, done and the like.
(communication_case
  communication: (receive_statement
    right: (unary_expression operand: (selector_expression field: (field_identifier) @field)) @receive)
  (#match? @field "^(do)?(done|stop|quit|exit|clos|shutdown|term|cancel|die|halt|kill)"))
