"""Figures are told in the language of the interface: numbers, currencies, units, periods and dates."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from workbench.core.text.quantities.finding import find_quantities
from workbench.gui.app import speak
from workbench.gui.comparison.figure_words import day_in_words, figure_in_words


@pytest.fixture
def application(dressed: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield dressed
    speak(dressed, "en")


@pytest.mark.parametrize(
    ("language", "price", "distance", "day"),
    [
        ("en", "at least 44.5 billion US dollars per month", "5 kilometers", "May 18, 2023"),
        ("ar", "ما لا يقل عن 44.5 مليار دولار أمريكي في الشهر", "5 كيلومترات", "18 مايو 2023"),
        ("hi", "कम से कम 44.5 अरब यूएस डॉलर प्रति माह", "5 किलोमीटर", "18 मई 2023"),
        ("de", "mindestens 44,5 Milliarden US-Dollar pro Monat", "5 Kilometer", "18. Mai 2023"),
    ],
)
def test_in_every_language(
    application: QApplication, language: str, price: str, distance: str, day: str
) -> None:
    speak(application, language)
    said = [
        figure_in_words(found)
        for found in find_quantities("At least $44.5 billion a month, 5 km, 18 May 2023.", "en")
    ]
    assert said == [price, distance, day]


def test_nothing_is_rounded_and_nothing_that_is_open_is_filled_in(application: QApplication) -> None:
    speak(application, "de")
    told = "1,234,567 dollars, 7.25 euros, 300 dinars, 18 May, yesterday, 49 BC, 3 goats"
    price, small, dinars, day, yesterday, year, goats = map(figure_in_words, find_quantities(told, "en"))
    assert (price, small, dinars) == ("1.234.567 US-Dollar", "7,25 Euro", "300 Dinar")
    assert (day, yesterday, year) == ("18. Mai", "ein Tag, der sich nicht bestimmen lässt", "49 v. Chr.")
    assert "goats" in goats and goats.startswith("3 ")
    assert day_in_words("2023-05") == "Mai 2023" and day_in_words("2023-05-19T08:00:00Z") == "19. Mai 2023"
