from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.errors import UserError
from workbench.core.search.analysis import FOLDED, prepare
from workbench.core.search.query.parser import QuerySyntaxError, parse
from workbench.core.search.tree import And, DateRange, Name, Not, Or, Phrase, Prefix, Term, Wildcard, leaves


def words(*texts: str) -> tuple[Term, ...]:
    return tuple(map(Term, texts))


def test_words_side_by_side_must_all_be_there() -> None:
    assert parse("Musk Twitter") == And(words("Musk", "Twitter"))
    assert parse("Musk AND Twitter") == And(words("Musk", "Twitter"))
    assert parse("Musk") == Term("Musk")


def test_and_binds_closer_than_or() -> None:
    assert parse("a b OR c AND d") == Or((And(words("a", "b")), And(words("c", "d"))))
    assert parse("a (b OR c)") == And((Term("a"), Or(words("b", "c"))))


def test_not_takes_away_from_what_stands_beside_it() -> None:
    assert parse("a NOT b") == And((Term("a"), Not(Term("b"))))
    assert parse("NOT b a") == And((Not(Term("b")), Term("a")))
    assert parse("a AND NOT (b OR c)") == And((Term("a"), Not(Or(words("b", "c")))))


def test_brackets_of_the_same_kind_dissolve() -> None:
    assert parse("((a b) c)") == And(words("a", "b", "c"))
    assert parse("a OR (b OR c)") == Or(words("a", "b", "c"))


def test_small_operators_are_words() -> None:
    assert parse("and or not") == And(words("and", "or", "not"))


@pytest.mark.parametrize(
    "typed",
    [
        '"Twitter data"',
        "“Twitter data”",
        "„Twitter data“",
        "«Twitter data»",
        "»Twitter data«",
        "”Twitter data”",
        '“Twitter data"',
        "＂Twitter data＂",
        "\u200f“\u202aTwitter data\u202c”\u200e",
    ],
)
def test_quotation_marks_of_all_systems_hold_a_phrase(typed: str) -> None:
    assert parse(typed) == Phrase(("Twitter", "data"))


def test_the_other_family_of_quotation_marks_is_part_of_a_phrase() -> None:
    assert parse("«he said “no” twice»") == Phrase(("he", "said", "no", "twice"))


def test_on_a_hindi_keyboard_a_visarga_does_for_a_colon() -> None:
    assert parse("भाषाः हिन्दी मस्क याः शीर्षकःट्विटर") == parse("भाषा:हिन्दी मस्क या: शीर्षक:ट्विटर")
    assert parse("दुःख अतः") == And(words("दुःख", "अतः"))
    assert parse("“भाषाः”") == Term("भाषाः")


def test_a_hebrew_abbreviation_is_a_word_though_it_has_a_quotation_mark_inside() -> None:
    assert parse('צה"ל') == Term('צה"ל')
    assert parse('"צה"ל הודיע" ארה"ב') == And((Phrase(('צה"ל', "הודיע")), Term('ארה"ב')))
    with pytest.raises(QuerySyntaxError):
        parse('"צה"ל הודיע')


def test_a_phrase_of_one_word_is_a_word_and_a_word_with_a_hyphen_a_phrase() -> None:
    assert parse('"Musk"') == Term("Musk")
    assert parse("Twitter-Daten") == Phrase(("Twitter", "Daten"))
    assert parse("don’t") == Phrase(("don", "t"))


def test_slop_stands_behind_a_phrase() -> None:
    assert parse('"a b"~3 c') == And((Phrase(("a", "b"), 3), Term("c")))
    assert parse('"a b"~٣') == Phrase(("a", "b"), 3)


def test_placeholders() -> None:
    assert parse("micro*") == Prefix("micro")
    assert parse("micro***") == Prefix("micro")
    assert parse("gr?y") == Wildcard(("gr", "?", "y"))
    assert parse("i*al*") == Wildcard(("i", "*", "al", "*"))
    assert parse("الشر*") == Prefix("الشر")
    assert parse("सरका*") == Prefix("सरका")


def test_exactly_as_written() -> None:
    assert parse("=Straße") == Term("Straße", form="exact")
    assert parse('="Die Straße"') == Phrase(("Die", "Straße"), form="exact")
    assert parse("=Stra*") == Prefix("Stra", form="exact")


def test_fields() -> None:
    assert parse("title:Musk") == Term("Musk", "title")
    assert parse("TITLE: Musk") == Term("Musk", "title")
    assert parse('outlet:"Der Morgen" x') == And((Phrase(("Der", "Morgen"), field="outlet"), Term("x")))
    assert parse("byline:(Ute OR Jo)") == Or((Term("Ute", "byline"), Term("Jo", "byline")))
    assert parse("title:=Musk") == Term("Musk", "title", "exact")
    assert parse("NOT title:a b") == And((Not(Term("a", "title")), Term("b")))
    assert parse("language:AR") == Term("ar", "language")
    assert parse('language:(ar OR "de-AT")') == Or((Term("ar", "language"), Term("de-at", "language")))


def test_names() -> None:
    assert parse("name:Musk") == Name("Musk")
    assert parse('name:"Elon Musk"') == Name("Elon Musk")
    assert parse("name:(ماسك OR Spiro) x") == And((Or((Name("ماسك"), Name("Spiro"))), Term("x")))
    with pytest.raises(QuerySyntaxError):
        parse("name:Mus*")


def test_dates() -> None:
    assert parse("date:2023") == DateRange("2023", "2023")
    assert parse("date:٢٠٢٣-٠٥") == DateRange("2023-05", "2023-05")
    assert parse("date:2023-04-20..2023-05") == DateRange("2023-04-20", "2023-05")
    assert parse("date:..2022") == DateRange("", "2022")
    assert parse("date:2022..") == DateRange("2022", "")


def test_a_time_or_an_address_is_no_field() -> None:
    assert parse("10:30") == Phrase(("10", "30"))
    assert parse("https://example.org/x") == Term("https://example.org/x")


def test_invisible_marks_of_direction_change_nothing() -> None:
    assert parse("\u200fماسك\u200f \u2066AND\u2069 \u200eMusk") == And(words("ماسك", "Musk"))
    assert parse("tit\u200ele:Mu\u200fsk") == Term("Musk", "title")


def test_punctuation_of_a_pasted_sentence_is_passed_over() -> None:
    assert parse("Musk – Twitter , ماسك ، تويتر") == And(words("Musk", "Twitter", "ماسك", "تويتر"))
    assert parse("قال، ماسك ؟") == And(words("قال", "ماسك"))
    assert parse("…“Twitter data”.") == Phrase(("Twitter", "data"))


@pytest.mark.parametrize(
    ("typed", "position"),
    [
        ("", 0),
        ("   ", 0),
        ("،", 0),
        ('a "b c', 2),
        ("a «b c", 2),
        ("AND a", 0),
        ("a AND", 2),
        ("a AND AND b", 6),
        ("a OR", 2),
        ("OR a", 0),
        ("a OR OR b", 2),
        ("a OR AND b", 5),
        ("NOT", 0),
        ("NOT a", 0),
        ("a OR NOT b", 5),
        ("a NOT", 2),
        ("a NOT OR b", 2),
        ("NOT NOT a", 0),
        ("()", 0),
        ("a ( ) b", 2),
        ("(a", 0),
        ("(a (b)", 0),
        ("a)", 1),
        (")", 0),
        ("(NOT a) b", 1),
        ("foo:bar", 0),
        ("a قال: b", 2),
        ("title:", 0),
        ("a title: AND b", 2),
        ("title:outlet:x", 6),
        ("title:(outlet:x)", 7),
        ("title:–", 0),
        ("=", 0),
        ("a = b =", 6),
        ("=(a)", 0),
        ("language:=ar", 9),
        ("-foo", 0),
        ("a +foo", 2),
        ("*", 0),
        ("who?", 3),
        ("a-b*", 0),
        ("d[2020", 1),
        ("a b]", 3),
        ("a ~3", 2),
        ('"a b" ~3', 6),
        ('"a b"~', 5),
        ('"a b"~12345', 5),
        ('"a b*"', 0),
        ('"…"', 0),
        ("🙂", 0),
        ("language:deutsch1", 9),
        ('language:"ar"~2', 13),
        ("date:soon", 5),
        ("date:2023-13", 5),
        ("date:2023-02-30", 5),
        ("date:2024..2023", 5),
        ("date:..", 5),
        ("date:[2020 TO 2021]", 5),
    ],
)
def test_what_is_not_understood_is_refused_at_its_place(typed: str, position: int) -> None:
    with pytest.raises(QuerySyntaxError) as refused:
        parse(typed)
    assert refused.value.position == position
    assert refused.value.problem
    assert refused.value.expected


def test_the_position_counts_code_points_of_what_was_typed() -> None:
    with pytest.raises(QuerySyntaxError) as refused:
        parse("\u200f𝔐 \u200fAND")
    assert refused.value.position == 4


def test_a_refusal_is_an_error_of_the_world() -> None:
    with pytest.raises(UserError, match="character 3"):
        parse("a (")


@pytest.mark.parametrize("typed", ["(" * 5000 + "a" + ")" * 5000, "NOT " * 5000 + "a", "a " * 5000])
def test_queries_beyond_all_measure_are_refused(typed: str) -> None:
    with pytest.raises(QuerySyntaxError):
        parse(typed)


_ODD = """a ماسك मस्क AND OR NOT ( ) " “ « » = ~2 * ? : - title: language: date: 2023 .. [ ' ، – http://"""
_PIECES = st.sampled_from([*_ODD.split(), " ", "\u200f", "\u2066", "\ud800"])


@given(st.one_of(st.text(), st.lists(_PIECES).map("".join), st.lists(_PIECES).map(" ".join)))
def test_every_text_is_a_query_or_refused_inside_it(typed: str) -> None:
    try:
        tree = parse(typed)
    except QuerySyntaxError as refused:
        assert 0 <= refused.position < max(1, len(typed))
    else:
        assert list(leaves(prepare(tree, FOLDED)))
