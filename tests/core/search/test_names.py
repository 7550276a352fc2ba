"""Names in queries: from a name to the words of the texts that are it, whatever their script."""

from __future__ import annotations

from collections.abc import Sequence, Set

import pytest

from workbench.core.search.name_keys import WAYS, HasNameKeys, NameKeys, NameTable, keys_of_word, name_keys
from workbench.core.search.names import LIKELY, NameFinder, with_names
from workbench.core.search.tree import And, Boost, In, Name, Near, Not, Or, Term
from workbench.core.text.names.keys import likely_keys
from workbench.core.text.names.readings import readings
from workbench.core.text.names.spelling import SCRIPTS

WORDS = sorted(
    [
        "Musk",
        "Musks",
        "mask",
        "Mosque",
        "ماسك",
        "وماسك",
        "لماسك",
        "مسجد",
        "मस्क",
        "मस्जिद",
        "Twitter",
        "تويتر",
        "توتير",
        "لتويتر",
        "ट्विटर",
        "Elon",
        "إيلون",
        "एलोन",
        "OpenAI",
        "Open",
        "AI",
        "Nadella",
        "ناديلا",
        "नडेला",
        "Spiro",
        "سبيرو",
        "स्पिरो",
        "Haus",
        "Klage",
        "دعوى",
        "कंपनी",
        "2023",
        "BBC",
    ]
)


@pytest.fixture(scope="module")
def finder() -> NameFinder:
    return NameFinder(NameTable(WORDS).words_with_name_keys, set(WORDS).__contains__)


def spelled(finder: NameFinder, name: str) -> set[str]:
    return {each.word for each in finder.found(Name(name))}


@pytest.mark.parametrize("name", ["Musk", "ماسك", "मस्क"])
def test_a_name_is_the_same_search_in_every_script(finder: NameFinder, name: str) -> None:
    assert spelled(finder, name) == {"Musk", "Musks", "ماسك", "وماسك", "لماسك", "मस्क"}


def test_a_misspelling_is_found_and_explained(finder: NameFinder) -> None:
    found = {each.word: each for each in finder.found(Name("Twitter"))}
    assert {"Twitter", "تويتر", "توتير", "لتويتر", "ट्विटर"} <= set(found)
    assert (
        "two letters" in found["توتير"].reason and "تويتر is a spelling of Twitter" in found["توتير"].reason
    )
    assert found["Twitter"].score == 1.0 and all(LIKELY <= each.score <= 1 for each in found.values())


@pytest.mark.parametrize(("name", "others"), [("Nadella", "ناديلا नडेला"), ("سبيرو", "Spiro स्पिरो")])
def test_names_of_people(finder: NameFinder, name: str, others: str) -> None:
    assert spelled(finder, name) == {name, *others.split()}


def test_the_words_of_a_name_stand_together_in_any_order(finder: NameFinder) -> None:
    tree = finder.tree(Name("Elon Musk"))
    assert isinstance(tree, Near) and not tree.ordered and len(tree.parts) == 2
    assert spelled(finder, "Elon Musk") >= {"Elon", "إيلون", "एलोन", "Musk", "ماسك", "मस्क"}


def test_words_may_be_written_as_one(finder: NameFinder) -> None:
    assert {"OpenAI", "Open", "AI"} <= spelled(finder, "OpenAI")
    assert "OpenAI" in spelled(finder, "Open AI")


def test_what_is_in_no_text_finds_nothing(finder: NameFinder) -> None:
    assert finder.tree(Name("Schwarzenegger")) == In("id", frozenset())
    assert finder.found(Name("Schwarzenegger")) == []
    assert finder.tree(Name("…")) == In("id", frozenset())


def test_names_are_spelled_wherever_they_stand_in_a_query(finder: NameFinder) -> None:
    klage, musk = Term("Klage"), finder.tree(Name("Musk"))
    assert with_names(And((klage, Not(Name("Musk")))), finder) == And((klage, Not(musk)))
    near = with_names(Near((Name("Musk"), klage), 3), finder)
    assert isinstance(near, Near) and isinstance(near.parts[0], Or)
    assert not any(isinstance(part, Boost) for part in near.parts[0].parts)
    nowhere = with_names(Near((Name("Schwarzenegger"), klage), 3), finder)
    assert nowhere == In("id", frozenset())


def test_keys_find_their_words() -> None:
    keys = name_keys(WORDS, len(WORDS))
    assert len(keys) == WAYS * len(WORDS)
    table = NameKeys(keys)
    for number, word in enumerate(WORDS):
        for found in keys_of_word(word):
            assert number in table.words_with({found}).tolist()
    assert table.words_with(set()).tolist() == [] and table.words_with({2**31}).tolist() == []


def test_a_table_looks_up_what_an_engine_would() -> None:
    table: HasNameKeys = NameTable(WORDS)
    asked = readings("Musk")[0].spelling
    keys = {key for script in SCRIPTS for key in likely_keys(asked, script, 3.0)}
    assert {"Musk", "ماسك", "मस्क"} <= set(table.words_with_name_keys(keys))
    assert keys_of_word("https://example.org/" + "a" * 40) == ()


def finder_of(*words: str) -> NameFinder:
    return NameFinder(NameTable(sorted(words)).words_with_name_keys, set(words).__contains__)


@pytest.mark.parametrize(
    ("name", "right", "others"),
    [
        ("Obama", {"أوباما", "لأوباما", "اوباما"}, {"بما", "وبما", "بمن", "الأمن"}),
        ("Putin", {"بوتين", "وبوتين"}, {"بطن", "البطن", "وتين"}),
        ("Musk", {"ماسك", "وماسك"}, {"مسك", "المسك", "أمسك"}),
        ("Trump", {"ترامب", "ترمب", "لترامب"}, {"تراب", "التراب"}),
        ("Hollande", {"هولاند"}, {"الهولندي", "وهولندي"}),
    ],
)
def test_ordinary_words_that_sound_like_it_are_not_the_name(
    name: str, right: set[str], others: set[str]
) -> None:
    """Words of real news, each of which was taken for the name before both directions had a say."""
    assert spelled(finder_of(*right, *others), name) == right


def test_beside_its_neighbours_an_ordinary_word_may_be_part_of_a_name() -> None:
    finder = finder_of("سبيس", "اكس", "न्यूयॉर्क", "टाइम्स", "تايمز", "New", "York", "Times")
    assert {"سبيس", "اكس"} <= spelled(finder, "SpaceX")
    assert {"न्यूयॉर्क", "टाइम्स"} <= spelled(finder, "New York Times")


def test_a_name_is_not_taken_for_another_behind_a_preposition() -> None:
    """بوتين could be “in Wateen”; only what is spelled just so is then found."""
    assert spelled(finder_of("بوتين", "واتان", "وطن", "أوتون", "Wotan"), "بوتين") == {"بوتين"}
    assert spelled(finder_of("ماسك", "لماسك"), "لماسك") == {"ماسك", "لماسك"}


@pytest.mark.parametrize(
    ("english", "hindi"),
    [
        ("Shaw", "शॉ"),
        ("George", "जॉर्ज"),
        ("Washington", "वॉशिंगटन"),
        ("Taylor", "टेलर"),
        ("Wright", "राइट"),
        ("Facebook", "फेसबुक"),
        ("Google", "गूगल"),
        ("Amazon", "अमेज़न"),
        ("Reuters", "रॉयटर्स"),
        ("Keith", "कीथ"),
    ],
)
def test_english_names_as_hindi_hears_them(english: str, hindi: str) -> None:
    finder = finder_of(english, hindi, "डॉक्टर", "सरकार")
    assert spelled(finder, english) == spelled(finder, hindi) == {english, hindi}


def test_words_are_looked_up_once_for_all_names() -> None:
    table, asked = NameTable(WORDS), list[int]()

    def with_keys(keys: Set[int]) -> Sequence[str]:
        asked.extend(keys)
        return table.words_with_name_keys(keys)

    finder = NameFinder(with_keys, set(WORDS).__contains__)
    assert spelled(finder, "ماسك") >= {"Musk", "मस्क"} and spelled(finder, "Elon") >= {"إيلون"}
    assert len(asked) == len(set(asked))
