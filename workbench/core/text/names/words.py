"""The words of a name as a person would count them: OpenAI is Open and AI, J.R. is two initials."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

import regex

from workbench.core.text.tokens import INVISIBLE


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of a name. An *initial* is one letter for a word; a *particle* (al, von, the) says little."""

    text: str
    initial: bool = False
    particle: bool = False


_PARTICLES: Final = """
    al el ul as ad an ash at the der die das den dem von vom van de del della di da dos du la le les of
    bin ibn ben bint abu and und et y e i inc corp co ltd llc gmbh ag plc
    ال بن ابن بنت آل ذا دي دو فان فون شركة در
    द डे डी वान वॉन फ़ॉन बिन एल अल ऑफ़ ऑफ
    де ди да фон ван аль эль бен бин ибн
"""
PARTICLES: Final = frozenset(unicodedata.normalize("NFC", _PARTICLES).split())
"""Articles, prepositions and what companies are called after: a name may come without them."""
_SEVERED: Final = regex.compile(
    r"(?<=^عبد)(?=ال\p{L}{3})|(?<=^[Aa]bd)(?=[aeou]l(?:$|\p{Ll}{4}))|"
    r"(?<=\p{Ll}\p{M}*)(?=\p{Lu})"  # OpenAI
    r"|(?<=\p{Lu})(?=\p{Lu}\p{Ll})(?<=\p{Lu}{2})"  # BBCNews
)
_WORD: Final = regex.compile(r"[\p{L}\p{M}\p{Nd}\u200c\u200d]+(?:['’ʼ`ʿʾ‘][\p{L}\p{M}]+)*['’ʼ]?")
_POSSESSION: Final = regex.compile(r"['’ʼ](?:s|S|\p{Ll}{1,3}(?<!['’ʼ][^\s]{4}))?$")
_NO_CONTROLS: Final = dict.fromkeys(map(ord, INVISIBLE))
_INITIAL: Final = regex.compile(r"\p{Lu}")


def name_words(name: str) -> tuple[NameWord, ...]:
    """The words of *name*, from first to last: parted by spaces, hyphens, points and by capitals within."""
    plain = unicodedata.normalize("NFC", name).translate(_NO_CONTROLS)
    found: list[NameWord] = []
    for match in _WORD.finditer(plain):
        word = _POSSESSION.sub("", match[0])
        dotted = plain[match.end() : match.end() + 1] == "."
        parts = [part for part in _SEVERED.split(word) if part]
        found.extend(_word(part, dotted=dotted, alone=len(parts) == 1) for part in parts)
    return tuple(found)


def _word(text: str, *, dotted: bool, alone: bool) -> NameWord:
    initial = alone and len(text) == 1 and (dotted or _INITIAL.fullmatch(text) is not None)
    return NameWord(text, initial, text.lower() in PARTICLES)
