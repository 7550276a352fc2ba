"""Muqabala: a workbench for comparing what articles in many languages say about one story."""

__version__ = "0.1.0"
