"""The words of quoting in a language: verbs of saying, “according to”, titles, and what ends a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from workbench.core.resources import resource
from workbench.core.text.phrases.phrases import Phrases, Row

LANGUAGES: Final = ("ar", "hi", "de", "en")
_WITH_ARTICLE: Final = frozenset({"title", "role"})


@lru_cache(maxsize=8)
def wording_of(language: str) -> Phrases:
    """The words of quoting in *language* (a BCP 47 tag); those of English where it has no table."""
    primary = re.split("[-_]", language.lower())[0]
    own = primary if primary in LANGUAGES else "en"
    return Phrases(own, _rows(own), _WITH_ARTICLE)


def tables() -> list[str]:
    """The words of all languages, as they are written down."""
    return [_table(language) for language in LANGUAGES]


def _table(language: str) -> str:
    return resource("quotations", f"{language}.tsv").read_text(encoding="utf-8")


def _rows(language: str) -> Iterator[Row]:
    for line in _table(language).splitlines():
        if line and not line.startswith("#"):
            kind, phrases = line.split("\t")
            for phrase in phrases.split(" | "):
                yield kind, phrase, phrase
