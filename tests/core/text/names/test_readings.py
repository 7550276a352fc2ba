from __future__ import annotations

import pytest

from workbench.core.text.names.readings import Taken, readings
from workbench.core.text.names.words import name_words


def letters(*words: str) -> list[str]:
    return [reading.spelling.letters for reading in readings(*words)]


@pytest.mark.parametrize(
    ("word", "rest"),
    [
        ("وماسك", "ماسك"),
        ("لماسك", "ماسك"),
        ("بتويتر", "تويتر"),
        ("القاهرة", "قاهرة"),
        ("وللقاهرة", "قاهرة"),
        ("למאסק", "מאסק"),
        ("Musks", "musk"),
        ("Musk's", "musk"),
        ("Маском", "маск"),
    ],
)
def test_what_is_written_on_a_name_is_taken_off_at_a_price(word: str, rest: str) -> None:
    first, *others = readings(word)
    assert first.taken is Taken.AS_WRITTEN and first.price == 0
    assert rest in {reading.spelling.letters for reading in others}
    assert all(reading.price > 0 for reading in others)


@pytest.mark.parametrize("word", ["بن", "بيت", "Paris"[:3], "Ross", "Маск", "वॉल"])
def test_short_and_plain_words_are_read_as_they_stand(word: str) -> None:
    assert len(readings(word)) == 1


def test_acronyms_are_spoken_letter_by_letter_too() -> None:
    assert "bibisi" in letters("BBC")
    assert "openeiai" in letters("Open", "AI")
    assert letters("Nato") == ["nato"]


def test_a_vowel_that_is_only_implied_falls_silent_where_two_words_meet() -> None:
    assert letters("ओपनएआई") == ["ओपˑनəएआई", "ओपəनएआई"]
    assert letters("मस्क") == ["मəसकˑ"]


def test_the_u_of_english_is_heard_as_an_a_where_letters_lack_it() -> None:
    heard = {reading.spelling.letters: reading for reading in readings("Musk")}
    assert heard["mask"].is_for("arabic") and not heard["mask"].is_for("indic")
    assert heard["musk"].is_for("arabic") and heard["musk"].is_for("indic")
    assert letters("Luna") == ["luna"]


def test_there_is_no_reading_without_letters() -> None:
    assert readings("2023") == readings("") == ()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("OpenAI", ["Open", "AI"]),
        ("ChatGPT", ["Chat", "GPT"]),
        ("BBCNews", ["BBC", "News"]),
        ("LinkedIn", ["Linked", "In"]),
        ("Jean-Claude Juncker", ["Jean", "Claude", "Juncker"]),
        ("J.R.R. Tolkien", ["J", "R", "R", "Tolkien"]),
        ("Musk’s", ["Musk"]),
        ("O'Neill", ["O'Neill"]),
        ("ELON MUSK", ["ELON", "MUSK"]),
        ("एलोन मस्क", ["एलोन", "मस्क"]),
        ("محمد بن سلمان", ["محمد", "بن", "سلمان"]),
        ("\u200fماسك\u200e", ["ماسك"]),
        ("", []),
    ],
)
def test_the_words_of_a_name(name: str, words: list[str]) -> None:
    assert [word.text for word in name_words(name)] == words


def test_initials_and_particles_are_known() -> None:
    assert [word.initial for word in name_words("SpaceX")] == [False, False]
    first, last = name_words("A. Spiro")
    assert first.initial and not last.initial
    assert [word.particle for word in name_words("Ursula von der Leyen")] == [False, True, True, False]
