"""The window as a screen reader has it: asked through a real AT-SPI client, under a virtual display."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import CHECKOUT
from tests.gui.conftest import ARTICLES
from workbench.core.annotations.claim import Stance
from workbench.core.project.operations import marks
from workbench.core.project.project import open_project
from workbench.core.text.span import Span

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
PACKAGES = "xvfb xauth dbus at-spi2-core python3-gi gir1.2-atspi-2.0"
CLIENT = Path(__file__).with_name("at_spi_client.py")
SECONDS = 150
RUN = f"""
{LAUNCHER} --launch-immediately &
"$1" -m tests.gui.at_spi_window "$2" &
window=$!
{SYSTEM_PYTHON} "{CLIENT}" Story
kill $window
"""


def absent() -> str:
    """What is missing of a display, a bus and a client; empty where all is there."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is for Linux"
    if not LAUNCHER.exists() or not all(map(shutil.which, ("xvfb-run", "dbus-run-session", SYSTEM_PYTHON))):
        return f"needs the Debian packages {PACKAGES}"
    asked = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    known = subprocess.run(asked, capture_output=True, check=False).returncode == 0
    return "" if known else f"needs the Debian packages {PACKAGES}"


@pytest.fixture(scope="module")
def heard(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the client has got to know."""
    if reason := absent():
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("at-spi")
    path = Path(shutil.copy(prepared, folder / "Story.muqabala"))
    project = open_project(path, author="Tester")
    part = marks.ClaimPart("The data were used", Stance.DENIES)
    for document in project.documents.all():
        marks.add_mark(project, document.id, Span(0, 5), codes=["Law"])
        marks.add_mark(project, document.id, Span(7, 15), claim=part, parties=["Nordwind"])
    project.close()
    settings = os.environ | {
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "MUQABALA_CACHE": str(folder / "cache"),
    }
    display = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", "dbus-run-session", "--"]
    command = [*display, "sh", "-c", RUN, "sh", sys.executable, str(path)]
    ran = subprocess.run(
        command, cwd=CHECKOUT, env=settings, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    lines = [line for line in ran.stdout.splitlines() if line.startswith("{")]
    assert lines, ran.stderr[-3000:]
    answer: dict[str, Any] = json.loads(lines[-1])
    return answer


def test_everything_that_can_be_used_has_a_name_and_a_role(heard: dict[str, Any]) -> None:
    assert heard["nameless"] == []
    for role in ("push button", "check box", "page tab", "tree", "table", "text", "menu item", "label"):
        assert heard["roles"].get(role), role


def test_the_marks_are_told_in_words_and_the_chosen_one_is_chosen(heard: dict[str, Any]) -> None:
    assert len(heard["marks"]) == 2
    assert "Code: \u2068Law\u2069" in heard["marks"][0]
    (chosen,) = heard["chosen"]
    assert "Claim denies: \u2068The data were used\u2069" in chosen and "passage 1 of 3" in chosen


def test_the_documents_are_read_out(heard: dict[str, Any]) -> None:
    read = "".join(heard["text"].values())
    for text in ARTICLES.values():
        assert text.split("\n")[0] in read


def test_tab_goes_from_name_to_name(heard: dict[str, Any]) -> None:
    assert len({tuple(each) for each in heard["tabbed"]}) > 6
    assert all(name for _, name in heard["tabbed"]), heard["tabbed"]
