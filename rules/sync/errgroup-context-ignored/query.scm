(send_statement) @send
