"""A query while it is typed: the documented rules, and no others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.search.query.parser import parse
from workbench.core.search.query.refusals import QuerySyntaxError
from workbench.core.search.query.unfinished import parse_unfinished
from workbench.core.search.tree import And, Near, Phrase, Prefix, Term


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        # 1. What is open is closed.
        ('"Twitter data" "Musk ', '"Twitter data" Musk'),
        ("(a OR b ", "(a OR b)"),
        ("title:(a (b ", "title:(a b)"),
        ("mark:(party:Musk stance:denies", "mark:(party:Musk stance:denies)"),
        # 2. What stands at the end and cannot be understood yet is left out.
        ("Musk AND", "Musk"),
        ("Musk OR ", "Musk"),
        ("Musk أو:", "Musk"),
        ("Musk AND NOT", "Musk"),
        ("Musk NEAR", "Musk"),
        ("Musk NEAR/", "Musk"),
        ("Musk NEAR/3", "Musk"),
        ("Musk NEAR/3 (", "Musk"),
        ("Musk -", "Musk"),
        ("Musk !", "Musk"),
        ("Musk ^", "Musk"),
        ("Musk^", "Musk"),
        ("Musk +", "Musk"),
        ("Musk /", "Musk"),
        ("Musk /tw[i", "Musk"),
        ("Musk =", "Musk"),
        ("Musk title:", "Musk"),
        ("Musk title:(", "Musk"),
        ('Musk title:"', "Musk"),
        ("Musk language:d", "Musk"),
        ("Musk language:(ar OR d", "Musk language:ar"),
        ("Musk date:2023-0", "Musk"),
        ("Musk stance:den", "Musk"),
        ("Musk foo:", "Musk"),
        ("Musk *", "Musk"),
        ("Musk gr?", "Musk"),
        ('"a b"~', '"a b"'),
        ("Musk w/5", "Musk"),
        ("Musk NOT a OR NOT b ", "Musk NOT a"),
        ("x NEAR/3 (a b ", "x NEAR/3 a"),
        # What is finished stays as it is.
        ("Musk ", "Musk"),
        ("Musk~", "Musk~"),
        ("Mus*", "Mus*"),
        ("/Mus./", "/Mus./"),
        ('"a b"', '"a b"'),
        ("language:de", "language:de"),
        ("Musk,", "Musk"),
        ("Musk NOT Tesla ", "Musk NOT Tesla"),
    ],
)
def test_what_is_there_so_far(typed: str, means: str) -> None:
    assert parse_unfinished(typed) == parse(means)


@pytest.mark.parametrize(
    "typed", ["", " ", '"', "(", "title:", "NOT", "NOT Musk", "-Musk", "(NOT a b:", "/x", "=", "…"]
)
def test_nothing_yet(typed: str) -> None:
    assert parse_unfinished(typed) is None


def test_the_last_word_is_the_beginning_of_one() -> None:
    assert parse_unfinished("Elon Mus") == And((Term("Elon"), Prefix("Mus")))
    assert parse_unfinished("title:(a mus") == And((Term("a", "title"), Prefix("mus", "title")))
    assert parse_unfinished("=Mus") == Prefix("Mus", form="exact")
    assert parse_unfinished("party:Mus x") == And((parse("party:Mus"), Prefix("x")))
    assert parse_unfinished("تو") == Prefix("تو")
    assert parse_unfinished("सरका") == Prefix("सरका")
    assert parse_unfinished("Mus\u200f") == Prefix("Mus")


def test_the_last_word_of_an_open_phrase_is_the_beginning_of_one() -> None:
    assert parse_unfinished('"Mus') == Prefix("Mus")
    assert parse_unfinished("«بيانات توي") == Near((Term("بيانات"), Prefix("توي")), 0, ordered=True)
    assert parse_unfinished('"a b c') == Near((Phrase(("a", "b")), Prefix("c")), 0, ordered=True)
    assert parse_unfinished('"a b ') == Phrase(("a", "b"))
    assert parse_unfinished("Twitter-Da") == Near((Term("Twitter"), Prefix("Da")), 0, ordered=True)
    assert parse_unfinished('outlet:"Der Spie') == Near(
        (Term("Der", "outlet"), Prefix("Spie", "outlet")), 0, ordered=True
    )


@pytest.mark.parametrize(
    ("typed", "position"),
    [
        ("foo:bar Musk", 0),
        ("a AND AND b", 6),
        ("a) b", 1),
        ("[a b", 0),
        ("(NOT a) b", 1),
        ("title:outlet:x y", 6),
    ],
)
def test_an_error_before_the_end_is_one(typed: str, position: int) -> None:
    with pytest.raises(QuerySyntaxError) as refused:
        parse_unfinished(typed)
    assert refused.value.position == position


_PIECES = """a ماسك AND و: OR NOT - ( ) " « = ~ ^2 * ? [ title: stance: mark: date: 2023 .. /a/ / NEAR/2 ،"""


@given(st.text(max_size=15) | st.lists(st.sampled_from(_PIECES.split(" "))).map(" ".join))
def test_what_is_understood_when_finished_is_understood_while_typed(typed: str) -> None:
    try:
        parse(typed)
    except QuerySyntaxError:
        try:
            parse_unfinished(typed)
        except QuerySyntaxError as refused:
            assert refused.position < len(typed)
    else:
        assert parse_unfinished(typed) is not None
        assert parse_unfinished(f"{typed} ") == parse(typed)
