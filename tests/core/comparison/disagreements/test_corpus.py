"""Figures that differ are found among many documents, by words that few of them have."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.core.comparison.alignment.texts import text_of
from tests.core.comparison.disagreements.test_figures import figures
from workbench.core.comparison.disagreements.corpus import CorpusFigures
from workbench.core.comparison.disagreements.disagreement import Disagreement
from workbench.core.comparison.disagreements.partners import language_of
from workbench.core.comparison.disagreements.telling import apart
from workbench.core.comparison.disagreements.told_figures import Figures
from workbench.core.comparison.passage_pairs import PassageText
from workbench.core.documents.document import Passage
from workbench.core.progress import Cancelled, NoProgress
from workbench.core.text.span import Span

TOWNS = [f"{first}{last}" for first in ("Nord", "Süd", "Ost", "West", "Neu") for last in (
    "hausen", "bach", "wind", "berg", "furt", "dorf", "see", "stein", "feld", "wald", "tal", "kirchen", "moor"
)]  # fmt: skip
NEWS = (
    "The mayor of {0} opened a school on Monday and thanked {1} teachers of the town.",
    "Firemen said that nobody died in {0}, where people saw a barn burning for {1} hours.",
)
OTHERS = [(NEWS[number % 2].format(town, number + 20), "en", "") for number, town in enumerate(TOWNS)]
FIRE = "Firemen said that 17 people died in the burning tower of Altenmarkt, where a laundry exploded."
FIRE_TOO = "After a laundry exploded in the tower of Altenmarkt, firemen said, 30 people died."
OTHER_FIRE = "Firemen said that 12 people died in the burning bakery of Kronstadt, where an oven was hot."


def corpus_of(*told: tuple[str, str, str]) -> CorpusFigures:
    """A corpus of texts, each with its language and date."""
    made = CorpusFigures()
    for number, (text, language, published) in enumerate(told):
        own = figures(text, language)
        passages = replace(text_of(text, language), id=f"{number:03}")
        made.add(Figures(passages, own.quantities, published))
    return made


def differing(*told: tuple[str, str, str]) -> list[Disagreement]:
    return corpus_of(*told).differing(NoProgress())


def test_two_of_many_documents_part_and_another_story_does_not_come_first() -> None:
    told = (FIRE, "en", "2024-05-02"), *OTHERS, (FIRE_TOO, "en", "2024-05-03")
    (alone,) = differing(*told)
    first, *rest = differing(*told, (OTHER_FIRE, "en", "2024-05-02"))
    assert alone.difference == first.difference == "17 person against 30 person"
    assert all(each.weight < first.weight for each in rest)
    assert {one.a for one in first.shared} & {"Altenmarkt", "burning", "tower"}
    assert "both sentences speak of" in first.reason


def test_across_languages_partners_are_found_by_names_and_figures() -> None:
    english = (
        "Elon Berger of Nordwind and Kateryna Malinowska of Südwind signed: "
        "4,711 ships for 44 billion dollars."
    )
    german = (
        "Elon Berger von Nordwind und Kateryna Malinowska von Südwind zahlen "
        "45 Milliarden Dollar für 4.711 Schiffe."
    )
    (found,) = differing((english, "en", ""), *OTHERS, (german, "de", ""))
    assert found.difference == "44,000,000,000 USD against 45,000,000,000 USD"


def test_a_form_that_is_filled_in_again_and_again_is_no_disagreement() -> None:
    forecasts = [
        (f"The observatory of Altenmarkt expects gusts of {speed} km in the burning heat.", "en", day)
        for speed, day in ((60, "2024-05-02"), (80, "2024-05-03"), (70, "2024-07-08"), (50, "2024-08-09"))
    ]
    assert differing(*forecasts[:2], *OTHERS)
    assert not differing(*forecasts, *OTHERS)


def test_a_table_of_results_is_no_sentence() -> None:
    table = "Altenmarkt {0} goals, Burning {1} goals, Laundry 9 goals, Tower 7 goals, Firemen {2} goals."
    told = [(table.format(*scores), "en", "2024-05-02") for scores in ((12, 11, 6), (15, 14, 4))]
    assert not differing(told[0], *OTHERS, told[1])


def test_the_killed_are_not_compared_with_the_injured() -> None:
    injured = "After a laundry exploded in the tower of Altenmarkt, firemen said, 30 people were injured."
    assert not differing((FIRE, "en", "2024-05-02"), *OTHERS, (injured, "en", "2024-05-02"))


def test_what_one_outlet_told_anew_weighs_less_and_says_so() -> None:
    def found(*outlets: str) -> Disagreement:
        made = CorpusFigures()
        told = ((FIRE, "2024-05-02"), *((text, "") for text, _, _ in OTHERS), (FIRE_TOO, "2024-05-03"))
        for number, (text, day) in enumerate(told):
            passages = replace(text_of(text, "en"), id=f"{number:03}")
            outlet = {0: outlets[0], len(told) - 1: outlets[1]}.get(number, "")
            made.add(Figures(passages, figures(text, "en").quantities, day, outlet))
        (alone,) = made.differing(NoProgress())
        return alone

    anew, apart_of_it = found("Herald", "Herald"), found("Herald", "Courier")
    assert (anew.retold, apart_of_it.retold) == (True, False)
    assert anew.weight < apart_of_it.weight
    assert "may have changed since" in anew.reason and "changed" not in apart_of_it.reason


def test_copies_of_what_was_told_already_are_left_out() -> None:
    dates = "2024-05-02", "2024-05-03"
    copies = [(text, "en", day) for text, day in zip((FIRE, FIRE_TOO), dates, strict=True) for _ in "12"]
    assert len(differing(*copies, *OTHERS)) == 1


@pytest.mark.parametrize(
    ("days", "documents", "copied", "expected"),
    [
        (("2024-05-02", "2024-05-03T08:00:00Z"), 1000, False, 0.0),
        (("2024-05-02", "2024-06-03"), 1000, True, None),
        (("2024-05-02", "2024"), 1000, False, None),
        (("2024-05-02", ""), 1000, True, 0.0),
        (("", ""), 5, False, 0.0),
    ],
)
def test_what_was_told_at_another_time_is_compared_in_few_documents_only(
    days: tuple[str, str], documents: int, copied: bool, expected: float | None
) -> None:
    assert apart(*days, documents, copied=copied) == expected
    assert (apart("2024-05-02", "2024-06-03", 5, copied=False) or 0) < 0


def test_it_can_be_given_up() -> None:
    class Impatient(NoProgress):
        def report(self, done: int, total: int, what: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        corpus_of((FIRE, "en", ""), (FIRE_TOO, "en", "")).differing(Impatient())


def test_nothing_and_one_document_do_not_part() -> None:
    assert differing() == [] == differing((FIRE, "en", ""))


def test_a_day_that_differs_in_copies() -> None:
    told = "The laundry of Altenmarkt exploded on 2 May 2024, firemen said, and the tower was burning."
    (found,) = differing((told, "en", ""), *OTHERS, (told.replace("2 May", "3 May"), "en", ""))
    assert (found.kind, found.difference) == ("date", "2024-05-02 against 2024-05-03")


def test_a_document_of_two_languages_is_of_the_first_where_both_have_as_many_passages() -> None:
    whole = "Elon Berger of Nordwind. Er zahlt 4711 Euro."
    halves = Span(0, 24), Span(25, len(whole))
    for languages in (("en", "de"), ("de", "en"), ("hi", "ar"), ("ar", "hi")):
        told = zip(halves, languages, strict=True)
        passages = tuple(Passage(span, "ltr", language) for span, language in told)
        own = Figures(PassageText("one", whole, passages), ())
        assert language_of(own) == languages[0]
