"""``start.py`` with a screen: the window on the sample project, which keeps what a person does with it."""

from __future__ import annotations

import os
import subprocess

from setup.errors import SetUpError
from setup.places import CHECKOUT, PACKAGING, environment, say, script

SAMPLE = CHECKOUT / "build" / "sample.muqabala"


def open_window() -> int:
    """Open it, in place of this process where the system can do that; the exit code."""
    _make_sample()
    command = [str(script("python")), "-m", "workbench", str(SAMPLE)]
    if os.name != "nt":  # where exec would give the terminal back at once
        os.chdir(CHECKOUT)
        os.execve(command[0], command, environment())
    return subprocess.run(command, cwd=CHECKOUT, env=environment()).returncode


def _make_sample() -> None:
    if SAMPLE.exists():
        return
    say("Making the sample project")
    command = [str(script("python")), "-I", str(PACKAGING / "setup" / "sample_project.py"), str(SAMPLE)]
    if subprocess.run(command, cwd=CHECKOUT, env=environment(), stdin=subprocess.DEVNULL).returncode:
        raise SetUpError(
            "The sample project could not be made.",
            f"The message above says why. An empty window opens with: {script('python')} -m workbench",
        )
