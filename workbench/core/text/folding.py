"""Folding: one spelling for what readers take for the same word, with the way back to the original.

Folding goes by script, not by language, so that a German name in an Arabic article folds as in a German one:

- Arabic: one alef, one yeh, one heh (ة), one kaf, one hamza (ؤ ئ ء); no harakat, no tatweel.
- Devanagari: nukta letters composed; the nasal before a consonant written ं (हिन्दी, हिंदी; सम्बन्ध, संबंध).
- Hebrew: no points, final letters as the others, abbreviations without their marks (צה״ל).
- Latin: ß is ss; ä, ö, ü are ae, oe, ue, but ü is u after a vowel or q (where ue is no umlaut); no other
  marks.
- Everywhere: case folding, digits 0 to 9, letters in compatibility forms made plain, nothing of zero width.

A character is folded by table first; the few rules that look at neighbours come after. Both ways of folding
run the same table and the same rules: one on whole strings, the other keeping the place of each character.
"""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import regex

from workbench.core.text.folding_table import (
    CHARACTERS,
    DIAERESIS,
    HAMZA_ABOVE,
    IGNORED,
    KANA_VOICING,
    NUKTA,
    VIRAMA,
)
from workbench.core.text.remembered import Remembered
from workbench.core.text.span import Span


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. Its character *i* stands for ``[starts[i], ends[i])`` of the original, in code points.

    The ranges are whole grapheme clusters, so that a harakah goes with its letter; several characters may
    stand for one cluster (ß: two), and clusters that fold to nothing have none.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, folded: Span) -> Span:
        """The span of the original that the span *folded* of the folded text stands for.

        An empty span gives the empty one before the character that follows. Raises IndexError for a span that
        reaches beyond the folded text.
        """
        if folded.end > len(self.text):
            raise IndexError(f"{folded} is outside of {len(self.text)} folded characters")
        if folded.start < folded.end:
            return Span(self.starts[folded.start], self.ends[folded.end - 1])
        at_end = folded.start == len(self.text)
        position = (self.ends[-1] if self.text else 0) if at_end else self.starts[folded.start]
        return Span(position, position)


class _Rule(NamedTuple):
    """What happens to characters because of their neighbours; tried only where *trigger* occurs."""

    trigger: str
    pattern: regex.Pattern[str]
    replacements: dict[str, str]
    """By the text matched; what is not named here is taken away."""
    literal: bool = False
    """The pattern is just one of the texts to be replaced."""

    def replacement(self, match: regex.Match[str]) -> str:
        return self.replacements.get(match[0], "")

    def applied(self, text: str) -> str:
        """*text* with everything replaced that the rule is about."""
        if self.trigger not in text:
            return text
        if not self.literal:
            return self.pattern.sub(self.replacement, text)
        for found, replacement in self.replacements.items():
            text = text.replace(found, replacement)
        return text


_COMPOSED_NUKTA = dict(
    zip(
        (letter + NUKTA for letter in "कखगजडढफयनरळ"),
        "\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095fऩऱऴ",
        strict=True,
    )
)
_NASALS = ("ङ", "ञ", "ण", "न", "म")
_CONSONANTS = "क-हऩऱऴ\u0958-\u095f"
_BEFORE_OWN_CLASS = "ङ्(?=[क-घ\u0958-\u095a])|ञ्(?=[च-झ\u095b])|ण्(?=[ट-ढ\u095c\u095d])|म्(?=[प-भ\u095e])"
_VOICED_KANA = {
    kana + mark: unicodedata.normalize("NFC", kana + mark)
    for kana in map(chr, range(0x3041, 0x30FF))
    for mark in KANA_VOICING
}

# Code points from which on arrays are faster than Python's own translation.
_LONG = 200

_RULES: Final = (
    _Rule(DIAERESIS, regex.compile("[ao]\u0308"), {"a\u0308": "ae", "o\u0308": "oe"}, literal=True),
    _Rule(DIAERESIS, regex.compile("(?<![aeiouyq])u\u0308"), {"u\u0308": "ue"}),
    _Rule(DIAERESIS, regex.compile("\u0308"), {"\u0308": ""}, literal=True),
    _Rule(
        HAMZA_ABOVE,
        regex.compile("[وي]?\u0654"),
        {"و\u0654": "ء", "ي\u0654": "ء", "\u0654": ""},
        literal=True,
    ),
    _Rule(NUKTA, regex.compile("[कखगजडढफयनरळ]\u093c"), _COMPOSED_NUKTA, literal=True),
    # न् is what is also written ं (इन्सान), the other nasals only before their own class. No word begins with ं,
    # and nobody writes it before these (न्याय, उन्हें, जन्म), where it would hide the word from उन*.
    _Rule(
        VIRAMA,
        regex.compile(f"{_BEFORE_OWN_CLASS}|(?<=[\\p{{L}}\\p{{M}}])न्(?=[{_CONSONANTS}--नमयरह])", regex.V1),
        dict.fromkeys((nasal + VIRAMA for nasal in _NASALS), "ं"),
    ),
    # Typed for ׳ and ״ in abbreviations and foreign names: צה"ל, ג'ורג'.
    *(_Rule(mark, regex.compile(f"(?<=[א-ת]){mark}(?=[א-ת])"), {}) for mark in ("'", '"', "”")),
    _Rule(KANA_VOICING[0], regex.compile("[ぁ-ヾ]\u3099"), _VOICED_KANA),
    _Rule(KANA_VOICING[1], regex.compile("[ぁ-ヾ]\u309a"), _VOICED_KANA),
)


def fold_text(text: str) -> str:
    """The folded form of a text of any length, without the way back; the same as ``fold(text).text``."""
    if text.isascii():
        return text.lower()
    folded = _translated(text)
    for rule in _RULES:
        folded = rule.applied(folded)
    return folded


def fold_words(words: Sequence[str]) -> list[str]:
    """Each of *words* folded: all at once, as no rule looks across white space, of which they have none."""
    return fold_text("\n".join(words)).split("\n") if words else []


def _translated(text: str) -> str:
    """*text* as the table has it."""
    if len(text) >= _LONG:
        # Here, because most words are folded one by one, and loading NumPy takes longer than all the rest.
        from workbench.core.text.folding_arrays import translated

        folded = translated(text)
        if folded is not None:
            return folded
    return unicodedata.normalize("NFC", IGNORED.sub("", text)).translate(CHARACTERS)


# About 25 MB when full. An Arabic corpus of ten thousand articles has 86,000 word types.
_WORDS: Final = Remembered(fold_text, 50_000)


def fold_word(word: str) -> str:
    """The folded form of a word, remembered (for whole texts use `fold_text`). It may be empty: a tatweel."""
    return _WORDS[word]


class _Tracked(NamedTuple):
    """Folded characters with the ranges that they stand for."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


PLAIN: Final = r"\x21-\x7e؟،؛٠-٩۰-۹ء-غف-يٱپچژکگی०-९अ-औक-हА-я«»“”„–—’…éèêàâçñíóúÉÈÊÀÂÇÑÍÓÚ"
"""Common characters that fold to one character each, for a regular expression's class."""
_RUN: Final = regex.compile(rf"(?P<plain>(?:[{PLAIN}]++(?!\S)|\s++)++)|\S++")
_CLUSTER: Final = regex.compile(r"\X")


def fold(text: str) -> Folded:
    """The folded form of *text* with the original range of every character.

    Works from white space to white space, since no rule looks across it. Words of plain letters are taken
    together, as their characters need no looking at.
    """
    parts: list[str] = []
    starts, ends = array("L"), array("L")
    for match in _RUN.finditer(text):
        offset, end = match.span()
        folded = fold_text(match[0])
        parts.append(folded)
        if match["plain"]:
            starts.extend(range(offset, end))
            ends.extend(range(offset + 1, end + 1))
        else:
            tracked = _tracked(match[0], folded)
            starts.extend(offset + start for start in tracked.starts)
            ends.extend(offset + end for end in tracked.ends)
    return Folded("".join(parts), starts, ends)


def _tracked(run: str, folded: str) -> _Tracked:
    """What *run* folds to (*folded*, as is known already) with the ranges."""
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for cluster in _CLUSTER.finditer(run):
        composed = unicodedata.normalize("NFC", IGNORED.sub("", cluster[0]))
        for character in composed.translate(CHARACTERS):
            characters.append(character)
            starts.append(cluster.start())
            ends.append(cluster.end())
    tracked = _Tracked("".join(characters), starts, ends)
    for rule in _RULES:
        if rule.trigger in tracked.text:
            tracked = _apply(rule, tracked)
    if tracked.text == folded:
        return tracked
    # Parts of one letter in two clusters, as when a bidi control parts a mark from its letter: no text that
    # people write. The characters then stand for the whole run, which is coarse but never wrong.
    return _Tracked(folded, [0] * len(folded), [len(run)] * len(folded))


def _apply(rule: _Rule, tracked: _Tracked) -> _Tracked:
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for before, after, piece in _pieces(rule, tracked.text):
        parts.append(piece)
        if piece == tracked.text[before:after]:
            starts.extend(tracked.starts[before:after])
            ends.extend(tracked.ends[before:after])
        else:
            starts.extend([tracked.starts[before]] * len(piece))
            ends.extend([tracked.ends[after - 1]] * len(piece))
    return _Tracked("".join(parts), starts, ends)


def _pieces(rule: _Rule, text: str) -> Iterator[tuple[int, int, str]]:
    """The text cut at the rule's matches: start, end, and what stands there after the rule."""
    position = 0
    for match in rule.pattern.finditer(text):
        yield position, match.start(), text[position : match.start()]
        yield match.start(), match.end(), rule.replacement(match)
        position = match.end()
    yield position, len(text), text[position:]
