"""Comparison of what the documents of a corpus say."""
