"""The concordance (KWIC, key word in context): every hit of a search as a row, in order and in groups."""
