"""Candidates in Arabic letters, which have no capitals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
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
    sign_of,
)
from workbench.core.comparison.names.wording import Wording, wording_of
from workbench.core.text.folding import fold_text, fold_word
from workbench.core.text.names.spelling import ARABIC, script_of_word
from workbench.core.text.stemming.dictionary import dictionary
from workbench.core.text.stemming.names import names_by_folding
from workbench.core.text.stemming.stemmer import stem

_MARKS: Final = regex.compile(r"[\u064b-\u065f\u0670\u0640\p{Cf}]")
_PREFIXES: Final = (
    "و",
    "ف",
    "ب",
    "ك",
    "ل",
    "س",
    "ال",
    "وال",
    "بال",
    "فال",
    "كال",
    "لل",
    "ولل",
    "وب",
    "ول",
    "وس",
)
_ENDINGS: Final = (
    *(
        "تين",
        "تان",
        "ه",
        "ها",
        "هم",
        "هما",
        "نا",
        "ي",
        "ك",
        "ا",
        "ات",
        "اتها",
        "اته",
        "اتهم",
        "ون",
        "ين",
        "ان",
        "ية",
    ),
    *("يا", "وا", "ة", "ت", "تها", "ته", "تهم", "ياً", "يين", "يون", "يات", "هن", "ني"),
)
_ON: Final = "على"
_OF_FAITH: Final = "الدين"
"""The second half of many first names (نور الدين)."""
_ARTICLE: Final = "ال"
_CLITICS: Final = ("و", "ل", "ب", "ف", "ك")
_PERSONAL: Final = frozenset(
    ("الخبير", "الخبيرة", "السيد", "السيدة", "الدكتور", "الدكتورة", "الشيخ", "الأستاذ")
)
"""Titles that stand directly before a person's name, and before no adjective of their own."""
_MOST_WORDS: Final = 4
_BETWEEN_TITLE: Final = 3
"""Words between a title and its name: رئيس الحكومة التونسية يوسف الشاهد."""
_FEWEST: Final = 3
_FEMININE: Final = frozenset(("نادية", "راضية", "محرزية", "منية", "نورة", "سارة", "آمنة", "حليمة", "روضة"))
"""First names that are other words when they are written with a heh."""


def arabic_candidates(sentence: Sentence) -> Iterator[Candidate]:
    """The candidates of a sentence that are in Arabic letters."""
    words, at = sentence.words, 0
    while at < len(words):
        last = _end(sentence, at)
        if last > at:
            yield from _told(sentence, at, last)
            at = last
        else:
            at += 1


def _end(sentence: Sentence, first: int) -> int:
    """Where the name ends that begins at *first*; there, if none does."""
    words, wording = sentence.words, sentence.wording
    if not _begins_name(sentence, first):
        return first
    person = _without_clitic(words[first].text, wording.given) is not None or _is_shape(sentence, first)
    person = person or _title_before(sentence, first) in _PERSONAL
    at = first + 1
    while at < len(words) and at - first < _MOST_WORDS and beside(words[at]):
        joins = words[at].folded in wording.particles | wording.servants
        if _begins_another(sentence, first, at, person=person):
            break
        if not (joins or _goes_on(sentence, at, person=person)):
            break
        person = person or joins or words[at].folded in wording.given
        at += 1
        if _is_last(sentence, at - 1):
            break  # the last name: what has an article behind it is an adjective of something
    while at > first + 1 and words[at - 1].folded in wording.particles | wording.servants:
        at -= 1
    return at


def _is_last(sentence: Sentence, at: int) -> bool:
    word, wording = sentence.words[at], sentence.wording
    if not word.text.startswith(_ARTICLE) or word.folded in wording.given:
        return False
    return sentence.words[at - 1].folded not in wording.servants


def _is_full(sentence: Sentence, first: int, at: int) -> bool:
    """Whether the words from *first* on are a first and a last name, behind which another name may begin."""
    words, wording = sentence.words, sentence.wording
    if at - first < 2 or words[at - 1].folded in wording.particles | wording.servants:
        return False
    if words[at - 2].folded in wording.particles | wording.servants:
        return at - first > 2
    return words[at - 1].folded not in wording.given


def _begins_another(sentence: Sentence, first: int, at: int, *, person: bool) -> bool:
    """Whether another name begins at *at*: a first name behind what is none, a place with *in* on it."""
    word, before = sentence.words[at], sentence.words[at - 1]
    if _is_given(word.text, sentence.wording) and (not person or _is_full(sentence, first, at)):
        return True
    return any(known_form(each.text) not in ("", each.text) for each in (word, before)) and not person


def _is_given(text: str, wording: Wording) -> bool:
    return _without_clitic(text, wording.given) == text


def _begins_name(sentence: Sentence, at: int) -> bool:
    word, wording = sentence.words[at], sentence.wording
    if (
        script_of_word(word.text) != ARABIC
        or word.folded in wording.no
        or word.text.endswith((_ON, _OF_FAITH))
    ):
        return False
    if _without_clitic(word.text, wording.given) or _is_shape(sentence, at):
        return True
    return is_known_name(word.text) or is_unknown(word.text)


def _goes_on(sentence: Sentence, at: int, *, person: bool) -> bool:
    word, wording = sentence.words[at], sentence.wording
    if script_of_word(word.text) != ARABIC or word.folded in wording.no | wording.titles:
        return False
    if word.text.startswith(_ARTICLE):
        before = sentence.words[at - 1].folded
        return before in wording.servants or (person and before not in wording.titles)
    if word.folded in wording.given:
        return _is_given(word.text, wording)
    return not word.text.startswith(("و", "ف")) and (is_known_name(word.text) or is_unknown(word.text))


def _is_verb(word: Word, wording: Wording) -> bool:
    """Whether a *word* is a verb of saying, with “and” or without."""
    return any(
        fold_word(plain) in wording.verbs for plain in (word.text, word.text[1:]) if len(plain) > 2
    ) and (fold_word(word.text) in wording.verbs or word.text[0] in "وف")


def _is_shape(sentence: Sentence, at: int) -> bool:
    """Whether *at* begins what only names look like: servant of, son of."""
    words, wording = sentence.words, sentence.wording
    if at + 1 >= len(words) or not beside(words[at + 1]):
        return False
    if _without_clitic(words[at].text, wording.servants) is not None:
        return words[at + 1].text.startswith(_ARTICLE)
    if words[at + 1].folded != "بن" or words[at].folded in wording.titles or len(words[at].text) <= 2:
        return False
    return not _is_verb(words[at], wording)


def _told(sentence: Sentence, first: int, last: int) -> Iterator[Candidate]:
    words, wording = sentence.words[first:last], sentence.wording
    signs: set[Sign] = set()
    plain = [_without_clitic(word.text, wording.given) for word in words]
    if any(plain):
        signs.add(Sign.GIVEN)
    if any(word.folded in wording.servants or word.folded == "بن" for word in words):
        signs.add(Sign.SHAPE)
    signs |= {sign for word in words if (sign := known_sign(known_form(word.text), "ar"))}
    if any(is_unknown(word.text) for word in words):
        signs.add(Sign.UNKNOWN)
    if first and beside(sentence.words[first]) and _is_verb(sentence.words[first - 1], wording):
        signs.add(Sign.SPEAKS)
    told = _title_before(sentence, first)
    if told:
        signs.add(sign_of(told, wording))
    in_a_place = words[0].text.startswith("ب") and signs <= {Sign.UNKNOWN, Sign.TITLE}
    if len(words) == 1 and (Sign.GIVEN in signs or in_a_place):
        return  # a first name alone is nobody, and after a title “in …” is where its office is
    if not told and _is_no_person(words, wording):
        return
    yield candidate(words, signs, told, _name(words, plain[0], signs))


def _is_no_person(words: Sequence[Word], wording: Wording) -> bool:
    """عمر الرجل, the man’s age; لصالح برشلونة, to the benefit of; حسن حظه, his luck: what is a first name
    elsewhere, and a word of the dictionary behind it."""
    plain = _without_clitic(words[0].text, wording.given)
    if len(words) != 2 or plain is None or fold_word(plain) not in wording.ambiguous:
        return False
    if plain != words[0].text and words[0].text[0] in "لب":
        return True
    known = dictionary("ar")
    if known is None:
        return False
    last = words[1].text
    bare = last.removeprefix(_ARTICLE)
    owned = any(bare[: -len(end)] in known for end in ("ه", "ها", "هم") if bare.endswith(end))
    return owned or (not bare.endswith("ي") and (bare in known or last in known))


def _name(words: Sequence[Word], plain: str | None, signs: set[Sign]) -> str:
    """The name without the conjunction or preposition on its first word, where it is known which that is."""
    first = plain or known_form(words[0].text) or _without_and(words)
    return " ".join([first, *(word.text for word in words[1:])])


def _without_and(words: Sequence[Word]) -> str:
    """وحمودة بن حليمة: the first word without “and” before “son of”."""
    first = words[0].text
    son = len(words) > 1 and words[1].folded == "بن"
    return first[1:] if son and first.startswith("و") and len(first) > _FEWEST + 1 else first


def _title_before(sentence: Sentence, first: int) -> str:
    """The title before a name, over the words of the office, which have the article."""
    words = sentence.words
    at = first - 1
    while at >= 0 and first - at <= _BETWEEN_TITLE + 1 and beside(words[at + 1]):
        folded = words[at].folded
        beside_it = sentence.wording.organisations | sentence.wording.places
        if folded in sentence.wording.titles or (at == first - 1 and folded in beside_it):
            return words[at].text
        if not words[at].text.startswith((_ARTICLE, "لل")):
            return ""
        at -= 1
    return ""


def _without_clitic(text: str, among: frozenset[str]) -> str | None:
    """*text* as a word of *among* (folded), without what is written on it; None where it is none."""
    if text.endswith(_ON) or (text.endswith("ه") and f"{text[:-1]}ة" in _FEMININE):
        return None  # on, and not the name that is folded alike; his club, and no Nadia
    if fold_word(text) in among:
        return text
    rest = text[1:]
    if text[:1] in _CLITICS and len(rest) >= _FEWEST and fold_word(rest) in among:
        return rest
    return None


@lru_cache(maxsize=100_000)
def known_form(text: str) -> str:
    """*text* without a conjunction or preposition, where it is a name that everybody knows; else empty.

    A word of the dictionary is no name with something written on it (بيان is a statement, not يان).
    """
    names, known = names_by_folding("ar"), dictionary("ar")
    parted = text[:1] in _CLITICS and len(text) > _FEWEST and (known is None or text not in known)
    for plain in (text, text[1:] if parted else ""):
        if plain and fold_text(_MARKS.sub("", plain)) in names:
            return plain
    return ""


def may_be_person(name: str) -> bool:
    """Whether words where one who speaks is named may be a name: not عسكري أمريكي, nor بن حسين alone."""
    words, wording = name.split(), wording_of("ar")
    if fold_word(words[0]) in wording.particles:
        return False
    if fold_word(words[0]) in wording.given | wording.servants:
        return True
    surname = words[-1].startswith(_ARTICLE) and not words[0].startswith(_ARTICLE)
    return surname or any(is_known_name(word) or is_unknown(word) for word in words)


def is_known_name(text: str) -> bool:
    """Whether *text* is a name of a place, or one that stands in the news every day."""
    return bool(known_form(text))


@lru_cache(maxsize=100_000)
def is_unknown(text: str) -> bool:
    """Whether no dictionary has *text*, without what may be written on it, too, nor with another hamza."""
    known = dictionary("ar")
    plain = _MARKS.sub("", text)
    if known is None or len(plain) < _FEWEST or plain.startswith(_ARTICLE):
        return False
    if fold_text(plain) in wording_of("ar").no or stem(plain, "ar") != fold_text(plain):
        return False
    return not any(form in known for base in _bases(plain) for form in _written(base))


def _bases(word: str) -> Iterator[str]:
    """*word* without each prefix and ending that may be on it."""
    for prefix in ("", *filter(word.startswith, _PREFIXES)):
        rest = word.removeprefix(prefix)
        for ending in ("", *filter(rest.endswith, _ENDINGS)):
            base = rest.removesuffix(ending)
            if len(base) >= _FEWEST:
                yield base


def _written(base: str) -> Iterator[str]:
    """*base* as dictionaries write it: with an article, a hamza on its alef, an ending of its own."""
    for form in (base, *((alef + base[1:]) for alef in "أإآا" if base[0] in "أإآا")):
        yield form
        yield _ARTICLE + form
        yield form + "ة"
        yield form + "ي"
