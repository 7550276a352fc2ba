"""Every character of the sample has a shape: no empty box where an article quotes an emoji."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication

from workbench.core.importing.importer import Article
from workbench.core.importing.pipeline import read_articles
from workbench.core.progress import NoProgress
from workbench.core.resources import sample_corpus

FAMILIES = {"Noto Naskh Arabic", "Noto Sans Devanagari", "Noto Color Emoji"}


def shapeless(text: str, application: QApplication) -> bool:
    """Whether some font draws a part of *text* as its glyph 0, the empty box."""
    layout = QTextLayout(text, application.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


def test_no_character_of_the_sample_is_an_empty_box(dressed: QApplication) -> None:
    if missing := FAMILIES - set(QFontDatabase.families()):
        pytest.skip(f"needs the fonts {', '.join(sorted(missing))}")
    found = list(read_articles([sample_corpus() / "articles"], progress=NoProgress()))
    letters = sorted({letter for item in found if isinstance(item, Article) for letter in item.text})
    assert len(letters) > 150
    assert "💩" in letters
    assert [letter for letter in letters if letter.isprintable() and shapeless(letter, dressed)] == []
    assert shapeless("\U0010fffd", dressed)
