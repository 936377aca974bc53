; A field for a context.
(field_declaration
  name: (field_identifier) @field
  type: (qualified_type
    package: (package_identifier) @package
    name: (type_identifier) @type)
  (#eq? @package "context")
  (#eq? @type "Context")) @declaration
