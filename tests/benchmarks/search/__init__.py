"""Benchmarks of the search: run by hand, on material that is given as arguments."""
