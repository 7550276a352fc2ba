"""Correcting a document's text, and reading the versions that corrections have replaced."""
