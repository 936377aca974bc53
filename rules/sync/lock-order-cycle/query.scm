(source_file (package_clause) @package)
