"""How long a person waits from the command to a window that can be used.

    python -m tests.benchmarks.startup [--project FILE] [--runs N] [--json FILE]

The window counts as usable when it is painted and its event queue has run empty. Without a screen Qt draws
offscreen. The first run reads the program from disk; the others are warm.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.measuring import Figures, percentile, print_table, write_json
from workbench.core.project.sample import create_sample

# The event loop is replaced by one that ends when nothing is left to do; the rest is the program as it is.
_UNTIL_USABLE = """
import sys, time
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

def run_until_usable(*_):
    application = QApplication.instance()
    windows = []
    while not any(window.isVisible() and window.windowHandle().isExposed() for window in windows):
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
        windows = [widget for widget in application.topLevelWidgets() if widget.windowHandle()]
    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    print(time.time(), flush=True)
    for window in windows:
        window.close()
    return 0

QApplication.exec = run_until_usable
from workbench.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def seconds_until_usable(project: Path | None) -> float:
    """Start the program once, in a process of its own."""
    arguments = [str(project)] if project else []
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-c", _UNTIL_USABLE, *arguments],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return float(done.stdout.split()[-1]) - begun


def measure(project: Path | None, runs: int) -> Figures:
    """The first start, and the middle and the slowest of the others."""
    first, *warm = [seconds_until_usable(project) for _ in range(runs + 1)]
    return {"first s": first, "warm p50 s": percentile(warm, 50), "warm max s": max(warm)}


def main() -> None:
    """Measure the first-start page and a project."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--project", type=Path, help="a project file (default: the sample)")
    parser.add_argument("--runs", type=int, default=10, help="warm starts (default: 10)")
    parser.add_argument("--json", type=Path, help="where to write the figures")
    arguments = parser.parse_args()
    if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="muqabala-benchmark-") as folder:
        for name in ("CONFIG", "CACHE", "DATA"):
            os.environ[f"XDG_{name}_HOME"] = folder
        project = arguments.project
        if project is None:
            project = Path(folder) / "sample.muqabala"
            create_sample(project).close()
        results = {"first page": measure(None, arguments.runs), "a project": measure(project, arguments.runs)}
    print_table(results)
    if arguments.json:
        write_json(arguments.json, results)


if __name__ == "__main__":
    main()
