"""Candidates in Latin letters, and in the other scripts that have capitals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import regex

from workbench.core.comparison.names.candidates import (
    Candidate,
    Sentence,
    Sign,
    Word,
    beside,
    candidate,
    known_sign,
    runs,
    sign_of,
)
from workbench.core.comparison.names.wording import wording_of
from workbench.core.text.folding import fold_word
from workbench.core.text.stemming.compounds import split_compound
from workbench.core.text.stemming.dictionary import dictionary
from workbench.core.text.stemming.name_likeness import may_be_name

_CASELESS: Final = frozenset({"ar", "hi", "fa", "ur", "ps", "mr", "ne", "bn", "he", "th", "ja", "zh", "ko"})
"""Languages without capitals: what stands in Latin letters there is mostly a name."""
_GERMAN_ENDINGS: Final = regex.compile(
    "(?:ung|heit|keit|schaft|tion|tät|ment|ismus|ungen|heiten|keiten|schaften|tionen|nis|nisse|innen|erin|ern)s?$"
)
_ADJECTIVE_ENDINGS: Final = ("e", "en", "er", "es", "em", "n")
_SHORTEST: Final = 3
_MOST_WORDS: Final = 5
_TITLE_CASE: Final = 0.8
"""A line with more of its words in capitals is a headline in title case: its capitals say nothing."""
_FEWEST_IN_LINE: Final = 4
_OF: Final = frozenset(("von", "der", "den", "zu", "zur"))
_DETERMINERS: Final = regex.compile("d(?:er|ie|as|en|em|es)|k?eine?[mnrs]?|im|am|zu[mr]|beim|vom|[ia]ns")
_LONGEST_OFFICE: Final = 3
"""Words of an office that stands before a name without “of”: Youth and Sports Minister."""


def capitalised_within(sentence: Sentence) -> Iterator[str]:
    """The words with a capital that do not begin a sentence: those that may be names where they begin one."""
    if sentence.language not in _CASELESS and not _is_title_case(sentence.words):
        for at, word in enumerate(sentence.words):
            if at and not _begins(sentence.words, at) and _is_capital(word):
                yield word.text


def latin_candidates(sentence: Sentence, seen_within: frozenset[str] | set[str]) -> Iterator[Candidate]:
    """The candidates of a sentence; *seen_within* are the words that have a capital elsewhere (see above)."""
    words = sentence.words
    foreign = sentence.language in _CASELESS
    if not foreign and _is_title_case(words):
        return
    belongs = [
        _is_capital(word)
        and word.folded not in sentence.wording.no | wording_of("en").no
        and not word.gap.endswith(("<", "</"))
        and (foreign or _may_be(word, sentence.language) or _is_last_name(words, at, sentence))
        and (foreign or not _begins(words, at) or word.text in seen_within)
        for at, word in enumerate(words)
    ]
    _join(words, belongs, sentence)
    for begin, last in runs(words, belongs):
        first = _behind_titles(words, begin, last, sentence)
        told = words[first - 1].text if first > begin else ""
        if first < last and not told and first and beside(words[first]):
            told = _told_before(words[first - 1], sentence)
        if _is_name(words[first:last], foreign=foreign, language=sentence.language):
            signs = {Sign.LATIN if foreign else Sign.CAPITALS}
            if told:
                signs.add(sign_of(told, sentence.wording))
            if words[first].folded in sentence.wording.given and last - first > 1:
                signs.add(Sign.GIVEN)
            signs |= {sign for word in words[first:last] if (sign := known_sign(word.text, _own(sentence)))}
            if signs == {Sign.CAPITALS} and last - first == 1 and _is_german_noun(words, first, sentence):
                signs.clear()  # with a capital as all nouns: only of use as the last name of somebody
            named = [*words[first : last - 1], _unglued(words[last - 1], sentence, seen_within)]
            yield candidate(named, signs, told)


def _unglued(word: Word, sentence: Sentence, names: frozenset[str] | set[str]) -> Word:
    """OpenAIhat, where the web page lost a blank: the name that stands elsewhere, before a small word."""
    known = dictionary(sentence.language)
    if known is None:
        return word
    for end in range(len(word.text) - 2, _SHORTEST, -1):
        name, rest = word.text[:end], word.text[end:]
        parted = name[-1].isupper() or (rest[0].isupper() and name[-1].islower())
        if parted and name in names and rest.lower() in known:
            return replace(word, text=name, folded=fold_word(name), end=word.start + end)
    return word


def _behind_titles(words: Sequence[Word], first: int, last: int, sentence: Sentence) -> int:
    """Where the name begins behind titles and offices: Finance Minister Jane Doe; Minister of Sport Doe."""
    wording = sentence.wording
    titles = [at for at in range(first, last) if words[at].folded in wording.titles]
    at = titles[-1] + 1 if titles else first
    offices = [place for place in range(at, last) if words[place].folded in wording.offices]
    if offices and (offices[-1] - at < _LONGEST_OFFICE or words[at].folded in wording.particles):
        at = offices[-1] + 1
    while at < last and at > first and words[at].folded in wording.particles and titles:
        at += 1
    return at


def _is_german_noun(words: Sequence[Word], at: int, sentence: Sentence) -> bool:
    """Whether a word of the German dictionary has an article or an adjective before it, as names have not."""
    known = dictionary("de") if sentence.language == "de" else None
    if known is None or at == 0 or words[at].text not in known:
        return False
    before = words[at - 1]
    lemma = known.lemma(before.text) or before.text
    inflected = before.text != lemma and before.text.startswith(lemma) and before.text.islower()
    return _DETERMINERS.fullmatch(before.folded) is not None or inflected


def _told_before(word: Word, sentence: Sentence) -> str:
    wording = sentence.wording
    known = wording.titles | wording.organisations | wording.places
    return word.text if word.folded in known else ""


def _join(words: Sequence[Word], belongs: list[bool], sentence: Sentence) -> None:
    """Let particles within a name belong to it (Ursula von der Leyen), and part compounds (Twitter-Daten)."""
    for at in range(1, len(words) - 1):
        if not belongs[at] and belongs[at - 1] and words[at].folded in sentence.wording.particles:
            ends = at + 1
            while ends < len(words) and words[ends].folded in sentence.wording.particles:
                ends += 1
            if words[at].folded in _OF and ends - at == 1 and not _is_given(words[at - 1], sentence):
                continue  # the head of Twitter, the middle of the town, and no noble name
            if ends < len(words) and belongs[ends] and all(map(beside, words[at : ends + 1])):
                belongs[at:ends] = [True] * (ends - at)


def _is_last_name(words: Sequence[Word], at: int, sentence: Sentence) -> bool:
    """Whether a German noun stands behind a first name: Christian Kopp."""
    return sentence.language == "de" and at > 0 and beside(words[at]) and _is_given(words[at - 1], sentence)


def _is_given(word: Word, sentence: Sentence) -> bool:
    return word.folded in sentence.wording.given


def _own(sentence: Sentence) -> str:
    """The language whose names are known in Latin letters."""
    return "en" if sentence.language in _CASELESS else sentence.language


def _is_name(words: Sequence[Word], *, foreign: bool, language: str) -> bool:
    if not 0 < len(words) <= _MOST_WORDS or not any(len(word.text) >= _SHORTEST for word in words):
        return False
    if len(words) == 1 and not foreign:
        known = dictionary(language)
        small = words[0].text.lower()
        return language == "de" or known is None or small not in known
    return True


def _begins(words: Sequence[Word], at: int) -> bool:
    """Whether a word begins a sentence, or what looks like it: after a colon, a bullet, a quotation mark."""
    return at == 0 or any(sign in words[at].gap for sign in ':„“"«»”|–—-•(*\t')


def _is_capital(word: Word) -> bool:
    text = word.text
    return (
        word.latin
        and text[0] not in "@#"
        and "://" not in text
        and (text[0].isupper() or (text[1:2].isupper() and text[0].islower()))
        and not any(map(str.isdecimal, text[:1]))
    )


def _may_be(word: Word, language: str) -> bool:
    text = word.text
    if not may_be_name(text, [language]) and len(text) >= _SHORTEST:
        return False
    if language != "de" or text.isupper():
        return len(text) >= _SHORTEST or text.isupper()
    if _GERMAN_ENDINGS.search(text):
        return False
    known = dictionary("de")
    if known is None:
        return True
    lemma = known.lemma(text) or text
    small = text.lower()
    stems = (small.removesuffix(ending) for ending in _ADJECTIVE_ENDINGS)
    if small in known or any(stem in known for stem in stems if len(stem) > _SHORTEST):
        return False  # an adjective or a verb as a noun, or one that begins a sentence
    return not split_compound(lemma, known) and not split_compound(text.removesuffix("s"), known)


def _is_title_case(words: Sequence[Word]) -> bool:
    lettered = [word.text for word in words if word.text[0].isalpha()]
    capitals = sum(text[0].isupper() for text in lettered)
    return len(lettered) >= _FEWEST_IN_LINE and capitals > _TITLE_CASE * len(lettered)
