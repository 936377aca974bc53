(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Command" "NewRequest" "Get" "Post" "Head" "PostForm" "Dial" "Query" "QueryRow" "Exec" "Prepare" "Ping" "Begin")) @call

; Where Go said what calls call, every file is looked through for those with a twin.
(source_file) @all
