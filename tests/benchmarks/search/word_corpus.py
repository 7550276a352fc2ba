"""A seeded corpus of any size, made of word lists: news-like in its lengths, its frequencies, its phrases.

Words are drawn by rank (Zipf 1949, Mandelbrot 1953), an article has a topic of its own, and some
phrases come again and again. A thousand articles at a time have a seed of their own: the first ones
of a larger corpus are those of a smaller one.
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from workbench.core.search.engine import IndexedDocument

_BLOCK = 1000
_FIRST_DAY = np.datetime64("2018-01-01")
_DAYS = 3200
_WORD = re.compile(r"[^\W\d_][\w\u0900-\u097f]*")
_OUTLETS = 20
_PHRASES = 4000
_TOPICS = 200
_TOPIC_WORDS = 200


def read_words(path: Path) -> list[str]:
    """The words of a list: one a line, or a Hunspell dictionary (``word/flags``)."""
    lines = path.read_text(encoding="utf-8", errors="ignore").split("\n")
    words = (line.partition("/")[0].strip() for line in lines)
    return list(dict.fromkeys(word for word in words if _WORD.fullmatch(word)))


class _Language:
    def __init__(self, tag: str, words: list[str], seed: int) -> None:
        chance = np.random.default_rng([seed, *tag.encode()])
        # The law of abbreviation: frequent words are short.
        order = np.argsort(np.array([len(word) for word in words]) + chance.normal(0, 3.5, len(words)))
        self.tag = tag
        self.words = [words[at] for at in order.tolist()]
        size = len(words)
        self.shares = _cumulated(1 / (np.arange(size) + 3.7) ** 1.07)
        low = np.log(min(100, size // 2))
        self.topics = np.exp(chance.uniform(low, np.log(size), (_TOPICS, _TOPIC_WORDS))).astype(int)
        self.phrases = np.exp(chance.uniform(low, np.log(size), (_PHRASES, 3))).astype(int)
        self.phrase_shares = _cumulated(1 / (np.arange(_PHRASES) + 5.0))
        self.topic_shares = _cumulated(1 / (np.arange(_TOPIC_WORDS) + 2.0))

    def ranks(self, chance: np.random.Generator, count: int) -> np.ndarray:
        """The ranks of so many words in a row."""
        ranks = np.searchsorted(self.shares, chance.random(count))
        on_topic = np.flatnonzero(chance.random(count) < 0.15)
        topic = self.topics[chance.integers(_TOPICS)]
        ranks[on_topic] = topic[np.searchsorted(self.topic_shares, chance.random(len(on_topic)))]
        starts = np.flatnonzero(chance.random(count - 3) < 0.03)
        chosen = self.phrases[np.searchsorted(self.phrase_shares, chance.random(len(starts)))]
        for offset in range(3):
            ranks[starts + offset] = chosen[:, offset]
        return np.minimum(ranks, len(self.words) - 1)


def _cumulated(weights: np.ndarray) -> np.ndarray:
    sums = np.cumsum(weights)
    return np.asarray(sums / sums[-1])


def make_documents(lists: Mapping[str, Path], count: int, seed: int) -> Iterator[IndexedDocument]:
    """*count* articles in the languages of *lists*, the first ones more often."""
    languages = [_Language(tag, read_words(path), seed) for tag, path in lists.items()]
    shares = _cumulated(1 / (np.arange(len(languages)) + 1.5))
    for number in range(count):
        if number % _BLOCK == 0:
            chance = np.random.default_rng([seed, number // _BLOCK])
        language = languages[int(np.searchsorted(shares, chance.random()))]
        yield _article(language, chance, number)


def _article(language: _Language, chance: np.random.Generator, number: int) -> IndexedDocument:
    length = int(np.clip(np.exp(chance.normal(np.log(420), 0.55)), 60, 2500))
    words = [language.words[rank] for rank in language.ranks(chance, length).tolist()]
    for end in range(int(chance.integers(8, 28)), length, 17):
        words[end] += "."
    day = _FIRST_DAY + int(_DAYS * chance.random() ** 0.6)
    outlet = int(_OUTLETS * chance.random() ** 2)
    return IndexedDocument(
        f"{number:08}",
        f"{number}",
        " ".join(words),
        title=" ".join(words[:8]),
        outlet=f"{language.tag} {outlet}",
        published=str(day),
        language=language.tag,
    )


def write_corpus(path: Path, documents: Iterator[IndexedDocument]) -> None:
    """Write *documents* to a file, one a line, and beside it where each begins."""
    begins = array("Q")
    with path.open("wb") as file:
        for document in documents:
            begins.append(file.tell())
            fields = [getattr(document, name) for name in IndexedDocument.__slots__]
            file.write(json.dumps(fields, ensure_ascii=False).encode() + b"\n")
    path.with_suffix(".begins").write_bytes(begins.tobytes())


class Corpus:
    """The documents of a file that `write_corpus` has written, by number."""

    def __init__(self, path: Path) -> None:
        self._begins = np.fromfile(path.with_suffix(".begins"), np.uint64)
        self._file = path.open("rb")

    def __len__(self) -> int:
        return len(self._begins)

    def document(self, number: int) -> IndexedDocument:
        """The document with this *number*, from 0 on."""
        self._file.seek(int(self._begins[number]))
        return IndexedDocument(*json.loads(self._file.readline()))

    def documents(self, first: int, count: int) -> Iterator[IndexedDocument]:
        """*count* documents from the *first* on."""
        return map(self.document, range(first, min(first + count, len(self))))
