"""The two commands, and the order of what each needs."""

from __future__ import annotations

from setup import checks, display, qt_libraries, screen_reader, stamp, virtual_environment
from setup.errors import SetUpError
from setup.headless import main_job
from setup.places import say
from setup.window import open_window

_USAGE = """\
python3 packaging/start.py         open the workbench on the sample project
python3 packaging/start.py test    run every check

Each prepares this machine first: a virtual environment in .venv with the locked packages and, as root on
Debian and Ubuntu, the system libraries of Qt and the Noto fonts (for the tests a virtual display and the
library of a screen reader, too). Without a screen the first one does the
main job on the sample corpus in the terminal."""


def run(arguments: list[str]) -> int:
    """Do what the *arguments* ask; the exit code."""
    if arguments not in ([], ["test"]):
        print(_USAGE)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    try:
        return _test() if arguments else _open()
    except SetUpError as trouble:
        say(f"\n{trouble}")
        return 2
    except KeyboardInterrupt:
        say("\nStopped. The same command takes up the work again.")
        return 130


def _test() -> int:
    known = virtual_environment.ensure(tests=True)
    qt_libraries.ensure(known, required=True)
    screen_reader.ensure(stamp.read())
    return checks.run_all()


def _open() -> int:
    known = virtual_environment.ensure(tests=False)
    visible = display.has_display()
    qt_libraries.ensure(known, required=visible)
    if not visible:
        say("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY leads to one).")
        say("Doing the main job on the sample corpus in the terminal instead.\n")
        return main_job()
    return open_window()
