"""Words in figures, in the drawer: collocates, keywords, n-grams and the spread of what is searched."""
