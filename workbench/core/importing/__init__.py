"""Importing: from a file of any known format to an article with canonical text and metadata."""
