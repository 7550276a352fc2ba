"""Runs the program as a user does: ``python -m workbench …`` in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
PATIENCE = 120
"""Seconds after which a command counts as hung."""

DONE, FAILURES, UNUSABLE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended. *value* is its JSON; None where it printed none."""

    code: int
    value: Any
    stderr: str

    def refused_clearly(self) -> bool:
        """Whether it said in words, without a traceback, that the input is unusable."""
        said = self.stderr.strip()
        return self.code == UNUSABLE and said.startswith("muqabala: ") and "Traceback" not in said


def run(
    *words: str | Path,
    cache: Path,
    prepare: Callable[[], None] | None = None,
) -> Ran:
    """Run one command with ``--json``. *cache* takes its index; *prepare* runs first in the new process."""
    environment = {
        name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "SYSTEMROOT", "TMPDIR")
    }
    folders = {"XDG_CACHE_HOME": str(cache), "HOME": str(cache), "LOCALAPPDATA": str(cache)}
    done = subprocess.run(
        [sys.executable, "-m", "workbench", *map(str, words), "--json"],
        cwd=CHECKOUT,
        env=environment | folders | {"PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        timeout=PATIENCE,
        preexec_fn=prepare,
    )
    stdout = done.stdout.decode("utf-8")
    stderr = done.stderr.decode("utf-8", "replace")
    return Ran(done.returncode, json.loads(stdout) if stdout.strip() else None, stderr)
