"""The measures give what is printed.

Where each example stands: Cohen 1968, table 1, and Fleiss 1971, table 1, are the tables of the papers; the
table of fourteen is the one that encyclopaedias compute by hand; those of Krippendorff are in the works named
beside them, and the one of page 254 also in the tests of the DKPro agreement library.
"""

from __future__ import annotations

import pytest

from workbench.core.comparison.agreement.kappa import cohen_kappa, fleiss_kappa, percent_agreement
from workbench.core.comparison.agreement.krippendorff import krippendorff_alpha
from workbench.core.comparison.agreement.unitising import unitising_alpha, unitising_disagreement
from workbench.core.text.span import Span

COHEN = ((88, 10, 2), (14, 40, 6), (18, 10, 12))
"""Cohen 1968, table 1: two hundred diagnoses in three kinds, by two judges (his proportions times 200)."""
DIAGNOSES = (
    "00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 "
    "00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006"
)
"""Fleiss 1971, table 1: thirty patients by six psychiatrists, how often each of five diagnoses was given."""
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


def test_cohen_of_two_hundred_diagnoses() -> None:
    pairs = [
        (one, other) for one, row in enumerate(COHEN) for other, count in enumerate(row) for _ in range(count)
    ]
    assert percent_agreement(pairs) == pytest.approx(0.70)
    assert cohen_kappa(pairs) == pytest.approx(0.492, abs=0.0005)


def test_fleiss_of_thirty_patients() -> None:
    judged = [
        [kind for kind, count in enumerate(row) for _ in range(int(count))] for row in DIAGNOSES.split()
    ]
    assert [sum(row.count(kind) for row in judged) for kind in range(5)] == [26, 26, 30, 55, 43]
    assert fleiss_kappa(judged) == pytest.approx(0.430, abs=0.0005)


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
