"""Run by the virtual environment's Python: can Qt be loaded and draw, and which fonts does it see?

Prints one JSON object: ``libraries`` (what the loader says is missing, empty if nothing) and ``families``.
Trying is the only sure test: the names of system packages differ from release to release.
"""

from __future__ import annotations

import ctypes
import json
import sys
from pathlib import Path


def main() -> None:
    """Load the widgets and the X11 platform, then start a window system without a screen."""
    families: list[str] = []
    try:
        import PySide6
        from PySide6 import QtWidgets  # noqa: F401 - importing is the test
        from PySide6.QtGui import QFontDatabase, QGuiApplication

        platforms = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
        for plugin in platforms.glob("libqxcb.so"):
            ctypes.CDLL(str(plugin))
        application = QGuiApplication(["qt_probe", "-platform", "offscreen"])
        families = list(QFontDatabase.families())
        application.quit()
        problem = ""
    except (ImportError, OSError) as error:
        problem = str(error)
    json.dump({"libraries": problem, "families": families}, sys.stdout)


if __name__ == "__main__":
    main()
