"""What it takes to ask the window as a screen reader does: a virtual display, a bus, a client (Linux).

Only a test needs them, and it is skipped by name where they are absent.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from setup import apt, stamp
from setup.places import say

PACKAGES = ("xvfb", "xauth", "dbus", "at-spi2-core", "python3-gi", "gir1.2-atspi-2.0")
_PROGRAMS = ("xvfb-run", "xauth", "dbus-run-session")
_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
# The client library is the system's, and so is the Python that can load it.
_CLIENT = ("/usr/bin/python3", "-c", "import gi; gi.require_version('Atspi', '2.0')")


def ensure(known: dict[str, str]) -> None:
    """Install what is missing where that is allowed, else name it; the stamp *known* keeps the result."""
    if sys.platform != "linux" or known.get("screen_reader") == "complete":
        return
    if not is_there() and apt.install(PACKAGES) and not is_there():
        say("The accessibility bus is not where it is looked for; the test that needs it is left out.\n")
        return
    if is_there():
        stamp.write(known, screen_reader="complete")
    elif apt.has_apt():
        say(f"The test with a screen reader's library is left out. It needs\n    {apt.command(PACKAGES)}\n")


def is_there() -> bool:
    """Whether all of it is installed."""
    if not _LAUNCHER.exists() or not all(map(shutil.which, (*_PROGRAMS, _CLIENT[0]))):
        return False
    return subprocess.run(_CLIENT, capture_output=True).returncode == 0
