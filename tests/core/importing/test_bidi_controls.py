"""Direction controls: kept in the text, and told of where they are not closed."""

from __future__ import annotations

import pytest

from workbench.core.importing.bidi_controls import unbalanced_direction_controls
from workbench.core.importing.reading import article_of


@pytest.mark.parametrize("text", ["", "a", "\u202bا\u202c b", "\u2067ا \u202ax\u202c\u2069", "\u200fا\u061c"])
def test_balanced(text: str) -> None:
    assert unbalanced_direction_controls(text) == ()


@pytest.mark.parametrize(
    "wrong", ["\u202e", "\u2067x", "x\u202c", "\u202b \u2069", "\u2068\u202a\u2069\u202c"]
)
def test_unbalanced_lines_are_named(wrong: str) -> None:
    (warning,) = unbalanced_direction_controls(f"fine\n{wrong}\nfine \u2066x\u2069")
    assert "line 2;" in warning


def test_they_stay_in_the_text() -> None:
    article = article_of("Zahlung an \u202exml.exe\nEnde".encode(), "a.txt")
    assert "\u202e" in article.text and len(article.warnings) == 1
