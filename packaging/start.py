"""The two commands of the README.

    python3 packaging/start.py          opens the workbench on the sample project
    python3 packaging/start.py test     runs every check

Each prepares a fresh machine first (see the modules of ``setup``). This file keeps to words that an
old Python can read, so that it can say that it is too old.
"""

import os
import sys

OLDEST = (3, 11)


def main():
    if sys.version_info[:2] < OLDEST:
        sys.stderr.write(
            "Muqabala needs Python 3.11 or newer; this is Python "
            + ".".join(str(part) for part in sys.version_info[:3])
            + " ("
            + str(sys.executable)
            + ").\nInstall a newer one and name it: python3.11 "
            + os.path.join("packaging", "start.py")  # noqa: PTH118
            + "\n"
        )
        return 2
    try:
        from setup.commands import run
    except ImportError as missing:
        sys.stderr.write(
            "This Python lacks a part of its own standard library ("
            + str(missing.name)
            + ").\nOn Debian and Ubuntu: apt-get install python3\n"
        )
        return 2
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
