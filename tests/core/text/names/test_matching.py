"""Names of a list: the right one first, whatever the script, with a reason that holds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.text.names.matching import NameList
from workbench.core.text.names.near import Words
from workbench.core.text.names.readings import readings

ONE_NAME = (
    ("Musk", "ماسك", "मस्क", "Маск"),
    ("Twitter", "تويتر", "ट्विटर", "Твиттер"),
    ("Microsoft", "مايكروسوفت", "माइक्रोसॉफ्ट", "Майкрософт"),
    ("Spiro", "سبيرو", "स्पिरो", "Спиро"),
    ("Nadella", "ناديلا", "नडेला", "Наделла"),
    ("Washington", "واشنطن", "वाशिंगटन", "Вашингтон"),
    ("Merkel", "ميركل", "मर्केल", "Меркель"),
    ("Zelensky", "زيلينسكي", "ज़ेलेंस्की", "Зеленский"),
    ("Netanyahu", "نتنياهو", "नेतन्याहू", "Нетаньяху"),
    ("Erdoğan", "أردوغان", "एर्दोगन", "Эрдоган"),
    ("Schröder", "شرودر", "श्रोडर", "Шрёдер"),
    ("Facebook", "فيسبوك", "फेसबुक", "Фейсбук"),
    ("Instagram", "إنستغرام", "इंस्टाग्राम", "Инстаграм"),
    ("BBC", "بي بي سي", "बीबीसी", "Би-би-си"),
    ("OpenAI", "أوبن إيه آي", "ओपनएआई", "Опен-эй-ай"),
    ("New York", "نيويورك", "न्यूयॉर्क", "Нью-Йорк"),
    ("Wall Street", "وول ستريت", "वॉल स्ट्रीट", "Уолл-стрит"),
    ("Muhammad", "محمد", "मोहम्मद", "Мухаммед"),
)
EVERYTHING = [name for group in ONE_NAME for name in group]


@pytest.fixture(scope="module")
def among() -> NameList:
    return NameList(EVERYTHING)


@pytest.mark.parametrize("group", ONE_NAME, ids=[group[0] for group in ONE_NAME])
def test_a_name_finds_itself_in_every_script(among: NameList, group: tuple[str, ...]) -> None:
    latin = group[0]
    assert {match.name for match in among.matches(latin, len(group))} == set(group)
    for name in group:
        matches = among.matches(name, len(group))
        assert (matches[0].name, matches[0].score) == (name, 1)
        assert latin in {match.name for match in matches}, name


@pytest.mark.parametrize(
    ("asked", "among", "first"),
    [
        ("Alex Spiro", ["سبيرو", "أليكس سبيرو", "سبيرو أليكس"], "أليكس سبيرو"),
        ("Spiro Alex", ["سبيرو", "أليكس"], "سبيرو"),
        ("Elon Musk", ["एलोन", "मस्क एलोन", "मस्क"], "मस्क एलोन"),
        ("Abdul Rahman", ["عبد الله", "عبدالرحمن", "رحمن"], "عبدالرحمن"),
        ("Tschaikowski", ["Tchaikovsky", "Tschechow", "Stravinsky"], "Tchaikovsky"),
        ("Selenskyj", ["Zelensky", "Selendy", "Seleznyov"], "Zelensky"),
        ("ماسك", ["وماسك", "موسكو", "مكسيك"], "وماسك"),
        ("Twitter", ["بتويتر", "توتر", "تايتنك"], "بتويتر"),
        ("Twitter", ["توتير", "تاتار", "ترتيب"], "توتير"),
        ("Boeing 737", ["बोइंग 747", "बोइंग ७३७"], "बोइंग ७३७"),
    ],
)
def test_the_nearest_name_is_first(asked: str, among: list[str], first: str) -> None:
    assert NameList(among).matches(asked)[0].name == first


@pytest.mark.parametrize(
    ("asked", "other", "reason"),
    [
        ("Musk", "ماسك", "Arabic ماسك reads māsk: the same consonants m-s-k"),
        ("ماسك", "मस्क", "Devanagari मस्क reads mask: the same consonants m-s-k"),
        ("تويتر", "توتير", "two letters of تويتر change places"),
        ("Musk", "Musks", "the same spelling, before the ending s"),
        ("ماسك", "وماسك", "the same spelling, after the prefix و"),
        ("Twitter", "Twiter", "one letter differs from Twitter"),
        ("musk", "Musk", "the same spelling"),
        ("बीबीसी", "BBC", "BBC is spoken beebeesee"),
        ("Elon Musk", "Musk", "the same spelling; other words beside it"),
        ("Elon Musk", "Musk, Elon", "the same spelling; the words in another order"),
    ],
)
def test_the_reason_says_what_is_alike(asked: str, other: str, reason: str) -> None:
    assert [match.reason for match in NameList([other]).matches(asked)] == [reason]


def test_what_is_nothing_like_it_is_not_given() -> None:
    assert NameList(["Washington", "برلين", "दिल्ली", "2023", "…", ""]).matches("Musk") == []
    assert NameList(["Musk"]).matches("") == NameList([]).matches("Musk") == []


NAMES = st.text(st.sampled_from("abcdeghikmnoprstuzšç'. ماسكتويربلنहिन्दीमस्कаеМск"), max_size=14)


@settings(max_examples=30)
@given(st.lists(NAMES, max_size=5), NAMES)
def test_scores_are_ranked_and_reasons_given(names: list[str], asked: str) -> None:
    matches = NameList(names).matches(asked, 5)
    assert [match.score for match in matches] == sorted((match.score for match in matches), reverse=True)
    assert all(0 < match.score <= 1 and match.reason and match.name in names for match in matches)


@pytest.mark.parametrize("asked", ["Musk", "تويتر", "स्पिरो", "Вашингтон"])
def test_keys_miss_nothing_that_is_cheap(asked: str) -> None:
    """What keys at a price find is all that costs no more than that price."""
    words = Words(readings(name) for name in EVERYTHING)
    (reading, *_) = readings(asked)
    more, _ = words.near(reading, [6.0])
    found, _ = words.near(reading, [3.0])
    assert {near.word for near in more if near.excess <= 3.0} <= {near.word for near in found}
