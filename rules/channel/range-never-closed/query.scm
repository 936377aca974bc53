; Every range; whether it is over a channel that nobody closes is a question to the whole package.
(range_clause) @range
