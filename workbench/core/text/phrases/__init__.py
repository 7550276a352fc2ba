"""Small grammars over the words of a language: a text in pieces, and tables of phrases to look up in it."""
