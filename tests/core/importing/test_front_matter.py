"""What stands before an article: recognised, read, and not part of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.importing.field_names import language_tag
from workbench.core.importing.front_matter import split_front_matter

BODY = "Erste Zeile.\nZweite Zeile.\n"


def test_a_front_matter_between_dashes() -> None:
    text = (
        "---\ntitle: \"Streit um: den Hafen\"\nauthor: [Ines Okafor, 'Tomás Ruíz']\n# no field\n"
        "outlet: Courier # paper\n"
        "date: 18 May 2023\nlang: de-AT\nurl: https://courier.example/a\ntags:\n  - x\n  - y\n---\n\n" + BODY
    )
    front = split_front_matter(text)
    known = front.metadata
    assert front.body == BODY
    assert (known.title, known.byline, known.outlet) == (
        "Streit um: den Hafen",
        "Ines Okafor, Tomás Ruíz",
        "Courier",
    )
    assert (known.published, known.language, known.url) == ("2023-05-18", "de", "https://courier.example/a")


def test_a_list_of_authors_in_lines() -> None:
    front = split_front_matter(
        "---\nautoren:\n- Ute Beispiel\n- Jan Muster\ntitel: >\n  Ein langer\n---\n" + BODY
    )
    assert (front.metadata.byline, front.metadata.title) == ("Ute Beispiel, Jan Muster", "Ein langer")


@pytest.mark.parametrize(
    ("head", "language"),
    [
        (
            "Title: Harbour\nOutlet: Courier\nDate: 2023-05-18\nAuthor: By Ines Okafor\nLanguage: English\n",
            "en",
        ),
        (
            "العنوان: Harbour\nالصحيفة: Courier\nالتاريخ: ١٨ مايو ٢٠٢٣\n"
            "الكاتب: Ines Okafor\nاللغة: العربية\n",
            "ar",
        ),
        ("शीर्षक: Harbour\nस्रोत: Courier\nतारीख: 18 मई 2023\nलेखक: Ines Okafor\nभाषा: हिन्दी\n", "hi"),
        (
            "Titel: Harbour\nQuelle: Courier\nDatum: 18.05.2023\nAutorin: Ines Okafor\nSprache: Deutsch\n",
            "de",
        ),
    ],
)
def test_header_lines_in_four_languages(head: str, language: str) -> None:
    front = split_front_matter(head + "\n" + BODY)
    known = front.metadata
    assert front.body == BODY
    assert (known.title, known.outlet, known.published) == ("Harbour", "Courier", "2023-05-18")
    assert (known.byline, known.language) == ("Ines Okafor", language)


def test_a_source_that_is_an_address_is_the_url() -> None:
    known = split_front_matter("Title: A\nSource: https://courier.example/a\n\n" + BODY).metadata
    assert (known.url, known.outlet) == ("https://courier.example/a", "")


def test_unknown_keys_inside_of_header_lines_go_with_them() -> None:
    assert split_front_matter("Title: A\nWord count: 512\nDate: 2023\n\n" + BODY).body == BODY


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "Von: der Leyen reist ab\nDer Zug war voll.\n",
        "Berlin: Die Stadt wartet.\n\nUnd wartet.\n",
        "---\nEin Gedanke\n---\n" + BODY,
        "---\nnot closed: here\n" + BODY,
        "10:30 Uhr\nDatum unbekannt\n",
        "",
        "\n\n",
        "---",
    ],
)
def test_text_that_only_looks_like_it_stays(text: str) -> None:
    assert split_front_matter(text).body == text


def test_an_ambiguous_date_is_left_out_and_said() -> None:
    front = split_front_matter("Title: A\nDate: 05/06/2023\n\n" + BODY)
    assert front.metadata.published == ""
    assert "05/06/2023" in front.warnings[0]


def test_languages_by_tag_and_name() -> None:
    tags = [
        language_tag(written) for written in ("ar-EG", "de_DE", "Hindi", "हिन्दी", "Farsi", "und", "??", "")
    ]
    assert tags == ["ar", "de", "hi", "hi", "fa", "", "", ""]


@given(st.text(alphabet="a:-\n #[]\"'Title", max_size=60))
def test_the_body_is_an_end_of_the_text(text: str) -> None:
    assert text.endswith(split_front_matter(text).body)
