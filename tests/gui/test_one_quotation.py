"""One quotation, selected with the mouse, is the same in the window, for scripts, in bundle and report."""

from __future__ import annotations

import json
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import bring_in, document_called, settle
from workbench.cli.main import main
from workbench.core.text.span import Span
from workbench.gui.main_window import MainWindow

SENTENCE = "وقال المتحدث باسم Nordwind إن بيانات Heliograph لم تُستخدم في Bing 365 دون إذن"
ARTICLE = f"الشركة تنفي الاتهام 😀\n\n{SENTENCE}، وفق ما نقله موقع Harbour Ledger.\n\nولم تعلق المنصة.\n"
CLAIM = "Heliograph's data was used without permission"


def drag_over(window: MainWindow, document_id: str, span: Span) -> str:
    """Select about *span* by pressing at its first character, moving to its last, and letting go.

    Gives back what Qt shows as selected: a pixel decides whether the comma behind the last word is in.
    """
    surface = window.parts.board.pane(document_id).surface
    window.parts.board.show_span(document_id, span)
    QTest.qWait(0)
    points = []
    for offset in (span.start, span.end):
        cursor = QTextCursor(surface.document())
        cursor.setPosition(surface.positions.to_qt(offset))
        points.append(surface.cursorRect(cursor).center())
    view = surface.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=points[0])
    QTest.mouseMove(view, QPoint((points[0].x() + points[1].x()) // 2, points[1].y()))
    QTest.mouseMove(view, points[1])
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=points[1])
    return surface.textCursor().selectedText()


def mark_as_claim(window: MainWindow, document_id: str, qtbot: QtBot) -> None:
    """Press C on what is selected, and name the claim."""
    board = window.parts.board
    qtbot.keyClick(board.pane(document_id).surface, Qt.Key.Key_C)
    qtbot.waitUntil(board.chooser.isVisible)
    qtbot.keyClicks(board.chooser.names.line, CLAIM)
    qtbot.keyClick(board.chooser.names.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not board.chooser.isVisible())


def quotes_everywhere(
    project: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> dict[str, list[str]]:
    """Every place that shows the only mark's quote, as scripts and readers of the bundle find it."""

    def run(*words: str) -> Any:
        assert main([*words, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    bundle = folder / "story.zip"
    run("export", str(project), "--format", "bundle", str(bundle))
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(folder / "bundle")
    data = next((folder / "bundle").rglob("annotations.jsonld"))
    subprocess.run(
        ["sha256sum", "-c", "--quiet", "manifest-sha256.txt"], cwd=data.parent.parent, check=True, timeout=60
    )
    annotation = json.loads(data.read_text(encoding="utf-8"))["first"]["items"][0]
    exact = [item["exact"] for item in annotation["target"]["selector"] if "exact" in item]
    position = next(item for item in annotation["target"]["selector"] if "start" in item)
    text = (data.parent / annotation["target"]["source"]["muq:file"]).read_text(encoding="utf-8")
    page = html.fromstring((data.parent / "report.html").read_bytes())
    return {
        "command line": [mark["quote"] for mark in run("marks", str(project))],
        "matrix": [run("matrix", str(project))["cells"][0]["stances"][0]["quote"]],
        "JSON-LD quote": exact,
        "JSON-LD position": [text[position["start"] : position["end"]]],
        "report": [quote.text_content() for quote in page.xpath("//blockquote")],
    }


def test_the_selected_text_is_the_quote_everywhere(
    open_window: Callable[[], MainWindow], tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "article.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    _mark_and_compare(open_window(), [source], "article.txt", SENTENCE, tmp_path, qtbot, capsys)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("002", "على وجه الخصوص تتهم Microsoft باستخدام بيانات Twitter بشكل غير صحيح"),
        ("000", "هدد Elon Musk بمقاضاة Microsoft بزعم استخدام بيانات Twitter دون إذن"),
    ],
    ids=["Latin names inside", "Latin names first"],
)
def test_the_same_on_real_articles(
    shared: Path,
    open_window: Callable[[], MainWindow],
    tmp_path: Path,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
    name: str,
    sentence: str,
) -> None:
    source = next((shared / "data" / "seeds").glob(f"{name}_*.txt"))
    _mark_and_compare(open_window(), [source], source.name, sentence, tmp_path, qtbot, capsys)


def _mark_and_compare(
    window: MainWindow,
    sources: list[Path],
    shown_as: str,
    sentence: str,
    folder: Path,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
) -> None:
    project = folder / "story.muqabala"
    assert window.session.create(project)
    bring_in(window, sources, qtbot)
    document = document_called(window, shown_as)
    window.reading.open_document(document)
    text = window.session.project.text(document)
    start = text.index(sentence)
    selected = drag_over(window, document, Span(start, start + len(sentence)))
    assert sentence in selected and len(selected) <= len(sentence) + 1
    mark_as_claim(window, document, qtbot)
    made = window.session.project.marks.all()
    assert [mark.quote for mark in made] == [selected]
    assert window.parts.inspector.mark_id == made[0].id
    settle(window, qtbot)
    window.close()
    for place, quotes in quotes_everywhere(project, folder, capsys).items():
        assert quotes and set(quotes) == {selected}, place
