"""The system libraries that Qt loads, and the fonts that our texts need (Linux; elsewhere Qt brings all)."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass

from setup import apt, stamp
from setup.errors import SetUpError
from setup.places import PACKAGING, environment, say, script

# What Qt 6.11 loads, on the screen and without one; proven in a bare Debian.
LIBRARIES = (
    "libglib2.0-0",
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libfontconfig1",
    "libdbus-1-3",
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
)
FONTS = ("fonts-noto-core", "fonts-noto-color-emoji")
# DejaVu covers Arabic badly and Devanagari not at all, so a font of the script's own is asked for; articles
# quote emoji, which the other Noto fonts show as empty boxes.
_NEEDED_FAMILIES = ("Noto Naskh Arabic", "Noto Sans Devanagari", "Noto Color Emoji")


@dataclass(frozen=True)
class Finding:
    """What trying has shown: the loader's complaint about *libraries*, and the *fonts* that are missing."""

    libraries: str
    fonts: tuple[str, ...]


def ensure(known: dict[str, str], *, required: bool) -> None:
    """Make sure that Qt can be loaded; the result is kept in the stamp *known*.

    Missing libraries raise SetUpError if they are *required*, else they are only told, as missing fonts are.
    """
    if sys.platform != "linux" or known.get("qt") == "complete":
        return
    finding = probe()
    missing = _packages(finding)
    if missing and apt.install(missing):
        finding = probe()
        missing = _packages(finding)
    if finding.libraries and required:
        raise SetUpError(f"Qt cannot be loaded: {finding.libraries}", _remedy(missing))
    if finding.libraries:
        say(
            f"Qt cannot be loaded, so that no window can be opened: {finding.libraries}\n{_remedy(missing)}\n"
        )
    elif finding.fonts:
        say(f"No font named {' or '.join(finding.fonts)} was found.\n{_remedy(missing)}\n")
    else:
        stamp.write(known, qt="complete")


def probe() -> Finding:
    """Try it in a process of its own, since Qt ends the process where it cannot go on."""
    command = [str(script("python")), "-I", str(PACKAGING / "setup" / "qt_probe.py")]
    tried = subprocess.run(
        command, env=environment(), capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL
    )
    try:
        answer = json.loads(tried.stdout)
    except ValueError:
        last_words = tried.stderr.strip().splitlines()[-1:] or [f"it ended with code {tried.returncode}"]
        return Finding(libraries=last_words[0], fonts=())
    families = answer["families"]
    fonts = () if answer["libraries"] else tuple(name for name in _NEEDED_FAMILIES if name not in families)
    return Finding(libraries=answer["libraries"], fonts=fonts)


def _packages(finding: Finding) -> tuple[str, ...]:
    if finding.libraries:
        return LIBRARIES + FONTS
    return FONTS if finding.fonts else ()


def _remedy(packages: tuple[str, ...]) -> str:
    if apt.has_apt():
        return f"Run this as the superuser, then the same command again:\n    {apt.command(packages)}"
    return (
        "Install the library that is named above, the libraries beside it and the Noto fonts "
        f"with your system's package manager; on Debian they are called {' '.join(packages)}."
    )
