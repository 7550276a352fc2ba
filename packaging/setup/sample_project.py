"""Run by the virtual environment's Python: make the sample project at the path that is given."""

from __future__ import annotations

import sys
from pathlib import Path

from workbench.core.project.sample import create_sample


def main() -> None:
    """Make it; a file that is there is never replaced."""
    path = Path(sys.argv[1])
    path.parent.mkdir(parents=True, exist_ok=True)
    create_sample(path).close()


if __name__ == "__main__":
    main()
