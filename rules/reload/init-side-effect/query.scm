; The bodies of init, and calls that give variables their first values.
(function_declaration
  name: (identifier) @name
  body: (block) @code
  (#eq? @name "init"))
(var_spec value: (expression_list (call_expression) @code))
