; Transports that are made; what becomes of them is asked of the function.
(composite_literal
  type: (qualified_type name: (type_identifier) @name)
  (#eq? @name "Transport")) @literal
