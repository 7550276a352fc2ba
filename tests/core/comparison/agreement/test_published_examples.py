"""The measures give what the papers that define them, or that compute them by hand, give."""

from __future__ import annotations

import pytest

from workbench.core.comparison.agreement.kappa import cohen_kappa, fleiss_kappa, percent_agreement
from workbench.core.comparison.agreement.krippendorff import krippendorff_alpha
from workbench.core.comparison.agreement.unitising import unitising_alpha, unitising_disagreement
from workbench.core.text.span import Span

BERTHA = "001111111100001111110000"
BILL = "000011110000000110000000"
"""Krippendorff 1995, figure 2, A."""
FLEISS = (
    (0, 0, 0, 0, 14),
    (0, 2, 6, 4, 2),
    (0, 0, 3, 5, 6),
    (0, 3, 9, 2, 0),
    (2, 2, 8, 1, 1),
    (7, 7, 0, 0, 0),
    (3, 2, 6, 3, 0),
    (2, 5, 3, 2, 2),
    (6, 5, 2, 1, 0),
    (0, 2, 2, 3, 7),
)
"""Ten things judged by fourteen: how often each of five values was given."""
OBSERVERS = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
"""Krippendorff 2011, section C and D: four observers, twelve units, some not judged."""


def test_cohen_of_two() -> None:
    both = list(zip(BERTHA, BILL, strict=True))
    assert cohen_kappa(both) == pytest.approx(0.385, abs=0.001)
    assert krippendorff_alpha(both) == pytest.approx(0.329, abs=0.001)


def test_fleiss_of_fourteen() -> None:
    judged = [[value for value, count in enumerate(counts) for _ in range(count)] for counts in FLEISS]
    assert percent_agreement(judged) == pytest.approx(0.378, abs=0.001)
    assert fleiss_kappa(judged) == pytest.approx(0.210, abs=0.001)


def test_alpha_of_four_with_missing_judgements() -> None:
    units = [
        [None if value == "." else int(value) for value in values] for values in zip(*OBSERVERS, strict=True)
    ]
    assert krippendorff_alpha(units) == pytest.approx(0.743, abs=0.001)
    assert krippendorff_alpha(units, "ordinal") == pytest.approx(0.815, abs=0.001)


def test_unitising_alpha_of_two() -> None:
    """Krippendorff 2004, Content Analysis, page 254; the continuum from 150 is moved to begin at 0."""
    by_code = {
        "c": ([(225, 70), (370, 30)], [(220, 80), (355, 20), (400, 20)]),
        "k": ([(180, 60), (300, 50)], [(180, 60), (300, 50)]),
    }
    found = {
        code: unitising_disagreement(
            [[Span(start - 150, start - 150 + size) for start, size in units] for units in both], 300
        )
        for code, both in by_code.items()
    }
    assert (found["c"].observed, found["c"].expected) == pytest.approx((0.0144, 0.0532), abs=0.0001)
    assert (found["k"].observed, found["k"].expected) == pytest.approx((0, 0.0490), abs=0.0001)
    assert found["c"].alpha == pytest.approx(0.7286, abs=0.0001)
    assert unitising_alpha(list(found.values())) == pytest.approx(0.8591, abs=0.0005)
