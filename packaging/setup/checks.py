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


CHECKS = (
    Check("ruff check", ("ruff", "check", ".")),
    Check("ruff format", ("ruff", "format", "--check", ".")),
    Check("mypy --strict", ("mypy", "--strict", "workbench/core", "workbench/cli")),
    Check("import-linter", ("lint-imports", "--no-logo")),
    # A file that cannot be read is a failure, but no reason to leave the other tests out.
    Check("pytest", ("python", "-m", "pytest", "--continue-on-collection-errors")),
)


def run_all() -> int:
    """Run them all from the checkout; 0 if none failed, else 1."""
    results = [(check.name, *_run(check)) for check in CHECKS]
    say("\nSummary")
    for name, passed, seconds in results:
        say(f"  {name:<15} {'passed' if passed else 'FAILED':<7} {seconds:7.1f} s")
    return 0 if all(passed for _, passed, _ in results) else 1


def _run(check: Check) -> tuple[bool, float]:
    say(f"\n=== {check.name}: {' '.join(check.command)}")
    begun = time.monotonic()
    # Windows are tested without a screen, so that the result does not depend on the desktop.
    settings = environment(QT_QPA_PLATFORM="offscreen")
    program, *arguments = check.command
    line = [str(script(program)), *arguments]
    ended = subprocess.run(line, cwd=CHECKOUT, env=settings, stdin=subprocess.DEVNULL)
    return ended.returncode == 0, time.monotonic() - begun
