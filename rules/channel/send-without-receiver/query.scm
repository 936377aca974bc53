; Every send; whether anybody receives is a question to the whole package.
(send_statement) @send
