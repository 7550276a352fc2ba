"""Fewer and shorter pauses in which Python looks for objects that refer to each other in circles."""

from __future__ import annotations

import gc

YOUNG = 20_000
"""New objects after which the youngest are looked at. With Python's own 700, that is a hundred times
while ten thousand marks are read; what circles keep alive meanwhile is a few megabytes at most."""


def shorten_pauses() -> None:
    """Leave all that is there by now (modules, window) out of every later search for such objects.

    To be called once, when the program has started. A look at all objects of a large project takes 50 ms and
    more, and comes while a document is opened, since that is when objects are made.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, 20, 20)
