"""Names that are never taken apart: countries, cities, and what `names_in_news` holds.

Lubnān (Lebanon) is no *li-* before *bunān*, and a dictionary of words does not know it. The names of places
are those of the Unicode CLDR, which comes with babel.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import regex

from workbench.core.text.folding import fold_text
from workbench.core.text.stemming.names_in_news import NAMES_IN_NEWS

_WORD = regex.compile(r"[\p{L}\p{M}\u200c\u200d]{3,}")
_CITY = "city"


@cache
def protected_names(language: str) -> frozenset[str]:
    """Single words that are names in *language* (a primary subtag), as written; none where we know none."""
    # Here, because the data of a language are read from a file.
    from babel import Locale, UnknownLocaleError

    own = frozenset(NAMES_IN_NEWS.get(language, "").split())
    try:
        locale = Locale(language)
    except (UnknownLocaleError, ValueError):
        return own
    cities = (zone[_CITY] for zone in locale.time_zones.values() if _CITY in zone)
    return own | {name for name in (*locale.territories.values(), *cities) if _WORD.fullmatch(name)}


@cache
def names_by_folding(language: str) -> Mapping[str, str]:
    """The same names by their folded form: اسرائيل for إسرائيل."""
    return {fold_text(name): name for name in sorted(protected_names(language))}
