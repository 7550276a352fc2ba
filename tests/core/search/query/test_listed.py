"""Lines of a list as query trees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.errors import UserError
from workbench.core.search.query.listed import ReadAs, listed_query, listed_tree
from workbench.core.search.query.parser import parse
from workbench.core.search.query.refusals import QuerySyntaxError
from workbench.core.search.tree import And, Fuzzy, Name, Near, Not, Phrase, Prefix, Term, leaves


def test_a_query_is_parsed() -> None:
    assert listed_tree("Musk OR title:x*") == parse("Musk OR title:x*")
    with pytest.raises(QuerySyntaxError):
        listed_tree("(Musk")


def test_a_phrase_has_no_signs() -> None:
    assert listed_tree("Musk AND (Tesla", ReadAs.PHRASE) == Phrase(("Musk", "AND", "Tesla"))
    assert listed_tree("Musk!", ReadAs.PHRASE) == Term("Musk")
    assert listed_tree("Elon Musk", ReadAs.NAME) == Name("Elon Musk")
    for read_as in (ReadAs.PHRASE, ReadAs.NAME):
        with pytest.raises(QuerySyntaxError):
            listed_tree("…!", read_as)


def test_near_words_fit_unless_they_are_short_or_exact() -> None:
    assert listed_tree("Twitter von Elon", ReadAs.QUERY, 2) == And(
        (Fuzzy("Twitter", 2), Fuzzy("von", 1), Fuzzy("Elon", 1))
    )
    assert listed_tree("in NOT =Musk", ReadAs.QUERY, 1) == And((Term("in"), Not(Term("Musk", form="exact"))))
    assert listed_tree("Elon Musk", ReadAs.PHRASE, 1) == Near((Fuzzy("Elon"), Fuzzy("Musk")), 0, ordered=True)
    assert listed_tree("language:de mus*", ReadAs.QUERY, 1) == And((Term("de", "language"), Prefix("mus")))


@given(st.text(), st.sampled_from(ReadAs), st.sampled_from([0, 1, 2]))
def test_every_line_is_a_tree_or_refused(line: str, read_as: ReadAs, edits: int) -> None:
    try:
        tree = listed_tree(line, read_as, edits)
    except UserError as error:
        assert isinstance(error, QuerySyntaxError) and 0 <= error.position <= len(line)
    else:
        assert list(leaves(tree))


@pytest.mark.parametrize("read_as", list(ReadAs))
@pytest.mark.parametrize("edits", [0, 1, 2])
@pytest.mark.parametrize("line", ["Musk", "بيانات تويتر", "Elon Musk, OR so", "मस्क", "e-Mail 44"])
def test_a_line_can_be_asked_as_a_query(line: str, read_as: ReadAs, edits: int) -> None:
    if read_as is ReadAs.QUERY:
        assert listed_query(line, read_as, edits) == line
    else:
        assert parse(listed_query(line, read_as, edits)) == listed_tree(line, read_as, edits)


def test_a_word_that_is_an_operator_stays_a_word() -> None:
    assert parse(listed_query("AND", ReadAs.PHRASE)) == Term("AND")
    assert parse(listed_query("Musk AND", ReadAs.PHRASE, 1)) == Near(
        (Fuzzy("Musk", 1), Fuzzy("and", 1)), 0, ordered=True
    )
