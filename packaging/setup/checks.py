"""``start.py test``: every check runs, whatever the others said, and the summary tells which failed."""

from __future__ import annotations

import subprocess
import time
from dataclasses import dataclass

from setup.places import CHECKOUT, environment, say, script


@dataclass(frozen=True)
class Check:
    """A check: what it is called, and the program of the virtual environment that makes it."""

    name: str
    command: tuple[str, ...]


# Tests of one file stay together while there are enough, as they share what is expensive to make.
_ON_ALL_CORES = ("--numprocesses=auto", "--dist=worksteal")

CHECKS = (
    Check("ruff check", ("ruff", "check", ".")),
    Check("ruff format", ("ruff", "format", "--check", ".")),
    Check("mypy --strict", ("mypy", "--strict", "workbench/core", "workbench/cli")),
    Check("import-linter", ("lint-imports", "--no-logo")),
    # A file that cannot be read is a failure, but no reason to leave the other tests out.
    Check("pytest", ("python", "-m", "pytest", "--continue-on-collection-errors", *_ON_ALL_CORES)),
)


def run_all() -> int:
    """Run them all from the checkout; 0 if none failed, else 1."""
    results = [(check.name, *_run(check)) for check in CHECKS]
    say("\nSummary")
    for name, code, seconds in results:
        say(f"  {name:<15} {seconds:7.1f} s  {_verdict(code)}")
    return 0 if all(code == 0 for _, code, _ in results) else 1


def _verdict(code: int) -> str:
    if code == 0:
        return "passed"
    # A program that a signal has ended says nothing of it itself: its last line may even be "all passed".
    return f"FAILED, ended by signal {-code}" if code < 0 else f"FAILED, exit code {code}"


def _run(check: Check) -> tuple[int, float]:
    """The exit code of a check, and its seconds."""
    say(f"\n=== {check.name}: {' '.join(check.command)}")
    begun = time.monotonic()
    # Windows are tested without a screen, so that the result does not depend on the desktop.
    settings = environment(QT_QPA_PLATFORM="offscreen")
    program, *arguments = check.command
    line = [str(script(program)), *arguments]
    ended = subprocess.run(line, cwd=CHECKOUT, env=settings, stdin=subprocess.DEVNULL)
    return ended.returncode, time.monotonic() - begun
