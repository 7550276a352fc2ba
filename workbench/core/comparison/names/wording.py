"""The words by which names are known in a language: titles, what companies are called, first names.

A row of ``resources/parties/LANGUAGE.tsv`` says a kind and the words of it. Names of days, months and
languages, which many languages write in capitals and which are nobody's, come from the Unicode CLDR.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import Final

from workbench.core.resources import resource
from workbench.core.text.folding import fold_text

LANGUAGES: Final = ("ar", "de", "en", "hi")


@dataclass(frozen=True, slots=True)
class Wording:
    """All words folded. *no* are words that are never names, whatever they look like.

    *verbs* stand beside who speaks; *ambiguous* are first names that are as often something else (عمر: age);
    *offices* are what a minister is minister of.
    """

    titles: frozenset[str]
    organisations: frozenset[str]
    given: frozenset[str]
    family: frozenset[str]
    particles: frozenset[str]
    servants: frozenset[str]
    places: frozenset[str]
    verbs: frozenset[str]
    ambiguous: frozenset[str]
    offices: frozenset[str]
    no: frozenset[str]


@cache
def wording_of(language: str) -> Wording:
    """The words of *language* (a primary subtag); of a language without a table, those of English."""
    words: defaultdict[str, set[str]] = defaultdict(set)
    own = language if language in LANGUAGES else "en"
    for line in resource("parties", f"{own}.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, listed = line.split("\t")
            words[kind].update(map(fold_text, listed.split()))
    return Wording(
        titles=frozenset(words["title"]),
        organisations=frozenset(words["organisation"]),
        given=frozenset(words["given"]),
        family=frozenset(words["family"]),
        particles=frozenset(words["particle"]),
        servants=frozenset(words["servant"]),
        places=frozenset(words["place"]),
        verbs=frozenset(words["verb"]),
        ambiguous=frozenset(words["ambiguous"]),
        offices=frozenset(words["office"]),
        no=frozenset(words["no"]) | _of_time(language),
    )


def _of_time(language: str) -> frozenset[str]:
    """The words of days, months, languages and currencies, folded."""
    # Here, because the data of a language are read from a file.
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale(language or "en")
    except (UnknownLocaleError, ValueError):
        return frozenset()
    names = [
        *(
            name
            for of_width in locale.months.values()
            for of_one in of_width.values()
            for name in of_one.values()
        ),
        *(
            name
            for of_width in locale.days.values()
            for of_one in of_width.values()
            for name in of_one.values()
        ),
        *locale.languages.values(),
        *locale.currencies.values(),
    ]
    return frozenset(fold_text(name) for name in names if " " not in name)
