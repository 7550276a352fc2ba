"""Tables of phrases, by what they do, looked up in the pieces of a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from workbench.core.text.folding import fold_text
from workbench.core.text.phrases.pieces import Piece, pieces_of

Row = tuple[str, str, str]
"""Kind, meaning, and the phrase as it is written."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a phrase means, the piece after it, and how many characters of its first word are prefixes."""

    value: str
    end: int
    taken: int


class Phrases:
    """The phrases of a language (a primary subtag), by kind. Of two meanings of a phrase the first counts.

    *with_article* are the kinds whose Arabic words may stand with the article.
    """

    def __init__(self, language: str, rows: Iterable[Row], with_article: Collection[str]) -> None:
        self.language = language
        self._with_article = frozenset(with_article)
        self._phrases: defaultdict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = defaultdict(dict)
        for kind, value, phrase in rows:
            self._add(kind, value, phrase)
        for by_first in self._phrases.values():
            for listed in by_first.values():
                listed.sort(key=lambda item: -len(item[0]))
        self._starting = frozenset(word for words in self._phrases.values() for word in words)

    def at(self, kind: str, pieces: Sequence[Piece], index: int) -> Found | None:
        """The longest phrase of *kind* that begins with the piece at *index*; None where there is none."""
        by_first = self._phrases.get(kind)
        if by_first is None or index >= len(pieces) or pieces[index].kind == "number":
            return None
        for form, taken in pieces[index].forms:
            if form not in by_first or (taken >= 2 and kind not in self._with_article):
                continue
            for words, value in by_first[form]:
                if _matches(words, pieces, index):
                    return Found(value, index + len(words), taken)
        return None

    def before(self, kind: str, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a phrase of *kind* ends just before the piece at *index*."""
        for start in range(max(0, index - 3), index):
            found = self.at(kind, pieces, start)
            if found and found.end == index:
                return True
        return False

    def phrases_of(self, kind: str) -> list[str]:
        """The phrases of *kind*, folded, each as its pieces joined by spaces."""
        return [" ".join(words) for listed in self._phrases.get(kind, {}).values() for words, _ in listed]

    def starts(self, piece: Piece) -> bool:
        """Whether any phrase begins with this piece."""
        return any(form in self._starting for form, _ in piece.forms)

    def _add(self, kind: str, value: str, phrase: str) -> None:
        words = tuple(piece.text for piece in pieces_of(fold_text(phrase.strip())))
        if not words:
            return
        listed = self._phrases[kind].setdefault(words[0], [])
        if all(words != known for known, _ in listed):
            listed.append((words, value))


def _matches(words: tuple[str, ...], pieces: Sequence[Piece], index: int) -> bool:
    if index + len(words) > len(pieces):
        return False
    return all(
        any(form == word for form, taken in pieces[index + offset].forms if taken in (0, 2))
        for offset, word in enumerate(words[1:], start=1)
    )
