"""Small articles that are nothing but known words, with what is marked in them."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tests.core.search.query.grammar.vocabulary import CLAIMS, CODES, OUTLETS, PARTIES, WORDS

STANCES: Final = ("asserts", "denies", "doubts", "mentions")


@dataclass(frozen=True, slots=True)
class KnownMark:
    """What a mark says; empty where it says nothing of the kind. A mark that has a stance has a claim."""

    code: str = ""
    party: str = ""
    claim: str = ""
    stance: str = ""


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """An article by its words. *cluster* has the titles of all articles of its source cluster."""

    number: int
    words: tuple[str, ...]
    title: tuple[str, ...]
    outlet: str
    language: str
    published: str
    marks: tuple[KnownMark, ...]
    cluster: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return " ".join(self.words)


def known_articles(count: int) -> list[KnownArticle]:
    """So many articles, always the same; the first and the second are of one source cluster."""
    chance = random.Random(7)
    made = [_article(chance, number) for number in range(count)]
    titles = (" ".join(made[0].title), " ".join(made[1].title))
    return [_in_cluster(article, titles) if article.number < 2 else article for article in made]


def _in_cluster(article: KnownArticle, titles: tuple[str, ...]) -> KnownArticle:
    values: Mapping[str, object] = {
        name: getattr(article, name) for name in KnownArticle.__dataclass_fields__
    }
    return KnownArticle(**{**values, "cluster": titles})  # type: ignore[arg-type]


def _article(chance: random.Random, number: int) -> KnownArticle:
    language = ("en", "de", "ar", "hi")[number % 4]
    own, other = list(WORDS[language]), [word for words in WORDS.values() for word in words]
    words = [chance.choice(own if chance.random() < 0.7 else other) for _ in range(chance.randint(3, 14))]
    return KnownArticle(
        number,
        # The number makes texts different, of which a project takes each only once.
        (*words, f"n{number}"),
        tuple(chance.choice(own) for _ in range(2)),
        chance.choice(("", *OUTLETS)),
        chance.choice((language, f"{language}-AT")),
        chance.choice(("", "2022", "2023-04", "2023-04-20", "2023-05-19")),
        tuple(_mark(chance) for _ in range(chance.randint(0, 3))),
    )


def _mark(chance: random.Random) -> KnownMark:
    claim = chance.choice(("", *CLAIMS))
    return KnownMark(
        chance.choice(("", *CODES)),
        chance.choice(("", *PARTIES)),
        claim,
        chance.choice(STANCES) if claim else "",
    )
