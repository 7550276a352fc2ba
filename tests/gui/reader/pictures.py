"""Pictures of the surface in fixed fonts: how the letters of four texts join, and where marks lie on them.

Qt reads which fonts there are when it starts, so this runs as a process of its own, with FONTCONFIG_FILE
naming a folder that holds FONTS alone (test_golden_pictures.py does it). How to write the golden pictures
anew, to be looked at before they are committed:

    python -m tests.gui.reader.test_golden_pictures
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.gui.reader.texts import TEXTS, view_of
from workbench.core.text.segmentation import graphemes
from workbench.core.text.span import Span
from workbench.gui.reader.mark_view import MarkKind, MarkView, StanceName
from workbench.gui.reader.surface import ReaderSurface
from workbench.gui.reader.typography import Typography

FONTS = (
    "NotoNaskhArabic-Regular.ttf",
    "NotoSerifDevanagari-Regular.ttf",
    "NotoSerif-Regular.ttf",
    "NotoSansMath-Regular.ttf",
    "NotoColorEmoji.ttf",
)
SIZE = (440, 200)
"""Pixels of a surface: each text comes to several lines."""
SMALLEST = 0
"""The quality of a PNG file says how hard it is pressed; nothing is lost."""

MARKS: dict[str, tuple[tuple[str, MarkKind, StanceName], ...]] = {
    "ar": (
        ("الشركة اليوم أنها لم تستخدم البيانات", "claim", "denies"),
        ("الشركة", "party", ""),
        ("لم تستخدم البيانات دون إذن", "code", ""),
        ("شركة Nordwind دفعت 50,000", "evidence", ""),
        ("الرسالةُ", "note", ""),
    ),
    "hi": (
        ("कंपनी ने कहा कि उसने आँकड़ों का", "claim", "denies"),
        ("आँकड़ों का दुरुपयोग", "code", ""),
        ("क्षत्रिय", "party", ""),
        ("श्री क्षत्रिय ने Nordwind को १९", "claim", "doubts"),
        ("विद्यार्थियों", "note", ""),
    ),
    "de": (
        ("Die Firma weist den Vorwurf zurück, sie habe", "claim", "denies"),
        ("Vorwurf", "code", ""),
        ("sie habe Daten", "evidence", ""),
        ("Sprecherin", "party", ""),
        ("Größe, nai\u0308ve Café", "claim", "asserts"),
    ),
    "en": (
        ("(نوردويند) wrote 😀 to नॉर्डविंड", "claim", "asserts"),
        ("नॉर्डविंड", "party", ""),
        ("👩‍👩‍👧 on 🇩🇪", "note", ""),
        ("بيرغ (Elon Berg) أمس", "claim", "doubts"),
        ("Berg", "party", ""),
    ),
}


def marks_of(text: str, language: str, spelt: Callable[[str], str] = str) -> list[MarkView]:
    """The marks of a text in which words are *spelt* like this; they overlap, and lie inside one another."""
    views = []
    for number, (words, kind, stance) in enumerate(MARKS[language]):
        start = text.index(spelt(words))
        views.append(MarkView(str(number), Span(start, start + len(spelt(words))), kind, stance))
    return views


def shifted(view: MarkView, text: str) -> MarkView:
    """The same mark, one grapheme cluster later."""
    clusters = graphemes(text)
    following = {one.start: other.start for one, other in pairwise(clusters)}
    start, end = (following.get(place, place) for place in (view.span.start, view.span.end))
    return MarkView(view.id, Span(start, end), view.kind, view.stance)


def unjoined(words: str) -> str:
    """The same words, of which no letter joins the next one and no conjunct is made."""
    return re.sub("([\u0620-\u064a\u094d])", "\\1\u200c", words)


def picture_of(text: str, language: str, marks: list[MarkView]) -> QImage:
    """The text as it is shown with these marks."""
    surface = ReaderSurface()
    surface.resize(*SIZE)
    surface.set_typography(Typography(percent=90))
    surface.show()
    surface.show_document(view_of(text, language))
    surface.set_marks(marks)
    # Of 65,536 colours none is missed, and the files come to two thirds.
    return surface.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB16)


def write(folder: Path, *, spoilt: bool) -> None:
    """Write the pictures into *folder*; with *spoilt* the wrong ones, too, in folders of their own."""
    for kind in ("shifted", "unjoined"):
        (folder / kind if spoilt else folder).mkdir(parents=True, exist_ok=True)
    for language, text in TEXTS.items():
        name, marks = f"{language}.png", marks_of(text, language)
        picture_of(text, language, marks).save(str(folder / name), quality=SMALLEST)
        if spoilt:
            later = [shifted(mark, text) for mark in marks]
            picture_of(text, language, later).save(str(folder / "shifted" / name))
            loose = unjoined(text)
            marks = marks_of(loose, language, unjoined)
            picture_of(loose, language, marks).save(str(folder / "unjoined" / name))


if __name__ == "__main__":
    application = QApplication([])
    write(Path(sys.argv[1]), spoilt="--spoilt" in sys.argv)
