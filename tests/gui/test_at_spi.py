"""The window as a screen reader has it: asked through a real AT-SPI client, under a virtual display."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import pytest

from tests.conftest import CHECKOUT
from tests.gui.conftest import ARTICLES

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
PACKAGES = "xvfb xauth dbus at-spi2-core python3-gi gir1.2-atspi-2.0"
CLIENT = Path(__file__).with_name("at_spi_client.py")
SECONDS = 240
RUN = f"""
{LAUNCHER} --launch-immediately &
{SYSTEM_PYTHON} "{CLIENT}" "$1" -m tests.gui.at_spi_window "$2"
"""
LANGUAGES = ("en", "ar", "hi", "de")
NO_ROLE = ("filler", "panel", "unknown", "invalid")
OWN_NAMES = {"Muqabala", "English", "Deutsch", "whoosh", "Web", "Annotation", "https", "OK", "or"}
"""Words that are the same in every language, beside those of the project."""
TRANSLATIONS = CHECKOUT / "resources" / "translations"


class Seen(NamedTuple):
    """What the client has found of one thing that is shown."""

    role: str
    name: str
    description: str
    focusable: bool
    chosen: bool
    around: str


class Heard(NamedTuple):
    """What the client has heard."""

    kind: str
    role: str
    name: str
    words: str


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
def found(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the client has got to know."""
    if reason := absent():
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("at-spi")
    path = Path(shutil.copy(prepared, folder / "Story.muqabala"))
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


Everything = dict[str, dict[str, list[Seen]]]


@pytest.fixture(scope="module")
def seen(found: dict[str, Any]) -> Everything:
    """By language and by page or dialog, what is shown."""
    return {
        language: {place: [Seen(*each) for each in items] for place, items in places.items()}
        for language, places in found["seen"].items()
    }


def words_of(text: str) -> set[str]:
    return set(re.findall("[A-Za-z]{2,}", text))


def alike(language: str) -> set[str]:
    """The words of what is written in a language as in English."""
    messages = ElementTree.parse(TRANSLATIONS / f"muqabala_{language}.ts").iter("message")
    same = (
        each.findtext("source", "")
        for each in messages
        if each.findtext("translation") == each.findtext("source")
    )
    return words_of(" ".join(same))


def test_everything_that_can_be_used_has_a_name_and_a_role(seen: Everything) -> None:
    wrong = {
        (language, place, item.role, item.name, item.around)
        for language, places in seen.items()
        for place, items in places.items()
        for item in items
        if (item.focusable and (item.role in NO_ROLE or not item.name.strip()))
        or (item.name.strip() and item.role in ("filler", "unknown", "invalid"))
    }
    assert not wrong
    roles = {item.role for items in seen["en"].values() for item in items}
    assert roles >= {
        "push button", "check box", "radio button", "page tab", "tree", "table", "list", "text", "label",
        "menu item", "dialog", "combo box",
    }  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_nothing_is_left_in_english(seen: Everything, language: str) -> None:
    project = " ".join((*ARTICLES.values(), "The data were used", "Law", "Story", "Tester", "Ein Hinweis"))
    known = OWN_NAMES | words_of(project) | alike(language)
    left = set()
    for place, items in seen[language].items():
        english = {text for item in seen["en"][place] for text in (item.name, item.description)}
        said = {text for item in items for text in (item.name, item.description)}
        left |= {(place, text) for text in said & english if words_of(text) - known}
    assert not left
    assert {place: len(items) for place, items in seen[language].items()} == {
        place: len(items) for place, items in seen["en"].items()
    }


def test_the_marks_are_told_in_words_and_the_chosen_one_is_chosen(seen: Everything) -> None:
    rows = [item for item in seen["en"]["window"] if item.around == "Marks in this document"]
    assert len(rows) == 2 and "Code: \u2068Law\u2069" in rows[0].name
    (chosen,) = (row.name for row in rows if row.chosen)
    assert "Claim denies: \u2068The data were used\u2069" in chosen and "passage 1 of 3" in chosen


def test_what_is_only_painted_is_a_list_with_names(seen: Everything) -> None:
    beside = [item.name for item in seen["en"]["window"] if item.around == "Marks beside the text"]
    assert beside and all("Claim: \u2068denies: The data were used\u2069" in name for name in beside)
    nodes = [item for item in seen["en"]["network"] if item.around.startswith("Network of")]
    assert nodes and all(node.role == "list item" and node.name and node.description for node in nodes)


def test_the_matrix_is_a_table_with_named_cells(seen: Everything) -> None:
    inside = [item for item in seen["en"]["matrix"] if item.around == "Claim × source matrix"]
    assert {item.role for item in inside} >= {"table cell", "table column header", "table row header"}
    assert any("denies ×1" in item.name for item in inside if item.role == "table cell")


def test_tab_goes_from_name_to_name(found: dict[str, Any]) -> None:
    told = [Heard(*each) for heard in found["tabbed"] for each in heard]
    reached = {(each.role, each.name) for each in told if each.kind == "state-changed:focused"}
    assert len(reached) > 6 and all(name.strip() for _, name in reached)


def test_the_network_is_heard_item_by_item(found: dict[str, Any]) -> None:
    first, second = ([Heard(*each) for each in heard][-1] for heard in found["walked"])
    assert first.role == second.role == "list item"
    assert first.name and second.name and first.name != second.name


@pytest.mark.parametrize("path", ARTICLES)
def test_the_text_is_heard_as_it_is_written(found: dict[str, Any], path: str) -> None:
    read = found["read"][path]
    assert read["role"] == "text"
    assert read["text"] == read["canonical"]  # neither shaped nor reordered
    assert ARTICLES[path].startswith(read["text"][:40])
    assert read["selected"] == read["program"] == read["canonical"][read["caret"] :][: len(read["selected"])]
    assert len(read["selected"]) >= 3
    selecting = [Heard(*each).kind for each in read["selecting"]]
    assert selecting.count("text-selection-changed") == 3
    assert [Heard(*each).kind for each in read["heard"]].count("text-caret-moved") >= 12


def test_marks_are_announced_where_the_caret_comes_into_them(found: dict[str, Any]) -> None:
    heard = (Heard(*each) for each in found["read"]["berlin.txt"]["heard"])
    said = [each.words for each in heard if each.kind == "announcement"]
    assert said[-2:] == [
        "End of the mark",
        "Claim: \u2068denies: The data were used\u2069, Party: \u2068Nordwind\u2069",
    ]
