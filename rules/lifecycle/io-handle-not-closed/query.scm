; Calls by name; whether they open something is in the contract pages.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Dial" "DialTimeout" "DialTCP" "DialUDP" "DialUnix" "DialIP" "DialContext" "Accept" "AcceptTCP" "AcceptUnix" "Listen" "ListenTCP" "ListenUnix" "ListenPacket" "ListenUDP" "ListenMulticastUDP" "ListenUnixgram" "ListenIP" "FileListener" "Open" "Create" "OpenFile" "CreateTemp")) @call
