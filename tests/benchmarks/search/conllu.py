"""Words and lemmas of a CoNLL-U file, as a reader sees the words: clitics on their hosts, as written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CONTENT = frozenset({"ADJ", "ADV", "NOUN", "PROPN", "VERB"})
"""Parts of speech (UPOS) that a search is about: the others are clitics or stop words."""
_PARTS_NO_WORDS = frozenset({"PUNCT", "SYM"})
_HARAKAT = re.compile("[\u064b-\u0652\u0670\u0640]")


class Token(NamedTuple):
    """One line of the file that counts."""

    sentence: int
    form: str
    lemma: str
    part_of_speech: str
    joined: bool
    """Whether the next token follows without a space."""


def gold(path: Path, half: int | None = None) -> dict[str, frozenset[str]]:
    """The lemmas of each word type of the content words, in small letters and without harakat in lemmas.

    *half* keeps to the sentences with even (0) or odd (1) numbers. Clitics are joined in Arabic only, where
    the file parts them; contractions of other languages (zum) have two lemmas and are left out.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for word in _words(path):
        host = next((token for token in word if token.part_of_speech in CONTENT), None)
        if host and (half is None or host.sentence % 2 == half):
            form = "".join(token.form for token in word)
            if any(map(str.isalpha, form)):
                found[form.lower()].add(_HARAKAT.sub("", host.lemma).replace("ٱ", "ا").lower())
    return {form: frozenset(lemmas) for form, lemmas in found.items()}


def _words(path: Path) -> Iterator[list[Token]]:
    """Tokens, in Arabic with those that stand on the same word."""
    joins = path.stem.startswith("ar")
    word: list[Token] = []
    for token in _tokens(path):
        if token.part_of_speech in _PARTS_NO_WORDS or (word and token.sentence != word[0].sentence):
            if word:
                yield word
            word = []
        if token.part_of_speech not in _PARTS_NO_WORDS:
            word.append(token)
            if not (joins and token.joined):
                yield word
                word = []
    if word:
        yield word


def _tokens(path: Path) -> Iterator[Token]:
    sentence, contracted = 0, range(0)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# sent_id"):
            sentence, contracted = sentence + 1, range(0)
        columns = line.split("\t")
        if len(columns) != 10 or "." in columns[0]:
            continue
        if "-" in columns[0]:
            first, last = map(int, columns[0].split("-"))
            contracted = range(first, last + 1)
        elif int(columns[0]) not in contracted:
            yield Token(sentence, columns[1], columns[2], columns[3], "SpaceAfter=No" in columns[9])
