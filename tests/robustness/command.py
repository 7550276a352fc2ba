"""Runs the program's command line as a script does, and keeps what it said."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import traceback
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from workbench.__main__ import main

CHECKOUT = Path(__file__).resolve().parents[2]
PATIENCE = 120
"""Seconds after which a process counts as hung."""

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
    within: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> Ran:
    """Run one command with ``--json`` in this process, *within* some restriction; *cache* takes its index."""
    stdout, stderr = io.StringIO(), io.StringIO()
    folders = {"MUQABALA_CACHE": str(cache), "HOME": str(cache)}
    with mock.patch.dict(os.environ, folders), redirect_stdout(stdout), redirect_stderr(stderr), within():
        try:
            code = main([*map(str, words), "--json"])
        except Exception:  # noqa: BLE001 - what Python would do with it: tell, and end with 1
            stderr.write(traceback.format_exc())
            code = 1
    return _ran(code, stdout.getvalue(), stderr.getvalue())


def run_alone(*words: str | Path, cache: Path) -> Ran:
    """Run one command as a script does, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "workbench", *map(str, words), "--json"],
        cwd=CHECKOUT,
        env=os.environ | {"MUQABALA_CACHE": str(cache)},
        capture_output=True,
        timeout=PATIENCE,
    )
    return _ran(done.returncode, done.stdout.decode(), done.stderr.decode("utf-8", "replace"))


def _ran(code: int, stdout: str, stderr: str) -> Ran:
    return Ran(code, json.loads(stdout) if stdout.strip() else None, stderr)
