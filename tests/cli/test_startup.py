"""What a command loads: only what it needs. A library that nobody uses costs a quarter of a second."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "trafilatura", "lxml", "chardet", "py3langid", "numpy", "regex", "rapidfuzz", "markdown_it",
    "whoosh", "xlsxwriter", "arabic_reshaper", "bidi",
}  # fmt: skip
# Not the matrix: it counts independent sources, for which it looks at what texts share.
READING = ("documents", "history", "marks", "claims", "parties", "codes", "undo", "check", "orphans")
PROGRAM = """
import sys
from workbench.cli.main import main
code = main(sys.argv[1:])
print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
sys.exit(code)
"""


def loaded(*words: str | Path) -> set[str]:
    """The packages that a fresh interpreter has loaded after a command."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, words)], capture_output=True, encoding="utf-8", check=True
    )
    return set(done.stderr.split())


@pytest.mark.parametrize("name", READING)
def test_a_command_that_lists_loads_no_library_but_the_database(name: str, project: Path) -> None:
    assert loaded(name, project) & HEAVY == set()


def test_a_text_is_read_without_what_analyses_texts(project: Path) -> None:
    assert loaded("text", project, "de.txt") & HEAVY == set()


def test_an_export_loads_what_its_format_needs(project: Path, tmp_path: Path) -> None:
    assert "xlsxwriter" not in loaded("export", project, "--format", "csv", tmp_path / "tables")
    assert "xlsxwriter" in loaded("export", project, "--format", "xlsx", tmp_path / "tables.xlsx")
