"""Search: the query line, results with snippets, hits in the article in front, the state of the index."""
