"""``start.py`` with a screen: the window on the sample project, which keeps what a person does with it."""

from __future__ import annotations

import os
import subprocess

from setup.places import CHECKOUT, environment, script


def open_window() -> int:
    """Open it, in place of this process where the system can do that; the exit code."""
    command = [str(script("python")), "-m", "workbench", "--sample"]
    if os.name != "nt":  # where exec would give the terminal back at once
        os.chdir(CHECKOUT)
        os.execve(command[0], command, environment())
    return subprocess.run(command, cwd=CHECKOUT, env=environment()).returncode
