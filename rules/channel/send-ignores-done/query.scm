(send_statement channel: [(identifier) (selector_expression)] @channel) @send
