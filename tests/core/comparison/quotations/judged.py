"""Sentences judged by hand, and how what is found in them is held against the judgement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from workbench.core.comparison.quotations.finding import find_quotations

SENTENCES = Path(__file__).parents[3] / "golden" / "quotations" / "sentences.tsv"
Said = tuple[str, str, str]
"""The quotation, the speaker and the source; empty for nobody."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A text and what is said in it by a reader's judgement."""

    language: str
    text: str
    said: tuple[Said, ...]


def read_judged(path: Path) -> list[Judged]:
    """The judged texts of a table. Raises ValueError where a quotation is not in its text."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_judged(line) for line in lines if line and not line.startswith("#")]


def found_in(judged: Judged) -> list[Said]:
    """What the program finds in a text."""
    return [
        (
            quotation.span.cut(judged.text),
            quotation.speaker.name if quotation.speaker else "",
            quotation.source.name if quotation.source else "",
        )
        for quotation in find_quotations(judged.text, judged.language)
    ]


def hits(found: Iterable[Said], expected: Iterable[Said]) -> int:
    """How many of *found* are right: quotation, speaker and source."""
    left = list(expected)
    right = 0
    for said in found:
        if said in left:
            left.remove(said)
            right += 1
    return right


def _judged(line: str) -> Judged:
    language, text, *rest = line.split("\t")
    text = text.replace("¶", "\n")
    said = []
    for pair in rest[0].split("; ") if rest and rest[0] else []:
        quote, _, who = pair.partition(" => ")
        speaker, _, source = who.partition("|")
        said.append((quote.replace("¶", "\n"), speaker.strip(), source.strip()))
        if said[-1][0] not in text:
            raise ValueError(f"“{said[-1][0]}” is not in “{text}”")
    return Judged(language, text, tuple(said))
