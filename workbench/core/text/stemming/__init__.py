"""Stemming: one form for the inflected forms of a word, language by language, on simplemma's dictionaries."""
