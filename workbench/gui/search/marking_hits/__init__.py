"""Mark all hits of a search: a look at every place first, then one operation."""
