"""The user's own cache folder, readable by nobody else: what lies there can be made anew at any time."""

from __future__ import annotations

import os
from pathlib import Path

# For tests, and for people whose home folder is too small or too slow.
VARIABLE = "MUQABALA_CACHE"


def cache_root() -> Path:
    """The cache folder, whether it is there or not."""
    # Here, because most commands need no cache.
    from platformdirs import user_cache_dir

    return Path(os.environ.get(VARIABLE) or user_cache_dir("muqabala", appauthor=False))


def cache_folder(*names: str) -> Path:
    """The folder in the cache that these *names* lead to, made where it is missing. Raises OSError."""
    return make_private(cache_root().joinpath(*names), len(names))


def make_private(folder: Path, levels: int) -> Path:
    """Make *folder* and so many *levels* from it upwards, for their owner only; gives it back.

    Raises OSError.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for own in (folder, *folder.parents)[:levels]:
        own.chmod(0o700)
    return folder
