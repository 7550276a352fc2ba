"""The command line: the same operations as the window, for scripts and for terminals."""
