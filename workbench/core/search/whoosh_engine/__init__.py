"""The engine: Whoosh through its own extension points, with a codec and an execution on NumPy arrays."""
