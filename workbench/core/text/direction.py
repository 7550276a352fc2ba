"""Which way a text runs: by its letters and its language, passage by passage.

The Unicode bidirectional algorithm (UAX #9, P2) takes the first strong character. News shows why this is not
enough: an Arabic sentence that begins with "Microsoft" would run from left to right, its full stop on the
wrong side.
"""

from __future__ import annotations

from typing import Final

import regex

from workbench.core.text.directions import Direction as Direction
from workbench.core.text.prose import prose

_ARABIC_SCRIPT = (
    "ar",
    "ary",
    "arz",
    "azb",
    "ckb",
    "fa",
    "ks",
    "lrc",
    "mzn",
    "pnb",
    "ps",
    "sd",
    "skr",
    "ug",
    "ur",
)
_RTL_LANGUAGES = frozenset({*_ARABIC_SCRIPT, "arc", "dv", "he", "iw", "nqo", "syr", "yi"})
_RTL_SCRIPTS = frozenset(
    {"adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa"}
)

_STRONG_OR_ISOLATE: Final = regex.compile(r"[\p{bc=L}\p{bc=R}\p{bc=AL}\u2066-\u2069]")
_RTL_CHARACTER: Final = regex.compile(r"[\p{bc=R}\p{bc=AL}]")
_ISOLATE_INITIATORS = "\u2066\u2067\u2068"
_POP_ISOLATE = "\u2069"

_RTL_WORD: Final = regex.compile(r"(?V1)[[\p{bc=R}\p{bc=AL}]&&\p{L}][\p{bc=R}\p{bc=AL}\p{M}]*+")
_LTR_WORD: Final = regex.compile(r"(?V1)[\p{bc=L}&&\p{L}][\p{bc=L}\p{M}]*+")

# Names and quotations of the other direction are common, sentences made of them are not. Words are counted,
# not letters, because Latin names are long and Arabic words short. Between the shares the language decides:
# both "Elon Musk, Twitter: قال" in an Arabic article and "Das Wort مقابلة" in a German one lie there.
_SURELY_RTL, _SURELY_LTR = 0.7, 0.15
_SAMPLE = 20_000
"""Code points looked at; a passage of several hundred kilobytes has shown its direction by then."""


def first_strong(text: str) -> Direction | None:
    """The direction of the first strong character outside of isolates (UAX #9, rule P2), if there is one."""
    depth = 0
    for match in _STRONG_OR_ISOLATE.finditer(text):
        character = match[0]
        if character in _ISOLATE_INITIATORS:
            depth += 1
        elif character == _POP_ISOLATE:
            depth = max(0, depth - 1)
        elif depth == 0:
            return "rtl" if _RTL_CHARACTER.match(character) else "ltr"
    return None


def has_rtl(text: str) -> bool:
    """Whether anything in *text* is written from right to left."""
    return _RTL_CHARACTER.search(text) is not None


def direction_of_language(language: str) -> Direction:
    """The direction in which a language (a BCP 47 tag; a script subtag counts, if it has one) is written."""
    primary, *subtags = language.lower().replace("_", "-").split("-")
    scripts = [subtag for subtag in subtags if len(subtag) == 4 and subtag.isalpha()]
    is_rtl = scripts[0] in _RTL_SCRIPTS if scripts else primary in _RTL_LANGUAGES
    return "rtl" if is_rtl else "ltr"


def passage_direction(text: str, language: str, document: Direction | None = None) -> Direction:
    """The direction of a passage in a document of *language* (empty: unknown).

    *document* is the document's direction, where it may be another than its language's.

    A passage with words of one direction only has that direction, whatever the document's; with words of
    both, it needs a clear majority to differ from the document's; with none (figures, signs), it has the
    document's. Addresses, handles and tags do not count.
    """
    expected = document or (direction_of_language(language) if language else None)
    rtl_share = _rtl_share(text)
    if rtl_share is None:
        return expected or "ltr"
    if rtl_share >= _SURELY_RTL:
        return "rtl"
    if rtl_share <= _SURELY_LTR:
        return "ltr"
    return expected or _majority(text, rtl_share)


def text_direction(text: str, language: str) -> Direction:
    """The direction of a whole document: of its language, unless not one word in it runs that way."""
    expected = direction_of_language(language) if language else None
    rtl_share = _rtl_share(text)
    if rtl_share is None or (expected and rtl_share not in (0, 1)):
        return expected or "ltr"
    return _majority(text, rtl_share)


def _majority(text: str, rtl_share: float) -> Direction:
    if rtl_share == 0.5:
        return first_strong(text) or "ltr"
    return "rtl" if rtl_share > 0.5 else "ltr"


def _rtl_share(text: str) -> float | None:
    """The share of words from right to left among those of either direction; None where there are none."""
    sample = prose(text[:_SAMPLE])
    has_rtl, has_ltr = _RTL_WORD.search(sample), _LTR_WORD.search(sample)
    if not has_rtl or not has_ltr:
        return None if not has_rtl and not has_ltr else float(has_rtl is not None)
    rtl, ltr = len(_RTL_WORD.findall(sample)), len(_LTR_WORD.findall(sample))
    return rtl / (rtl + ltr)
