"""Figures that differ about one thing are found in aligned passages, and only those."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.core.comparison.alignment.texts import text_of
from workbench.core.comparison.alignment.aligning import align
from workbench.core.comparison.disagreements.disagreement import Disagreement
from workbench.core.comparison.disagreements.figures import (
    comparable,
    differing_figures,
    figures_under_claim,
)
from workbench.core.comparison.disagreements.told_figures import Figures
from workbench.core.text.quantities.finding import find_quantities
from workbench.core.text.span import Span

REST = "\nNothing else is known.\nThe weather was fine.\nNobody came.\nIt was the end of the story."


def figures(text: str, language: str) -> Figures:
    own = text_of(text, language)
    return Figures(
        own,
        [
            replace(found, span=found.span.shifted(passage.span.start))
            for passage in own.passages
            for found in find_quantities(passage.span.cut(text), language)
        ],
    )


def between(one: tuple[str, str], other: tuple[str, str]) -> list[Disagreement]:
    a, b = figures(one[0] + REST, one[1]), figures(other[0] + REST, other[1])
    return differing_figures(a, b, align(a.text, b.text))


ENGLISH = (
    "Elon Berger bought Nordwind for 44 billion dollars. The service costs at least 100 dollars a month."
)


@pytest.mark.parametrize(
    ("text", "language", "differences"),
    [
        (
            "Elon Berger kaufte Nordwind für 44 Milliarden Dollar. "
            "Der Dienst kostet bis zu 50.000 Dollar pro Monat.",
            "de",
            ["at least 100 USD per month against at most 50,000 USD per month"],
        ),
        (
            "اشترى إيلون بيرغر نوردفيند مقابل 13 مليار دولار. الخدمة بسعر 100 دولار شهريا",
            "ar",
            ["44,000,000,000 USD against 13,000,000,000 USD"],
        ),
        ("एलोन बर्गर ने नॉर्डविंड को 44 अरब डॉलर में खरीदा।", "hi", []),
        ("Elon Berger kaufte Nordwind für 44 Milliarden Euro, nicht Dollar.", "de", []),
        ("Somebody else paid 13 billion dollars for a ship.", "en", []),
    ],
)
def test_in_any_two_languages(text: str, language: str, differences: list[str]) -> None:
    found = between((ENGLISH, "en"), (text, language))
    assert [each.difference for each in found] == differences


def test_a_disagreement_quotes_the_sentence_and_the_figure() -> None:
    german = "Elon Berger kaufte Nordwind für 45 Milliarden Dollar. Mehr nicht."
    (found,) = between((ENGLISH, "en"), (german, "de"))
    assert found.a.quote == "Elon Berger bought Nordwind for 44 billion dollars."
    assert found.b.figure_quote == "45 Milliarden Dollar" == found.b.figure.cut(german)
    assert found.b.quote == german[: german.index(" Mehr")] == found.b.span.cut(german)
    assert (found.kind, found.a.document_id, found.b.document_id) == ("money", "en", "de")


def test_bare_counts_differ_only_if_they_count_the_same() -> None:
    one = "The court of Nordstadt told Elon Berger of 12 letters."
    assert [
        each.difference
        for each in between((one, "en"), ("The court of Nordstadt told Elon Berger of 15 letters.", "en"))
    ] == ["12 letters against 15 letters"]
    assert not between((one, "en"), ("The court of Nordstadt told Elon Berger of 15 ships.", "en"))


def test_under_one_claim_the_measure_alone_decides() -> None:
    a, b = figures("It costs 5 euros.", "en"), figures("Man zahlt 7 Euro, nie 9 Kühe.", "de")
    spans = [Span(0, 17)], [Span(0, 29)]
    (found,) = figures_under_claim(a, spans[0], b, spans[1])
    assert found.difference == "5 EUR against 7 EUR"
    assert not figures_under_claim(a, [Span(0, 3)], b, spans[1])


def test_texts_without_figures_that_differ_need_not_be_aligned() -> None:
    a, b, c = (figures(text, "en") for text in ("5 euros", "5 euros and 7 dollars", "6 euros"))
    assert not comparable(a.quantities, b.quantities)
    assert comparable(a.quantities, c.quantities)
    assert not comparable((), a.quantities)


def test_days_under_one_claim_differ_and_say_from_when_they_were_counted() -> None:
    told, other = "It came yesterday.", "Es kam am 20. Mai 2023."
    seen = [find_quantities(told, "en", published) for published in ("2023-05-19", "")]
    a, undated = (
        Figures(text_of(told, "en"), list(found), published)
        for found, published in zip(seen, ("2023-05-19", ""), strict=True)
    )
    b = figures(other, "de")
    spans = [Span(0, len(told))], [Span(0, len(other))]
    (found,) = figures_under_claim(a, spans[0], b, spans[1])
    assert found.difference == "2023-05-18 (seen from 2023-05-19) against 2023-05-20"
    assert (found.a.seen_from, found.b.seen_from) == ("2023-05-19", "")
    assert not figures_under_claim(undated, spans[0], b, spans[1])
