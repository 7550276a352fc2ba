"""The stamp: what the virtual environment was made of, so that a second start has nothing to do.

It is written last and taken away before anything changes. A virtual environment without a stamp was
interrupted (or broken by something else) and is made anew: half-installed packages look complete to pip.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path

from setup.places import CHECKOUT, STAMP, script


def _fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _machine() -> str:
    return os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")


def _interpreter() -> str:
    """The file that the environment's ``python`` leads to, and which one it is; empty if it leads nowhere.

    An upgrade of the system's Python changes it, and with it the folder where packages are looked for.
    """
    python = script("python")
    try:
        status = python.stat()
    except OSError:
        return ""
    return f"{python.resolve()} {status.st_size} {status.st_mtime_ns}"


def ground() -> dict[str, str]:
    """What the environment stands on: if any of this differs, it has to be made anew."""
    return {
        "checkout": str(CHECKOUT),
        "platform": f"{sys.platform} {_machine()}",
        "interpreter": _interpreter(),
    }


def read() -> dict[str, str]:
    """The stamp as it was written; empty if there is none that can be read."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def stands(stamp: dict[str, str]) -> bool:
    """Whether the environment of this stamp can be kept: same place, machine and interpreter."""
    here = ground()
    return bool(here["interpreter"]) and all(stamp.get(key) == value for key, value in here.items())


def holds(stamp: dict[str, str], lock: Path) -> bool:
    """Whether exactly what *lock* names has been installed."""
    return stamp.get(lock.name) == _fingerprint(lock)


def write(stamp: dict[str, str], *locks: Path, **facts: str) -> dict[str, str]:
    """Write and give back *stamp* with the present ground, the installed *locks* and other *facts*."""
    new = {**stamp, **ground(), **{lock.name: _fingerprint(lock) for lock in locks}, **facts}
    unfinished = STAMP.with_suffix(".new")
    unfinished.write_text(json.dumps(new, indent=1), encoding="utf-8")
    unfinished.replace(STAMP)
    return new


def remove() -> None:
    """Take the stamp away, because the environment is about to change."""
    STAMP.unlink(missing_ok=True)
