"""What countries, languages, currencies, units and months are called, as keys that all languages share.

From babel's copy of the CLDR (https://cldr.unicode.org) and from our own tables of quantities: a small
dictionary that nobody needs to download, and one that news is full of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

import regex
from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

from workbench.core.resources import resource
from workbench.core.text.stemming.stemmer import primary, stem
from workbench.core.text.tokens import tokenize

_OWN_TABLES: Final = ("ar", "hi", "de", "en")
_OWN_KINDS: Final = frozenset({"unit", "currency", "period", "fraction", "number", "percent", "weekday"})
_BESIDE: Final = regex.compile(r"\s*[(（\[].*")
_FEWEST: Final = 3
"""Letters that the name of a language and of its country begin with, to be taken for one: German, Germany."""

Phrase = tuple[str, ...]


class Glossary:
    """The terms of one language: phrases of stems, each with the keys it may stand for."""

    def __init__(self, terms: Mapping[Phrase, frozenset[str]]) -> None:
        self._by_first: defaultdict[str, list[tuple[Phrase, frozenset[str]]]] = defaultdict(list)
        for phrase, keys in terms.items():
            self._by_first[phrase[0]].append((phrase, keys))
        for listed in self._by_first.values():
            listed.sort(key=lambda entry: -len(entry[0]))

    def at(self, words: Sequence[frozenset[str]], index: int) -> tuple[frozenset[str], int]:
        """The keys of the longest term that begins at *index*, and where it ends; none: no keys, *index*.

        *words*: for each word of a passage the forms it is looked up by.
        """
        for form in words[index]:
            for phrase, keys in self._by_first.get(form, ()):
                end = index + len(phrase)
                if end <= len(words) and all(
                    one in forms for one, forms in zip(phrase, words[index:end], strict=True)
                ):
                    return keys, end
        return frozenset(), index


@lru_cache(maxsize=16)
def glossary_of(language: str) -> Glossary:
    """The terms of *language* (a BCP 47 tag); none where the CLDR does not know it."""
    code = primary(language)
    terms: defaultdict[Phrase, set[str]] = defaultdict(set)
    for key, name in (*_cldr(code), *_own(code)):
        for form in {_BESIDE.sub("", name), name}:
            phrase = tuple(stem(token.text, code) for token in tokenize(form))
            if phrase and len("".join(phrase)) > 1:
                terms[phrase].add(key)
    return Glossary({phrase: frozenset(keys) for phrase, keys in terms.items()})


def _cldr(language: str) -> Iterator[tuple[str, str]]:
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return
    for code, name in locale.territories.items():
        yield f"territory {code}", name
    for code, name in locale.languages.items():
        yield _territory_of(code) or f"language {code}", name
    for code, name in locale.scripts.items():
        yield f"script {code}", name
    for widths in (locale.months, locale.days):
        for number, name in widths["stand-alone"]["wide"].items():
            yield f"{'month' if widths is locale.months else 'weekday'} {number}", name
        for number, name in widths["format"]["wide"].items():
            yield f"{'month' if widths is locale.months else 'weekday'} {number}", name
    for zone, names in locale.time_zones.items():
        if "city" in names:
            yield f"city {zone.rpartition('/')[2]}", names["city"]
    yield from _measures(locale)


def _measures(locale: Locale) -> Iterator[tuple[str, str]]:
    data: Mapping[str, Any] = locale._data
    for name, widths in data["unit_display_names"].items():
        if long := widths.get("long"):
            yield f"unit {name.partition('-')[2]}", long
    for field, words in data["date_fields"].items():
        if "-" not in field and "name" in words:
            yield f"unit {field}", words["name"]
    for code, name in locale.currencies.items():
        yield f"currency {code}", name


def _own(language: str) -> Iterator[tuple[str, str]]:
    if language not in _OWN_TABLES:
        return
    for line in resource("quantities", f"{language}.tsv").read_text(encoding="utf-8").splitlines():
        kind, _, rest = line.partition("\t")
        if kind in _OWN_KINDS:
            meaning, _, phrases = rest.partition("\t")
            for phrase in phrases.split(" | "):
                yield f"{kind} {meaning}", phrase


@lru_cache(maxsize=1024)
def _territory_of(language: str) -> str:
    """The country that a language is called like, so that a German firm and a firm of Germany meet."""
    english = Locale("en")
    name = english.languages.get(language, "")[:_FEWEST]
    called_like_it = [
        code for code, country in english.territories.items() if code.isalpha() and country.startswith(name)
    ]
    spoken = [code for code in called_like_it if name and language in get_official_languages(code)]
    own = language.upper()
    return f"territory {own if own in spoken else spoken[0]}" if spoken else ""
