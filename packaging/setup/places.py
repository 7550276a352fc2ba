"""Where the set-up puts its things, all inside the checkout, and the environment of what it starts."""

from __future__ import annotations

import os
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent.parent
PACKAGING = CHECKOUT / "packaging"
VENV = CHECKOUT / ".venv"
STAMP = VENV / "muqabala-stamp.json"
RUN_LOCK = PACKAGING / "requirements.lock"
TEST_LOCK = PACKAGING / "requirements-dev.lock"

_SCRIPTS = "Scripts" if os.name == "nt" else "bin"
_SUFFIX = ".exe" if os.name == "nt" else ""


def script(name: str) -> Path:
    """The path of the virtual environment's program *name* (``python``, ``lint-imports``)."""
    return VENV / _SCRIPTS / f"{name}{_SUFFIX}"


def base_python() -> str:
    """The interpreter that a virtual environment is made of, also when this runs inside one."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def environment(**extra: str) -> dict[str, str]:
    """The user's environment without the two variables that would mix a foreign Python into ours."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH")}
    return {**kept, **extra}


def say(words: str) -> None:
    """Tell the person at the terminal what happens now; on stderr, since stdout is the programs'."""
    print(words, file=sys.stderr, flush=True)
