"""Passages aligned across languages."""
