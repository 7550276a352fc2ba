"""Tables of words: what goes in comes out, however it was kept, and a damaged file is made anew."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES

from tests.robustness.word_tables import different
from workbench.core.text.stemming import word_table as module
from workbench.core.text.stemming.dictionary import _files
from workbench.core.text.stemming.word_table import WordTable, packed, word_table

words = st.text(st.sampled_from("abé\u0300 ماسمस्क𝔐'-"), max_size=5)
ENTRIES = {f"word{number}": f"meaning{number}" * (number % 4) for number in range(300)}


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("MUQABALA_CACHE", str(folder))
    return folder / "words"


def encoded(entries: dict[str, str]) -> dict[bytes, bytes]:
    return {word.encode(): found.encode() for word, found in entries.items()}


class _Making:
    """Makes entries, and counts how often."""

    def __init__(self, entries: dict[str, str] = ENTRIES) -> None:
        self.entries = entries
        self.times = 0

    def __call__(self) -> dict[bytes, bytes]:
        self.times += 1
        return encoded(self.entries)


@given(st.dictionaries(words, words, max_size=200), st.lists(words), st.booleans())
def test_many_words_are_found_as_one_by_one(
    entries: dict[str, str], others: list[str], in_order: bool
) -> None:
    table = WordTable(packed(encoded(entries)))
    asked = [*entries, *others]
    asked = sorted(asked) if in_order else asked
    one_by_one = ((number, table.get(word)) for number, word in enumerate(asked))
    assert list(table.among(asked)) == [(number, found) for number, found in one_by_one if found is not None]


@given(st.dictionaries(words, words, max_size=200), st.lists(words))
def test_a_table_is_as_the_dict_that_it_was_made_of(entries: dict[str, str], others: list[str]) -> None:
    table = WordTable(packed(encoded(entries)))
    assert dict(table.entries()) == entries == dict(table)
    assert list(table) == sorted(entries)
    assert len(table) == len(entries)
    for word in (*entries, *others):
        assert table.get(word) == entries.get(word)
        assert (word in table) == (word in entries)
    with pytest.raises(KeyError):
        table["word that is nowhere"]
    assert table.get("\ud800", "none") == "none"


@pytest.mark.parametrize("entry", [("a\tb", ""), ("a", "b\n"), ("", "\t")])
def test_what_would_not_come_out_again_is_refused(entry: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match="line break or a tab"):
        packed(encoded(dict([entry])))


def test_a_table_is_made_once(cache: Path) -> None:
    make = _Making()
    for _ in range(3):
        assert dict(word_table("t", "1", make).entries()) == ENTRIES
    assert make.times == 1
    if os.name == "posix":
        (kept,) = cache.iterdir()
        assert kept.stat().st_mode & 0o77 == cache.stat().st_mode & 0o77 == 0


def test_from_something_else_another_table_is_made(cache: Path) -> None:
    word_table("t", "1", _Making())
    word_table("t-other", "1", _Making())
    other = _Making({"a": "b"})
    assert dict(word_table("t", "2", other)) == {"a": "b"}
    assert other.times == 1
    assert sorted(path.name.partition(".")[0] for path in cache.iterdir()) == ["t", "t-other"]


def flipped(at: Callable[[int], int]) -> Callable[[bytes], bytes]:
    def flip(data: bytes) -> bytes:
        changed = bytearray(data)
        changed[at(len(data))] ^= 0x10
        return bytes(changed)

    return flip


HARMS: dict[str, Callable[[bytes], bytes]] = {
    **{f"byte {at} changed": flipped(lambda _, at=at: at) for at in range(0, 40, 3)},  # type: ignore[misc]
    "middle changed": flipped(lambda size: size // 2),
    "end changed": flipped(lambda size: size - 1),
    "cut": lambda data: data[: len(data) // 2],
    "emptied": lambda data: b"",
    "longer": lambda data: data + b"\n",
    "garbage": lambda data: b"\x80garbage" * 100,
}


@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS.keys())
def test_a_harmed_file_is_made_anew(cache: Path, harm: Callable[[bytes], bytes]) -> None:
    word_table("t", "1", _Making())
    (path,) = cache.iterdir()
    path.write_bytes(harm(path.read_bytes()))
    make = _Making()
    assert dict(word_table("t", "1", make)) == ENTRIES
    assert make.times == 1
    assert dict(word_table("t", "1", make)) == ENTRIES
    assert make.times == 1


def test_where_nothing_can_be_kept_a_table_works_all_the_same(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Path) -> None:
        raise OSError(28, "No space left on device")

    make = _Making()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", full)
        assert dict(word_table("t", "1", make)) == ENTRIES
    assert list(cache.iterdir()) == []
    cache.rmdir()
    cache.write_text("no folder")
    assert dict(word_table("t", "1", make)) == ENTRIES
    assert make.times == 2


def test_blocks_of_any_size_hold_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    for size in (1, 2, 299, 300, 301):
        monkeypatch.setattr(module, "_BLOCK", size)
        assert dict(WordTable(packed(encoded(ENTRIES)))) == ENTRIES


def test_all_languages_of_simplemma_are_there() -> None:
    assert _files().keys() == SUPPORTED_LANGUAGES


@pytest.mark.parametrize("language", ["ar", "en", "hi"])
def test_words_have_the_lemmas_that_simplemma_gives_them(language: str) -> None:
    """A sample; `tests.robustness.word_tables` looks at all words of all languages."""
    assert different(language, every=97) == []
