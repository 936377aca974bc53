(map_type
  value: (qualified_type name: (type_identifier) @type)
  (#any-of? @type "CancelFunc" "CancelCauseFunc")) @store

(slice_type
  element: (qualified_type name: (type_identifier) @type)
  (#any-of? @type "CancelFunc" "CancelCauseFunc")) @store
