module example.com/database-sql

go 1.26.0
