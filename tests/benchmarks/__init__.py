"""Figures, made on demand and never by the test command: time and memory depend on the machine."""
