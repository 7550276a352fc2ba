"""Documents: one article each, its metadata, and how it is known again."""
