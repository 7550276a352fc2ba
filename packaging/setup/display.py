"""Whether there is a screen that a window can be opened on."""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path

# X11 display 0 listens on this port and on a socket of the same number, display 1 on the next …
_FIRST_PORT = 6000
_SECONDS = 2.0
# Qt's platforms that draw where nobody can look.
_UNSEEN = ("offscreen", "minimal")


def has_display() -> bool:
    """True if a person would see a window: on Linux, if a Wayland or X11 server answers."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in _UNSEEN:
        return False
    if sys.platform != "linux" or (platform and platform not in ("xcb", "wayland")):
        return True
    if _wayland_answers(os.environ.get("WAYLAND_DISPLAY", "")):
        return True
    return _x11_answers(os.environ.get("DISPLAY", ""))


def _wayland_answers(display: str) -> bool:
    if not display:
        return False
    return _socket_answers(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / display))


def _x11_answers(display: str) -> bool:
    """*display* is ``host:number.screen``; without a host the server is on this machine."""
    named = re.fullmatch(r"(?:unix/?|.*/)?([^:/]*):(\d+)(?:\.\d+)?", display)
    if named is None:
        return False
    host, number = named.group(1), int(named.group(2))
    if not host:
        path = f"/tmp/.X11-unix/X{number}"
        return _socket_answers(path) or _socket_answers(f"\0{path}")
    try:
        socket.create_connection((host, _FIRST_PORT + number), timeout=_SECONDS).close()
    except OSError:
        return False
    return True


def _socket_answers(path: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(_SECONDS)
        try:
            client.connect(path)
        except OSError:
            return False
    return True
