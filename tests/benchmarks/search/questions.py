"""Queries of every class, made of the words of a corpus; the same ones for every engine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from workbench.core.search.analysis import FOLDED, in_form
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.tree import And, DateRange, Fuzzy, Node, Or, Phrase, Prefix, Term

CLASSES = (
    "frequent",
    "rare",
    "and",
    "or of 5",
    "phrase of 3",
    "prefix",
    "as you type",
    "fuzzy 1",
    "fuzzy 2",
    "filter",
)


@dataclass(frozen=True, slots=True)
class Question:
    """A query of one class: its words; for a filter also a language and the days from *first* to *last*.

    As you type, the last word is only the beginning of one.
    """

    kind: str
    words: tuple[str, ...]
    language: str = ""
    first: str = ""
    last: str = ""


def words_of(text: str) -> list[str]:
    """The words that every engine is given for a text."""
    return in_form(spans_and_words(text)[1], FOLDED)


def make_questions(documents: Iterable[IndexedDocument], count: int, seed: int) -> list[Question]:
    """*count* queries of each class, from the words of some *documents*."""
    frequencies: dict[str, Counter[str]] = {}
    phrases: list[tuple[str, ...]] = []
    for document in documents:
        words = words_of(document.text)
        frequencies.setdefault(document.language, Counter()).update(set(words))
        phrases += [tuple(words[at : at + 3]) for at in range(5, len(words) - 3, 53)]
    seen = Counter(phrases)
    often = [phrase for phrase, times in seen.items() if times > 1]
    chance = Random(seed)
    questions = []
    for _ in range(count):
        language = chance.choice(sorted(frequencies))
        ranked = [word for word, _ in frequencies[language].most_common()]
        frequent, middling = ranked[:300], ranked[300:6000]
        rare = ranked[-len(ranked) // 3 :]
        long_words = [word for word in middling if len(word) >= 5]
        year = chance.randint(2018, 2026)
        questions += [
            Question("frequent", (chance.choice(frequent),)),
            Question("rare", (chance.choice(rare),)),
            Question("and", (chance.choice(frequent), chance.choice(middling))),
            Question("or of 5", tuple(dict.fromkeys(chance.choices(frequent + middling, k=5)))),
            Question("phrase of 3", chance.choice(often if chance.random() < 0.7 else phrases)),
            Question("prefix", (chance.choice(long_words)[:3],)),
            Question("fuzzy 1", (chance.choice(long_words),)),
            Question("fuzzy 2", (chance.choice(long_words),)),
            Question("filter", (chance.choice(frequent),), language, f"{year}-03-01", f"{year}-09-30"),
        ]
        if sum(question.kind == "as you type" for question in questions) < count:
            first, typed = chance.choice(frequent), chance.choice(long_words)
            questions += [
                Question("as you type", (first, typed[:length])) for length in range(1, len(typed) + 1)
            ]
    return questions


def tree_of(question: Question) -> Node:
    """The question as a prepared query tree."""
    terms = tuple(Term(word, form=FOLDED) for word in question.words)
    match question.kind:
        case "and":
            return And(terms)
        case "or of 5":
            return Or(terms)
        case "phrase of 3":
            return Phrase(question.words, form=FOLDED)
        case "prefix":
            return Prefix(question.words[0], form=FOLDED)
        case "as you type":
            return And((*terms[:-1], Prefix(question.words[-1], form=FOLDED)))
        case "fuzzy 1" | "fuzzy 2":
            return Fuzzy(question.words[0], edits_of(question), form=FOLDED)
        case "filter":
            return And(
                (*terms, Term(question.language, "language"), DateRange(question.first, question.last))
            )
        case _:
            return terms[0]


def edits_of(question: Question) -> int:
    """How many edits a fuzzy question allows."""
    return int(question.kind.removeprefix("fuzzy "))
