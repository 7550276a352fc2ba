"""Engines that keep the keys of names find the words that a look at all words finds."""

from __future__ import annotations

from tests.core.search.conftest import ARTICLES, article
from workbench.core.search.engine import SearchEngine
from workbench.core.search.name_keys import HasNameKeys, NameTable, keys_of_word


def same_as_a_table(engine: SearchEngine) -> set[str]:
    """The words with keys, if they are those that a table of all words gives for each key."""
    assert isinstance(engine, HasNameKeys)
    words = engine.terms("", field="text", form="exact", limit=10_000)
    table = NameTable(words)
    keys = {key for word in words for key in keys_of_word(word)}
    for key in keys:
        assert engine.words_with_name_keys({key}) == table.words_with_name_keys({key})
    assert engine.words_with_name_keys(set()) == []
    return set(engine.words_with_name_keys(keys))


def test_keys_are_those_of_the_words(filled: SearchEngine) -> None:
    assert {"ماسك", "मस्क", "Musk", "Microsoft", "تويتر"} <= same_as_a_table(filled)


def test_keys_outlast_changes_and_merges(filled: SearchEngine) -> None:
    for number in range(12):
        filled.apply(
            [article(f"n{number}", f"Nadella नडेला ناديلا word{number} Straße{'n' * number}")], (), number
        )
        filled.commit()
    filled.apply((), ["ar", "n3"], 99)
    filled.commit()
    while filled.optimise(1000):
        pass
    assert {"ناديلا", "नडेला", "Nadella"} <= same_as_a_table(filled)
    filled.rebuild(ARTICLES, 100)
    assert "Nadella" not in same_as_a_table(filled)
