"""What people are counted as, by the word that stands nearest to a figure."""

from __future__ import annotations

import pytest

from tests.core.comparison.disagreements.test_figures import figures
from workbench.core.comparison.disagreements.contexts import Vocabulary, contexts_of


@pytest.mark.parametrize(
    ("text", "language", "roles"),
    [
        ("The blast killed 17 people and wounded 30 people.", "en", ["killed", "injured"]),
        ("In all 17 people died and 30 people were injured.", "en", ["killed", "injured"]),
        ("Bei dem Brand starben 17 Menschen, 30 Menschen wurden verletzt.", "de", ["killed", "injured"]),
        ("أسفر الانفجار عن مقتل 17 شخصا وإصابة 30 شخصا.", "ar", ["killed", "injured"]),
        ("خلف الانفجار 17 قتيلا و30 جريحا.", "ar", ["killed", "injured"]),
        ("धमाके में 17 लोगों की मौत हो गई और 30 लोग घायल हुए।", "hi", ["killed", "injured"]),
        ("The mayor thanked 17 people.", "en", [""]),
        ("The blast killed 17 people within 3 days.", "en", ["killed", ""]),
    ],
)
def test_the_nearest_word_says_it(text: str, language: str, roles: list[str]) -> None:
    (context,) = contexts_of(0, figures(text, language), Vocabulary())
    assert [placed.role for placed in context.figures] == roles
