"""What binds two documents, and which of them has it from the other."""

from __future__ import annotations

import pytest

from workbench.core.comparison.reuse.bonds import Bond, Facts, bonds_of
from workbench.core.comparison.reuse.finding import FoundPassage
from workbench.core.comparison.reuse.kinds import Kind, PassageKind
from workbench.core.comparison.reuse.passages import SharedPassage, Side
from workbench.core.comparison.reuse.reasons import Because, Reason
from workbench.core.text.span import Span


def passage(
    same: int, kind: PassageKind = PassageKind.COPY, first: int = 0, own: float = 1.0
) -> FoundPassage:
    side = Side(Span(first, first + same), first, first + same, same)
    return FoundPassage(
        "a",
        "b",
        SharedPassage(side, side, same, 1.0, ()),
        Kind(kind, Reason(Because.WORD_FOR_WORD, same), own),
    )


def bond(a: Facts, b: Facts, *passages: FoundPassage, texts: dict[str, str] | None = None) -> Bond:
    (found,) = bonds_of(passages, {"a": a, "b": b}, (texts or {}).__getitem__)
    return found


def test_copies_alone_bind_and_a_paragraph_of_background_does_not() -> None:
    long, short = Facts(400), Facts(200)
    assert bond(long, short, passage(40), passage(30, first=90)).strong
    assert not bond(long, short, passage(40)).strong
    assert not bond(Facts(40), Facts(60), passage(20)).strong
    assert bond(Facts(9), Facts(9), passage(9)).strong
    assert not bond(Facts(60), Facts(70), passage(40, own=0.3)).strong  # a table, of which others have most
    assert bonds_of([passage(90, PassageKind.QUOTATION), passage(90, PassageKind.BOILERPLATE)], {}, str) == []


@pytest.mark.parametrize(
    ("one", "other", "source"),
    [
        ("2023-04-19", "2023-04-20", "a"),
        ("2023-04-20T00:30:00+02:00", "2023-04-19T23:00:00Z", "a"),
        ("2023-04-21", "2023-04-20T10:00:00Z", "b"),
        ("2023-04", "2023-04-20", ""),
        ("2023-04-20", "2023-04-20T10:00:00Z", ""),
        ("", "2023-04-20", ""),
    ],
)
def test_the_earlier_one_is_the_source(one: str, other: str, source: str) -> None:
    found = bond(Facts(100, one), Facts(100, other), passage(50)).direction
    assert (found.source if found else "") == source


def test_the_reason_has_the_day_and_on_one_day_the_time() -> None:
    morning, evening = "2023-04-20T08:30:00+02:00", "2023-04-20T19:05:00+02:00"
    reasons = [
        found.reason
        for day in ("2023-04-19T23:00:00+02:00", evening)
        if (found := bond(Facts(100, day), Facts(100, morning), passage(50)).direction)
    ]
    assert reasons == [
        "it was published later, 2023-04-20 after 2023-04-19",
        "it was published later, 2023-04-20 19:05 after 2023-04-20 08:30",
    ]


def test_who_names_the_other_has_it_from_there_whatever_the_dates_say() -> None:
    facts = Facts(100, "2023-04-19", "The Harbour"), Facts(100, "2023-04-20", "Sky")
    found = bond(*facts, passage(50), texts={"a": "As SKY has it, …", "b": "…"}).direction
    assert found is not None and (found.source, found.copy, found.reason) == ("b", "a", "it names Sky")


def test_what_stands_wholly_in_a_longer_one_is_an_excerpt() -> None:
    found = bond(Facts(400), Facts(100), passage(95)).direction
    assert found is not None and (found.source, found.copy) == ("a", "b")
    assert found.reason == "95% of it stands in the other, which has more (24% of that)"
