"""Letters that are typed for one another: because they sound or look alike, or are written in two ways.

All are folded (`core.text.folding`): what folding makes one anyway (أ and ا, ä and ae) is not here.
"""

from __future__ import annotations

from itertools import combinations
from typing import Final

from workbench.core.text.folding import fold_text

ALIKE: Final = 0.3
"""What it costs to type one letter for another that many people cannot tell from it."""
NEAR: Final = 0.6
"""The same where they are close in sound or shape."""

_ALIKE: Final = (
    # Arabic: one sound in many dialects, or one shape with and without a dot.
    *("ضظ", "ذز", "ثس", "قك", "غج", "گغج", "چج", "پب", "ڤف", "هح", "يء", "ءا"),
    # Hindi: length of vowels, sibilants, nasals, b and v, nukta.
    *(
        "िी",
        "ुू",
        "ेै",
        "ोौ",
        "इई",
        "उऊ",
        "एऐ",
        "ओऔ",
        "बव",
        "शसष",
        "नण",
        "डड़",
        "ढढ़",
        "जज़",
        "फफ़",
        "कक़",
        "खख़",
        "गग़",
    ),
    # Latin and Cyrillic: where spelling does not follow sound, or layouts differ.
    *("yz", "iy", "ck", "sz", "vw", "fv", "cs", "kq", "ие", "ао", "іи"),
)
_NEAR: Final = (
    *("دذ", "دض", "صس", "طت", "تث", "زظ", "حخ", "عغ", "عا", "بت", "نب", "رز", "فق", "وء", "كگ", "حج", "اي"),
    *("कख", "गघ", "चछ", "जझ", "टठ", "डढ", "तथ", "दध", "पफ", "बभ", "टत", "डद", "ठथ", "ढध", "रड़", "लळ"),
    *("aeiou", "bp", "dt", "gk", "gj", "mn", "xk", "uw", "lr", "hj"),
)
COSTS: Final = {
    pair: cost
    for groups, cost in ((_NEAR, NEAR), (_ALIKE, ALIKE))
    for letters in map(fold_text, groups)
    for one, other in combinations(letters, 2)
    for pair in ((one, other), (other, one))
}
"""What it costs to replace a letter by another; other pairs cost more."""
HARDLY_HEARD: Final = frozenset("ءاوينहeh'ъь\u0902\u094d")
"""Letters that are left out, or put in, without much change of sound: hamza, vowels, anusvara, virama."""
