"""Title, byline, date and outlet from the lines of a text without metadata."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.core.importing.bylines import byline_of_line
from workbench.core.importing.headline import read_opening
from workbench.core.importing.reading import read_article

PARAGRAPH = (
    "Die Stadt hat am Montag beschlossen, den Hafen für drei Wochen zu sperren, weil am Kai Risse sind "
    "und niemand weiß, wie tief sie reichen und wer sie zu verantworten hat."
)


def test_the_first_line_and_what_stands_below_it() -> None:
    opening = read_opening(
        f"Hafen drei Wochen gesperrt\nVon Karin Beispiel und Jan van Muster\n18. Mai 2023\n\n{PARAGRAPH}"
    )
    assert opening.title == "Hafen drei Wochen gesperrt"
    assert (opening.byline, opening.published) == ("Karin Beispiel und Jan van Muster", "2023-05-18")


def test_left_overs_above_the_headline_are_passed_over() -> None:
    opening = read_opening(
        f"Sunday, October 6, 2024\n- Advertisement -\nHafen drei Wochen gesperrt\n\n{PARAGRAPH}"
    )
    assert opening.title == "Hafen drei Wochen gesperrt"
    assert opening.published == "", "the day on which the page was shown is not the article's"


def test_a_trail_that_ends_with_the_headline() -> None:
    assert read_opening(
        f"HomeNEWSHafen drei Wochen gesperrt\n\nHafen drei Wochen gesperrt\n{PARAGRAPH}"
    ).title == ("Hafen drei Wochen gesperrt")


def test_a_section_below_a_headline_that_ends_with_its_name_is_no_title() -> None:
    assert read_opening(f"Hafen gesperrt | Stadt und Verkehr\n\nVerkehr\n\n{PARAGRAPH}").title == (
        "Hafen gesperrt | Stadt und Verkehr"
    )


def test_without_a_headline_the_opening_words() -> None:
    title = read_opening(PARAGRAPH).title
    assert title.endswith(" …") and PARAGRAPH.startswith(title[:-2]) and len(title) < 100


def test_a_source_line_at_the_end() -> None:
    assert read_opening(
        f"Titel hier\n{PARAGRAPH}\n\nQuelle – www.hafenblatt.example\n- Anzeige -"
    ).outlet == ("hafenblatt.example")
    assert read_opening(f"عنوان\n{PARAGRAPH}\nالمصدر: صحيفة الضفاف").outlet == "صحيفة الضفاف"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ines Okafor", "Ines Okafor"),
        ("بقلم: سعاد الخطيب", "سعاد الخطيب"),
        ("Von Montag an wird gesperrt.", ""),
        ("By the time he came it was over", ""),
        (PARAGRAPH, ""),
    ],
)
def test_bylines(line: str, byline: str) -> None:
    assert byline_of_line(line) == byline


SEEDS = {
    "000": ("ar", "rtl", "إيلون ماسك يهدد بمقاضاة مايكروسوفت"),
    "001": ("ar", "rtl", "هدد الملياردير الأميركي إيلون ماسك"),
    "002": ("ar", "rtl", "أرسل المحامي الشخصي لإيلون ماسك"),
    "003": ("hi", "ltr", "ट्विटर ने माइक्रोसॉफ्ट पर अपने डेटा का अनुचित उपयोग करने का आरोप लगाया"),
    "004": ("de", "ltr", "Twitter verklagt Microsoft wegen angeblichen Missbrauchs von Twitter-Daten"),
}


@pytest.mark.parametrize("number", SEEDS)
def test_the_real_articles(shared: Path, number: str) -> None:
    (path,) = (shared / "data" / "seeds").glob(f"{number}_*.txt")
    article = read_article(path, path.name)
    language, direction, title = SEEDS[number]
    assert (article.metadata.language, article.direction) == (language, direction)
    assert article.metadata.title.startswith(title)
    assert article.charset == "utf-8" and not article.warnings
    if number == "004":
        assert article.metadata.outlet == "socialmediatoday.com" and article.metadata.published == ""
