"""Signs that a text has been decoded with the wrong charset, whatever its label says."""

from __future__ import annotations

import re

_SAMPLE = 200_000
# Arabic as windows-1252 is "ÞÇá ÇáæÒíÑ": nearly all letters accented. In French and Vietnamese it is every
# tenth to third letter.
_ACCENTED_SHARE = 0.6
_ACCENTED = re.compile("[\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]")
_LATIN = re.compile("[A-Za-z]")
# German as windows-1256 is "Grِكe": foreign letters within Latin words. Real texts set most of them apart.
_FOREIGN = "\u0370-\u052f\u0590-\u07ff\u0e00-\u0e7f"
_FOREIGN_RUN = re.compile(f"[{_FOREIGN}]+")
_TOUCHING = re.compile(f"(?<=[a-z])[{_FOREIGN}]+|[{_FOREIGN}]+(?=[a-z])")
# UTF-8 that was once read as windows-1252 and saved so: "Ã¼", "Ø§Ù„", "à¤¸".
_TWICE = re.compile(
    "[\u00c2\u00c3\u00d0\u00d1\u00d8\u00d9\u00e0]"
    "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
_TWICE_SHARE = 0.5
# Less is too little to judge by: a name, a heading.
_FEWEST = 3
_FEWEST_ACCENTED = 20
_FEWEST_TOUCHING = 2


def is_strange(text: str) -> bool:
    """Whether *text* is written as no language is: hardly a plain letter, or mixed words."""
    sample = text[:_SAMPLE]
    accented = len(_ACCENTED.findall(sample))
    if accented >= _FEWEST_ACCENTED and accented > _ACCENTED_SHARE * (accented + len(_LATIN.findall(sample))):
        return True
    touching = len(_TOUCHING.findall(sample))
    return touching >= _FEWEST_TOUCHING and touching * 2 >= len(_FOREIGN_RUN.findall(sample))


def is_encoded_twice(text: str) -> bool:
    """Whether most of the text's characters beyond ASCII are the bytes of other characters: ``MÃ¼ller``."""
    sample = text[:_SAMPLE]
    twice = len(_TWICE.findall(sample))
    return twice >= _FEWEST and 2 * twice >= _TWICE_SHARE * sum(
        1 for character in sample if character > "\x7f"
    )
