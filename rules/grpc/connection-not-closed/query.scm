; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.
(short_var_declaration right: (expression_list . (call_expression) @call .))
(assignment_statement right: (expression_list . (call_expression) @call .))
(var_spec value: (expression_list . (call_expression) @call .))
(expression_statement (call_expression) @call)
(go_statement (call_expression) @call)
