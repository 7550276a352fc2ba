"""Quantities and dates in running text, as values that compare across languages: `finding` is the door."""
