; Listeners by the call's name; whether a reload leads here is asked of the package.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Listen" "ListenTCP" "ListenUnix")) @opening

; Servers of net/http by their literal.
(composite_literal
  type: (qualified_type name: (type_identifier) @type)
  (#eq? @type "Server")) @opening
