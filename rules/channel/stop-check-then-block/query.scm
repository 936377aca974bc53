(select_statement (default_case)) @select
