"""Where names stand together, once it is known what their words may be spelled like."""

from __future__ import annotations

from workbench.core.comparison.names.mentions import MentionFinder, NameMention
from workbench.core.project.name_mentions import finder_of, ways_of, words_of

NAMES = ("Elon Musk", "Twitter", "Satya Nadella", "Tosca Musk")


def found(text: str, *names: str) -> list[tuple[str, str]]:
    """The mentions in *text*: the name asked for, and what the text has for it."""
    return [(mention.name, mention.span.cut(text)) for mention in mentions(text, *names)]


def mentions(text: str, *names: str) -> list[NameMention]:
    words = words_of(text)
    finder = finder_of([words])
    ways = [ways_of(finder, name) for name in names]
    return MentionFinder(ways, str.istitle).found(words)


def test_a_name_is_found_with_prefixes_and_misspelt() -> None:
    text = "قال لماسك إن موقع توتير، أي تويتر، غالٍ. Musk schwieg. मस्क चुप।"
    assert found(text, "Musk", "Twitter") == [
        ("Musk", "لماسك"),
        ("Musk", "Musk"),
        ("Musk", "मस्क"),
        ("Twitter", "توتير"),
        ("Twitter", "تويتر"),
    ]
    assert all(0 < mention.score <= 1 and mention.reason for mention in mentions(text, "Musk", "Twitter"))


def test_a_name_of_two_words_counts_as_a_whole_and_then_by_its_last_word() -> None:
    text = "Gestern kam Musk. Elon R. Musk droht; Musks Anwalt schweigt. وقال إيلون ماسك"
    assert [quote for _, quote in found(text, "Elon Musk")] == ["Musk", "Elon R. Musk", "Musks", "إيلون ماسك"]


def test_the_last_word_alone_is_nobody_where_the_name_does_not_stand_in_full() -> None:
    assert found("Musk droht. Nadella schweigt.", "Elon Musk") == []


def test_the_last_word_is_nobody_where_two_names_end_alike() -> None:
    text = "Elon Musk und Tosca Musk kamen. Musk sprach."
    assert found(text, "Elon Musk", "Tosca Musk") == [
        ("Elon Musk", "Elon Musk"),
        ("Tosca Musk", "Tosca Musk"),
    ]


def test_the_last_word_behind_another_first_name_is_of_somebody_else() -> None:
    assert found("Elon Musk kam mit Kimbal Musk.", "Elon Musk") == [("Elon Musk", "Elon Musk")]


def test_words_of_a_name_in_two_lines_are_no_name() -> None:
    assert found("Es kam Elon\nMusk sprach", "Elon Musk") == []
