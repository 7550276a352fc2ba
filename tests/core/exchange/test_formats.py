"""The table of formats."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.core.errors import BugError, UserError
from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.formats import FORMATS, export_as
from workbench.core.progress import NoProgress


@pytest.mark.parametrize("name", FORMATS)
def test_each_writes_what_it_says_and_tells_what_it_drops(
    contents: ProjectContents, project_file: Path, tmp_path: Path, name: str
) -> None:
    entry = FORMATS[name]
    out = tmp_path / f"out{entry.suffix}"
    report = export_as(name, contents, project_file, out, NoProgress())
    assert report.written == out
    assert out.is_dir() is not bool(entry.suffix)
    assert report.dropped == entry.loses
    assert entry.title and entry.description.endswith(".")


def test_the_names_are_those_of_the_command_line() -> None:
    assert set(FORMATS) == {"bundle", "web-annotation", "csv", "xlsx", "html"}


def test_an_unknown_format_is_refused(contents: ProjectContents, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Choose one of bundle"):
        export_as("wordstar", contents, None, tmp_path / "a", NoProgress())
    with pytest.raises(BugError):
        export_as("bundle", contents, None, tmp_path / "a", NoProgress())
