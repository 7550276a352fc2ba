"""The page of copies: what documents share, as a list, as a map, and as clusters of one source."""
