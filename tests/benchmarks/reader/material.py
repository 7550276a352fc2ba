"""Texts and marks to open, made here from a seed."""

from __future__ import annotations

import random

from workbench.core.documents.document import Direction, Passage
from workbench.core.text.span import Span
from workbench.gui.reader.document_view import DocumentView
from workbench.gui.reader.mark_view import KINDS, MarkView, StanceName

PASSAGE = 420
"""Code points of a passage."""
LENGTHS = (10, 400)
"""Code points of the shortest and the longest mark: a word, a whole passage."""
WORDS: dict[str, str] = {
    "ar": "أعلنت الشركة اليوم أنها لم تستخدم البيانات دون إذن وقال Nordwind إن الرسالةُ كُتِبَت في ١٨ مايو ٢٠٢٣",
    "hi": "कंपनी ने कहा कि उसने आँकड़ों का दुरुपयोग नहीं किया मंत्री श्री क्षत्रिय को १९ अप्रैल Nordwind प्रश्न",
    "de": "Die Firma weist den Vorwurf zurück sie habe Daten ohne Erlaubnis benutzt Größe 100 € im Monat",
}
DIRECTIONS: dict[str, Direction] = {"ar": "rtl", "hi": "ltr", "de": "ltr"}
STANCES: tuple[StanceName, ...] = ("asserts", "denies", "doubts", "mentions")


def document(size: int, seed: int, *, one_passage: bool = False) -> DocumentView:
    """A document of *size* code points, in three languages by turns."""
    chance = random.Random(seed)
    vocabulary = {language: words.split() for language, words in WORDS.items()}
    parts: list[str] = []
    passages: list[Passage] = []
    start = 0
    while start < size:
        language = list(WORDS)[len(passages) % 3]
        length = size if one_passage else min(PASSAGE, size - start)
        words = chance.choices(vocabulary[language], k=length // 3 + 8)
        line = " ".join(words)[:length].strip() or "."
        parts.append(line)
        passages.append(Passage(Span(start, start + len(line)), DIRECTIONS[language], language))
        start += len(line) + 1
    name = f"{size}-{seed}"
    return DocumentView(name, name, "Outlet", "2023-05-18", "ar", "\n".join(parts), tuple(passages))


def marks_of(view: DocumentView, count: int, seed: int, lengths: tuple[int, int] = LENGTHS) -> list[MarkView]:
    """*count* marks all over the text, of every kind and stance, many overlapping."""
    chance = random.Random(seed)
    least, most = lengths
    found = []
    for number in range(count):
        length = int(least * (most / least) ** chance.random())
        start = chance.randrange(len(view.text) - length)
        span = Span(start, start + length)
        kind = KINDS[number % len(KINDS)]
        stance: StanceName = STANCES[number % 4] if kind == "claim" else ""
        colour = "#5b8def" if kind == "code" else ""
        found.append(MarkView(f"{seed}-{number}", span, kind, stance, colour, f"Mark {number}"))
    return found
