"""What is typed at the cursor, and what of the language can stand there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.search.query.completion import (
    CompletionPlace,
    of_the_language,
    place_at,
    quoted,
)
from workbench.core.search.query.parser import parse
from workbench.core.search.query.vocabulary import field_called
from workbench.core.search.tree import Phrase, Term


def place(query: str) -> CompletionPlace | None:
    """The place at the bar in *query*."""
    before, _, after = query.partition("¦")
    return place_at(before + after, len(before))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("¦", CompletionPlace("", 0, 0)),
        ("Mu¦", CompletionPlace("Mu", 0, 2)),
        ("Mu¦sk Tesla", CompletionPlace("Mu", 0, 4)),
        ("Musk ¦", CompletionPlace("", 5, 5, first=False)),
        ("Musk (¦", CompletionPlace("", 6, 6)),
        ("Musk NEAR¦", CompletionPlace("NEAR", 5, 9, first=False)),
        ("Musk AN¦ Tesla", CompletionPlace("AN", 5, 7, first=False)),
        ("Musk AND¦", CompletionPlace("AND", 5, 8, first=False)),
        ("title:¦", CompletionPlace("", 6, 6, "title")),
        ("title: Da¦", CompletionPlace("Da", 7, 9, "title")),
        ("العنوان:تو¦", CompletionPlace("تو", 8, 10, "title")),
        ("outlet:(Bote OR ¦", CompletionPlace("", 16, 16, "outlet")),
        ("outlet:(a) b¦", CompletionPlace("b", 11, 12, first=False)),
        ('outlet:"Der M¦orgen" x', CompletionPlace("Der M", 7, 19, "outlet", quoted=True)),
        ("party:=Mu¦", CompletionPlace("Mu", 7, 9, "party")),
        ("mark:(¦", CompletionPlace("", 6, 6, in_mark=True)),
        ("mark:(party:M¦", CompletionPlace("M", 12, 13, "party", in_mark=True)),
        ("mark:(party:x) ¦", CompletionPlace("", 15, 15, first=False)),
        ("सरका¦र", CompletionPlace("सरका", 0, 5)),
        ("/Mu¦", None),
        ("/Mus./¦", None),
        ("Musk~¦", None),
        ("Musk NEAR/¦", None),
        ("Musk NEAR/3¦", None),
        ('"Musk"¦', None),
        ("(Musk)¦", None),
        ('foo"x¦', None),
    ],
)
def test_what_is_typed_at_the_cursor(query: str, expected: CompletionPlace | None) -> None:
    assert place(query) == expected


def offered(query: str, language: str = "en") -> list[str]:
    found = place(query)
    return [item.text for item in of_the_language(found, language)] if found else []


def test_fields_and_operators_are_offered_in_the_language_of_the_letters() -> None:
    assert offered("ti¦") == ["title:"]
    assert offered("ti¦", "de") == ["Titel:"]
    assert offered("title¦", "de") == ["title:"]
    assert offered("عن¦") == ["عنوان:"]
    assert offered("الع¦") == ["العنوان:", "العلامة:"]
    assert offered("भा¦") == ["भाषा:"]
    assert offered("Musk N¦") == ["NOT", "NEAR/3", "name:"]
    assert offered("Musk n¦", "de") == ["NICHT", "NAHE/3", "Name:"]
    assert offered("ماسك أ¦")[0] == "أو:"
    assert "OR" not in offered("O¦") and offered("x O¦")[0] == "OR"
    assert offered("stance:d¦") == ["denies", "doubts"]
    assert offered("الموقف:¦", "ar") == ["يؤكد", "ينفي", "يشكك", "يذكر"]
    assert offered("mark:(¦") == ["code:", "claim:", "party:", "stance:"]
    assert offered("title:x ¦", "hi")[:2] == ["और:", "या:"]
    assert offered("title:¦") == []


_VALUES = {"language": "ar", "date": "2023", "stance": "denies", "mark": "(party:x)"}


@pytest.mark.parametrize(
    "query", ["¦", "x ¦", "mark:(¦", "x N¦", "stance:¦", "x أ¦", "x न¦", "د¦", "title:(x ¦"]
)
@pytest.mark.parametrize("language", ["en", "de", "ar", "hi"])
def test_what_is_offered_is_understood_where_it_is_put(query: str, language: str) -> None:
    found = place(query)
    assert found
    for item in of_the_language(found, language):
        behind = " x"
        if item.kind == "field":
            behind = _VALUES.get(field_called(item.text.removesuffix(":")) or "", "x")
        elif item.kind == "stance":
            behind = ""
        closing = ")" * query.count("(")
        assert parse(query[: item.start] + item.text + behind + closing)


@pytest.mark.parametrize(
    "name", ["Musk", "Der Bote", "OR", "دفاتر الغد", "AT&T", "a:b", 'The "Post"', "x*", "NEAR", "Musk’s"]
)
def test_a_value_in_a_query_means_itself(name: str) -> None:
    words = parse(f"outlet:{quoted(name)}")
    assert isinstance(words, Term | Phrase)
    assert parse(f"outlet:{quoted(name)} x")


@given(st.text(max_size=20), st.integers(0, 20))
def test_any_cursor_in_any_text_has_a_place_or_none(query: str, cursor: int) -> None:
    found = place_at(query, min(cursor, len(query)))
    if found:
        assert 0 <= found.start <= min(cursor, len(query)) <= found.end <= len(query)
        list(of_the_language(found, "en"))
