"""Fewer and shorter pauses in which Python looks for objects that refer to each other in circles.

It looks in the thread that happens to make an object, and so in workers, too; but what belongs to a window
may only be destroyed in the window's thread. So Python does not look by itself: a timer of the window does.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

YOUNG = 20_000
"""New objects after which the youngest are looked at. With Python's own 700, that is a hundred times
while ten thousand marks are read; what circles keep alive meanwhile is a few megabytes at most."""
OLDER = 20
"""Looks at the younger ones after which those that have stayed are looked at, too."""
EVERY = 200
"""Milliseconds after which it is seen whether there is enough to look at; that takes no time."""


def shorten_pauses(application: QObject | None = None) -> None:
    """Leave all that is there by now (modules, window) out of every later search for such objects, and let
    the thread of *application*, which runs its events, do what is searched.

    To be called once, when the program has started. A look at all objects of a large project takes 50 ms and
    more, and comes while a document is opened, since that is when objects are made.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, OLDER, OLDER)
    if application is not None:
        gc.disable()
        timer = QTimer(application, interval=EVERY)
        timer.timeout.connect(look)
        timer.start()


def look() -> None:
    """Look for circles as Python would, in this thread."""
    young, middle, old = gc.get_count()
    if young > YOUNG:
        gc.collect(2 if old > OLDER else 1 if middle > OLDER else 0)
