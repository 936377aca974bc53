(field_declaration
  type: (qualified_type name: (type_identifier) @type)
  (#any-of? @type "CancelFunc" "CancelCauseFunc")) @field
