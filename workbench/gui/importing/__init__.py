"""Importing: files and folders are read beside the window and written in small slices by it."""
