"""Many names are looked for at once as each is by itself."""

from __future__ import annotations

import pytest

from workbench.core.text.names.near import Words
from workbench.core.text.names.readings import readings

ARABIC = [
    "ماسك",
    "مايكروسوفت",
    "تويتر",
    "سبيرو",
    "نادالا",
    "واشنطن",
    "والرئيس",
    "بايدن",
    "كييف",
    "يوم",
    "شركة",
    "بغداد",
    "لندن",
]
HINDI = [
    "मस्क",
    "माइक्रोसॉफ्ट",
    "ट्विटर",
    "स्पाइरो",
    "नडेला",
    "वॉशिंगटन",
    "राष्ट्रपति",
    "बाइडेन",
    "कीव",
    "दिन",
    "कंपनी",
    "बगदाद",
    "लंदन",
]
LATIN = [
    "Musk",
    "Microsoft",
    "Twitter",
    "Spiro",
    "Nadella",
    "Washington",
    "Präsident",
    "Biden",
    "Kiew",
    "Kyiv",
    "day",
    "Firma",
    "Bagdad",
    "London",
]


@pytest.mark.parametrize("asked", [ARABIC, HINDI, LATIN])
@pytest.mark.parametrize("price", [0.5, 3.0])
def test_all_at_once_or_one_by_one(asked: list[str], price: float) -> None:
    words = Words(readings(word) for word in (*ARABIC, *HINDI, *LATIN))
    ways = [way for word in asked for way in readings(word)]
    for way, found in zip(ways, words.near_each(ways, price), strict=True):
        alone = words.near(way, (price,))[0]
        assert {near.word for near in found} == {near.word for near in alone}
        spent = {near.word: near.excess for near in alone}
        assert {near.word: near.excess for near in found} == pytest.approx(spent, abs=1e-4)


def test_nothing_is_near_nothing() -> None:
    words = Words([])
    assert words.near_each(list(readings("Musk")), 3.0) == [[] for _ in readings("Musk")]
    assert Words([readings("Musk")]).near_each([], 3.0) == []
