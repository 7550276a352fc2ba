"""Names that are never taken apart: countries, cities, languages, as the Unicode CLDR has them.

Lubnān (Lebanon) is no *li-* before *bunān*, and a dictionary of words does not know it. CLDR comes with babel.
"""

from __future__ import annotations

from functools import cache

import regex

_WORDS = regex.compile(r"[\p{L}\p{M}\u200c\u200d]{3,}")
_CITY = "city"


@cache
def protected_names(language: str) -> frozenset[str]:
    """Single words that are names of places in *language* (a primary subtag), as written; none if unknown."""
    # Here, because the data of a language are read from a file.
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale(language)
    except (UnknownLocaleError, ValueError):
        return frozenset()
    cities = (zone[_CITY] for zone in locale.time_zones.values() if _CITY in zone)
    return frozenset(
        name for name in (*locale.territories.values(), *cities) if _WORDS.fullmatch(name)
    )
