"""The project: the one door into the core."""
