"""Write the lock files anew: ``python packaging/lock.py [--upgrade]`` (needs ``uv``).

Both files follow ``pyproject.toml``: every package in one version, with the hashes of its files for all
platforms and no address, since pip takes them from wherever the user's own configuration says. Without
``--upgrade`` the versions that are locked already stay as long as ``pyproject.toml`` allows them.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
RUN_LOCK = PACKAGING / "requirements.lock"
TEST_LOCK = PACKAGING / "requirements-dev.lock"
# The oldest Python that is supported: packages with other versions for newer ones get both, with markers.
OLDEST_PYTHON = "3.11"

_OPTIONS = (
    "--universal",
    f"--python-version={OLDEST_PYTHON}",
    "--only-binary=:all:",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-annotate",
    "--no-header",
    "--quiet",
)


def compile_lock(lock: Path, *arguments: str) -> None:
    """Write *lock* and refuse it if an address has come in."""
    source = PACKAGING.parent / "pyproject.toml"
    command = ["uv", "pip", "compile", str(source), "--output-file", str(lock), *_OPTIONS, *arguments]
    subprocess.run(command, check=True)
    address = re.search(r"\S*(?:://|@ )\S*", lock.read_text(encoding="utf-8"))
    if address:
        sys.exit(f"{lock.name} names an address: {address.group()}")


def main() -> None:
    """Lock what runs first; what only developers need must not move it."""
    upgrade = sys.argv[1:]
    compile_lock(RUN_LOCK, *upgrade)
    compile_lock(TEST_LOCK, "--extra=dev", "--extra=tantivy", f"--constraint={RUN_LOCK}", *upgrade)


if __name__ == "__main__":
    main()
