"""The library: the documents of the project, filtered, sorted, opened and corrected."""
