"""Every exporter against the file that was looked at (see golden.py for how to write them anew)."""

from __future__ import annotations

import pytest

from tests.core.exchange.golden import FOLDER, exports


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return exports()


NAMES = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", NAMES)
def test_the_export_is_as_it_was(made: dict[str, str], name: str) -> None:
    assert made[name] == (FOLDER / name).read_bytes().decode()


def test_no_golden_file_is_missing(made: dict[str, str]) -> None:
    assert sorted(made) == NAMES


def test_the_golden_report_holds_the_report(made: dict[str, str]) -> None:
    """Once a pattern that blanks the style sheet's checksum blanked nearly all of the page."""
    assert made["report.html"].count("<blockquote") == 8
    assert made["report.html"].endswith("</html>\n")
