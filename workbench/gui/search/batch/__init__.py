"""Batch search: a whole list of queries, searched beside the window, with a table of what each has found."""
