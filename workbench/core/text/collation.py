"""Collation: the order in which people look words up, in any script.

Words that search takes for the same stand together; only between them does their exact spelling decide. The
rest is the order of code points, which is alphabetical in Latin, Greek, Cyrillic, Hebrew, Arabic and
Devanagari but for the letters below, and puts digits before letters and the scripts one after the other, as
the Unicode Collation Algorithm (UTS #10) does.

That algorithm itself would need its table of 36,000 entries. In pure Python (pyuca 1.2) that takes 0.24 s to
load and 109 µs a word, and it keeps the forms of alef apart (أحمد, إيران, احمد), which no Arabic reader
expects.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from workbench.core.text.folding import fold_text

_BEHIND: Final = "\U0010ffff"
# Letters that Persian, Urdu, Kurdish and others have added to the Arabic alphabet, each behind its neighbour.
_ADDED: Final = ("بپٻ", "تٹټ", "جچڃ", "دڈډ", "رڑڕړژ", "سښ", "فڤ", "كگ", "لڵ", "نںڼ", "هھە", "وۆۇۋ", "يێےې")
# German dictionaries have ä with a (DIN 5007, variant 1), although ae finds it; Hindi ones have क़ with क.
_PLAIN: Final = str.maketrans(
    "äöüÄÖÜ\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095fऩऱऴ", "aouAOUकखगजडढफयनरळ"
)
_PLACED: Final = str.maketrans(
    {
        letter: letters[0] + _BEHIND * place
        for letters in _ADDED
        for place, letter in enumerate(letters[1:], start=1)
    }
)

CollationKey = tuple[str, str]


@lru_cache(maxsize=50_000)
def collation_key(text: str) -> CollationKey:
    """A key to sort *text* by: how it is pronounced in the alphabet first, then its exact spelling."""
    return fold_text(text.translate(_PLAIN)).translate(_PLAIN).translate(_PLACED), text


def collation_keys(words: Sequence[str]) -> tuple[str, ...]:
    """A key to sort by several *words*: all of them as folded, and only then by their exact spelling."""
    keys = [collation_key(word) for word in words]
    return (*(folded for folded, _ in keys), *(exact for _, exact in keys))
