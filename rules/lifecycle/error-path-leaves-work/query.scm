; A call whose first result gets a name; whether it has to be released is what the code around it tells.
(short_var_declaration
  left: (expression_list . (identifier) @name)
  right: (expression_list . (call_expression) @call .)
  (#not-eq? @name "_"))

; Work that is started for a value of the function's own.
(expression_statement
  (call_expression
    function: (selector_expression field: (field_identifier) @method)) @start
  (#any-of? @method "start" "Start" "run" "Run" "StartAsync" "startWorker" "Init" "init"))
