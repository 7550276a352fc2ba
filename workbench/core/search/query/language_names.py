"""Languages by what people call them: a tag such as ``de-AT``, or a name in one of our four languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from workbench.core.search.query.vocabulary import LANGUAGES, plain

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)


def language_called(words: str) -> str:
    """The tag (small letters) of the language that *words* name; empty where they name none, or several.

    A code of three letters (``deu``) is the one of two that documents have, where there is one.
    """
    if _TAG.fullmatch(words):
        primary, hyphen, rest = words.lower().partition("-")
        return (_short(primary) if len(primary) == 3 else primary) + hyphen + rest
    return _by_name().get(plain(" ".join(words.split())), "")


def language_name(tag: str, language: str) -> str:
    """What the language of *tag* is called in *language*; the tag itself where that is not known."""
    return _names(language).get(tag.partition("-")[0].lower(), tag)


@lru_cache(maxsize=100)
def _short(code: str) -> str:
    from babel.core import get_global

    short = get_global("language_aliases").get(code, code)
    return short if short.isalpha() else code


@lru_cache(maxsize=8)
def _names(language: str) -> Mapping[str, str]:
    from babel import Locale  # its tables take longer to load than all the rest of a search

    return dict(Locale(language).languages)


@lru_cache(maxsize=1)
def _by_name() -> dict[str, str]:
    tags: dict[str, str] = {}
    for language in LANGUAGES:
        for tag, name in _names(language).items():
            if "_" not in tag:
                known = tags.setdefault(plain(name), tag)
                tags[plain(name)] = tag if known == tag else ""
    return tags
