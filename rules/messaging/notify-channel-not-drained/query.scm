; Calls whose results go into variables; whether a channel comes with them is asked of the library's name.
(short_var_declaration right: (expression_list . (call_expression) @call .))
(assignment_statement right: (expression_list . (call_expression) @call .))
(var_spec value: (expression_list . (call_expression) @call .))
