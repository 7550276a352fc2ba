"""``muqabala [PROJECT | --sample]`` opens the window; ``muqabala COMMAND …`` does one thing and ends."""

from __future__ import annotations

import sys
from collections.abc import Sequence

SAMPLE = "--sample"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    # The command line knows its commands without Qt; the window is loaded only when it is wanted.
    from workbench.cli.main import is_for_command_line
    from workbench.cli.main import main as run_command

    if words != [SAMPLE] and is_for_command_line(words):
        return run_command(words)
    from workbench.gui.app import run as run_window

    if words == [SAMPLE]:
        return run_window(None, sample=True)
    return run_window(words[0] if words else None)


if __name__ == "__main__":
    # In a frozen program the processes that read and index begin here, too.
    from multiprocessing import freeze_support

    freeze_support()
    # The guard also keeps worker processes, which import this module anew, from opening windows.
    sys.exit(main())
