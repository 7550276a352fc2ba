"""Every reason for which a query is refused: it is reached, it has a place, and it says what to do."""

from __future__ import annotations

import pytest

from workbench.core.search.query.listed import ReadAs, listed_tree
from workbench.core.search.query.parser import parse
from workbench.core.search.query.refusals import REFUSALS, QuerySyntaxError

# The query, its code point, and the code point behind what is wrong.
REFUSED = {
    "empty": (" ", 0, 1),
    "too_long": ("a " * 1001, 2000, 2001),
    "too_deep": ("(" * 60 + "a" + ")" * 60, 50, 51),
    "bracket_not_opened": ("a )", 2, 3),
    "bracket_not_closed": ("a (b", 2, 3),
    "bracket_empty": ("a ( )", 2, 3),
    "quote_not_closed": ('a "b c', 2, 6),
    "quote_in_word": ('foo"bar"', 3, 4),
    "quote_empty": ('a "…"', 2, 5),
    "quote_single": ("a ‘b c’", 2, 4),
    "quote_pattern": ('a "mu* b"', 2, 9),
    "dangling": ("a ODER", 2, 6),
    "dangling_not": ("a ليس:", 2, 6),
    "not_alone": ("a OR NOT b", 5, 8),
    "sign_alone": ("a - b", 2, 3),
    "plus": ("a +b", 2, 3),
    "near_number": ("a NEAR b", 2, 6),
    "near_foreign": ("a pre/5 b", 2, 7),
    "near_mixed": ("a NEAR/1 b NEAR/2 c", 11, 17),
    "near_many": ("a NEAR/1 b NEAR/1 c NEAR/1 d NEAR/1 e", 2, 8),
    "near_part": ("(a b) قرب/٣ c", 6, 11),
    "near_fields": ("title:a NEAR/1 b", 8, 14),
    "tilde_alone": ("a ~", 2, 3),
    "tilde_number": ('"a b"~', 5, 6),
    "tilde_one_word": ('"Musk"~1', 6, 8),
    "tilde_word": ("a-b~", 3, 4),
    "tilde_many": ("Musk~3", 4, 6),
    "tilde_short": ("ab~2", 2, 4),
    "tilde_value": ("language:ar~", 11, 12),
    "boost_alone": ("a ^2", 2, 4),
    "boost_number": ("a^0", 1, 3),
    "boost_useless": ("date:2023^2", 9, 11),
    "exact_alone": ("a =(b)", 2, 3),
    "no_word": ("a 🙂", 2, 3),
    "sign": ("a b\u200f[c", 4, 5),
    "colon_apart": ("عنوان : x", 6, 7),
    "range_outside": ("a 2020..2021", 2, 12),
    "wildcard_alone": ("a ***", 2, 5),
    "wildcard_end": ("a who؟", 5, 6),
    "wildcard_word": ("a b-c*", 2, 6),
    "regex_not_closed": ("a /b", 2, 4),
    "regex_flags": ("a /b/i", 2, 6),
    "regex_empty": ("a //", 2, 4),
    "regex_wrong": ("a /b[c/", 5, 7),
    "regex_letter": ("a /b[ß]/", 5, 8),
    "field_unknown": ("a foo:b", 2, 6),
    "field_within": ("title:(outlet:x)", 7, 14),
    "field_empty": ("a title: OR b", 2, 8),
    "value_only": ("language:/a/", 9, 12),
    "value_both": ("language:(ar hi)", 10, 12),
    "language_unknown": ("language:Klingonish", 9, 19),
    "date_wrong": ("date:2023-13", 5, 12),
    "stance_unknown": ("stance:dislikes", 7, 15),
    "name_signs": ("name:Mus*", 5, 9),
    "mark_brackets": ("mark:Musk", 0, 5),
    "mark_content": ("mark:(party:Musk x)", 17, 18),
}


@pytest.mark.parametrize("key", REFUSED)
def test_a_query_is_refused_at_its_place_and_for_its_reason(key: str) -> None:
    query, start, end = REFUSED[key]
    with pytest.raises(QuerySyntaxError) as refused:
        parse(query)
    assert (refused.value.key, refused.value.position, refused.value.end) == (key, start, end)
    assert "{" not in refused.value.problem + refused.value.remedy


def test_every_reason_is_reached() -> None:
    with pytest.raises(QuerySyntaxError) as refused:
        listed_tree("…", ReadAs.PHRASE)
    assert set(REFUSED) | {refused.value.key} == set(REFUSALS)


def test_every_reason_says_what_to_do() -> None:
    for reason in REFUSALS.values():
        assert reason.problem.endswith((".", "}.")) and reason.remedy.endswith((".", ":")), reason


def test_what_a_remedy_offers_is_understood() -> None:
    for query in (
        "micro* BEFORE/0 data", "a NEAR/3 b", '"C++"', "Musk~2",
        "title:(a NEAR/3 b)", '"two words"~3', "word^2",
        "date:2023-04..2023-05", "language:Arabic",
        "mark:(party:Musk stance:denies)", "language:(ar OR hi)", "=/[ß]/", "/appl./",
    ):  # fmt: skip
        parse(query)
