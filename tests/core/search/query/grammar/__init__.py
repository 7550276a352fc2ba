"""Queries made at random, of which the maker knows the meaning: as a tree, as text, and on texts."""
