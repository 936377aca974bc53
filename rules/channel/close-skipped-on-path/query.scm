; Every answer to a waiter: a send, and a close.
(send_statement) @answer

(call_expression
  function: (identifier) @callee
  (#eq? @callee "close")) @answer
