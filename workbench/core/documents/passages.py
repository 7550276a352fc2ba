"""Passages: the paragraphs of a canonical text, each with its direction and language."""

from __future__ import annotations

from workbench.core.documents.document import Passage
from workbench.core.text.direction import passage_direction, text_direction
from workbench.core.text.directions import Direction
from workbench.core.text.language import detect_language, passage_language
from workbench.core.text.segmentation import lines
from workbench.core.text.span import Span


def analyse_passages(text: str, language: str = "") -> tuple[str, Direction, tuple[Passage, ...]]:
    """The language and direction of a document and its passages (the non-blank lines of the canonical text).

    *language* (a BCP 47 tag) is taken as given; empty: it is detected, and stays empty where that is
    hopeless.
    """
    language = language or detect_language(text)
    direction = text_direction(text, language)
    return language, direction, tuple(_analysed(text, span, language, direction) for span in lines(text))


def _analysed(text: str, span: Span, language: str, direction: Direction) -> Passage:
    passage = span.cut(text)
    return Passage(span, passage_direction(passage, language, direction), passage_language(passage, language))
