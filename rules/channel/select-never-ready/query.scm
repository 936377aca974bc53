(select_statement) @select
