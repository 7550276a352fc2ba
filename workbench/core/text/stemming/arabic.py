"""Arabic: clitics, endings and verbs, each step taken only where the dictionary knows what remains.

Light stemmers (light10, Snowball) cut whatever looks like an affix and so make اير of إيران and يانا of
بيانات. Here an affix goes only if a word of the dictionary is left; a word that is known, or is the name of a
place, keeps all its letters. Words are in canonical spelling with or without harakat.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from workbench.core.text.folding import fold_text
from workbench.core.text.stemming.arabic_nouns import common_nouns
from workbench.core.text.stemming.arabic_verbs import weak_verbs
from workbench.core.text.stemming.dictionary import Dictionary, dictionary
from workbench.core.text.stemming.names import names_by_folding, protected_names

_NOT_LETTERS: Final = regex.compile(r"[\u064b-\u0652\u0656-\u065f\u0670\u0640\p{Cf}]")
_TANWIN: Final = regex.compile("(?:اً|ًا)$")
_ARTICLE: Final = regex.compile("[وف]?(?:[بك]?ال|لل)(?=..)")
_SURE_ARTICLES: Final = ("ال", "وال", "لل", "ولل")
"""Those that an unknown word may lose: with بال and كال names begin (بالمر)."""
_PROCLITICS: Final = ("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")
"""Conjunctions and prepositions written on the word that follows, alone before together."""
_BEFORE_VERBS: Final = frozenset(("و", "ف", "ل", "ول", "فل"))
_PRONOUNS: Final = ("هما", "هم", "هن", "ها", "كم", "نا", "ه")
"""Pronouns written on the word before, without those that more words end with by themselves (فيسبوك)."""
_AFTER_INFLECTED: Final = frozenset(("ه", "ها", "هم", "نا", "هما"))
"""Pronouns common enough to look for an inflected word before them, too."""
_NOUN_ENDINGS: Final = (
    *(("اتي", ("", "ة")), ("ات", ("", "ة")), ("ون", ("",)), ("ين", ("",)), ("تان", ("ة",)), ("تين", ("ة",))),
    *(("ان", ("",)), ("و", ("ون",)), ("وا", ("",)), ("ة", ("",)), ("ي", ("ين",))),
)
"""Endings of number, gender and the construct state, with what may stand in their place."""
_PAST_ENDINGS: Final = ("تما", "تم", "تن", "تا", "وا", "نا", "ت", "ن", "ا")
_PRESENT_PREFIXES: Final = "يتنأ"
_PRESENT_ENDINGS: Final = ("", "ون", "وا", "ين", "ان", "ن", "ا", "ي")
_SURE_PLURALS: Final = ("ات", "ين")
_BEFORE_KNOWN: Final = ("", "بال", "كال", "فال", "وبال", "و", "ب", "ل", "وب", "ول")
_FEMININE_ADJECTIVE: Final = "ية"
_FEWEST: Final = 3
"""Letters that must remain when a clitic or an ending goes: the shortest root."""
_FEWEST_INFLECTED: Final = 4
"""More where an ending goes as well as a clitic."""
_FEWEST_UNSURE: Final = 5
"""More still where what remains may be no lemma: fewer make كاميلي (Camilly) “like Emily”."""
_ALEFS: Final = ("أ", "إ", "آ")


def arabic_stem(word: str) -> str:
    """The lemma of *word*, or the word without clitics where it is unknown."""
    known = dictionary("ar")
    letters = _NOT_LETTERS.sub("", word).replace("ٱ", "ا")
    if known is None or not letters:
        return fold_text(word)
    return _Analysis(known, protected_names("ar")).stem(letters, has_tanwin=bool(_TANWIN.search(word)))


def without_clitic(word: str) -> str | None:
    """An unknown *word* without what may be a conjunction or a preposition; None where nothing may be.

    لمايكروسوفت may be “for Microsoft” or a name of its own: both are right to be found.
    """
    letters = _NOT_LETTERS.sub("", word)
    known = dictionary("ar")
    if known is None or letters in known or fold_text(letters) in names_by_folding("ar"):
        return None
    return letters[1:] if len(letters) > _FEWEST_INFLECTED and letters[0] in "وفبكل" else None


class _Analysis:
    def __init__(self, known: Dictionary, names: frozenset[str]) -> None:
        self.known = known
        self.names = names

    def stem(self, word: str, *, has_tanwin: bool) -> str:
        if name := names_by_folding("ar").get(fold_text(word)):
            return _NOT_LETTERS.sub("", name).removeprefix("ال")
        found = common_nouns().get(word[:-1] if has_tanwin else word)
        found = found or (self.lemma(word[:-1]) if has_tanwin else None)
        found = found or self.after_article(word) or weak_verbs().get(word) or self.lemma(word)
        found = found or self.accusative(word) or self.verb(word) or self.before_pronoun(word)
        if not found and word not in self.known:
            found = self.inflected_noun(word) or self.after_proclitic(word)
        found = found or self.inflected_noun(word)
        if not found and word not in self.known:
            found = self.before_or_after_clitic(word)
        if not found and word not in self.known:
            found = next((lemma for other in _spellings(word) if (lemma := self.lemma(other))), None)
        return found or fold_text(word)

    def lemma(self, word: str) -> str | None:
        """The lemma of a form that the dictionary resolves; None for others."""
        lemma = self.known.lemma(word)
        if lemma == word and word.endswith(_FEMININE_ADJECTIVE):
            # Most are both, and the definite form is only given to the adjective.
            masculine = self.known.lemma(f"ال{word}")
            lemma = masculine if masculine == word[:-1] else lemma
        if word in self.names or (lemma == word[:-1] and word.endswith("يا")):
            return word  # a country is not its language: بريطانيا, بريطاني
        if lemma is None or (lemma == word and not self.known.is_lemma(word)):
            return None
        return self.known.lemma(lemma) or lemma

    def noun(self, word: str) -> str | None:
        """The lemma of what may be a noun: a lemma itself, with ة, or with the article in the dictionary.

        Conjugated forms of verbs are none of these, and names look like them too often.
        """
        lemma = self.lemma(word)
        if lemma is None or lemma == word or word[-1] == "ة":
            return lemma
        return lemma if f"ال{word}" in self.known or f"ال{lemma}" in self.known else None

    def after_article(self, word: str) -> str | None:
        article = _ARTICLE.match(word)
        if article is None or (word in self.known and not word.startswith("ال")):
            return None
        rest = word[article.end() :]
        if f"ال{rest}" in self.names or rest in self.names:
            return rest
        if article[0].endswith("لل") and not self.lemma(rest) and self.lemma(f"ل{rest}"):
            return self.lemma(f"ل{rest}")
        definite = self.lemma(f"ال{rest}")
        if len(rest) < _FEWEST:
            return definite or self.lemma(rest)
        found = self.lemma(rest) or definite or self.inflected_noun(rest)
        return found or (fold_text(rest) if article[0] in _SURE_ARTICLES else None)

    def accusative(self, word: str) -> str | None:
        """A noun with the alef of the indefinite accusative; -iyā ends names of countries instead."""
        if len(word) <= _FEWEST or not word.endswith("ا") or word.endswith("يا"):
            return None
        return self.noun(word[:-1]) if word not in self.known else None

    def before_pronoun(self, word: str) -> str | None:
        for pronoun in _PRONOUNS:
            base = word.removesuffix(pronoun)
            if base != word and len(base) >= _FEWEST:
                found = self.with_pronoun(base, inflected=pronoun in _AFTER_INFLECTED)
                if found:
                    return found
        return None

    def with_pronoun(self, base: str, *, inflected: bool) -> str | None:
        """The lemma of what stands before a pronoun, where ة is written ت and a hamza has a seat."""
        if base in self.names:
            return None
        found = self.noun(base[:-1] + "ة") if base[-1] == "ت" else None
        if not found and base[-1] in "ئؤ":
            found = self.noun(base[:-1] + "ء")
        found = found or self.noun(base)
        if not found and inflected:
            found = self.verb(base) or self.lemma(base) or self.inflected_noun(base)
            if not found and base[-1] == "ا":
                found = self.lemma(base[:-1] + "ى")
        return found or (self.noun(base + "ن") if base[-1] in "وي" else None)

    def after_proclitic(self, word: str) -> str | None:
        for proclitic in _PROCLITICS:
            rest = word.removeprefix(proclitic)
            if rest == word or len(rest) < (2 if proclitic == "و" else _FEWEST):
                continue
            found = self.lemma(rest) if proclitic == "و" else self.noun(rest)
            if not found and len(rest) >= _FEWEST_INFLECTED:
                found = self.inflected(rest, proclitic)
            if not found and proclitic == "و" and rest in self.known:
                found = fold_text(rest)
            if found:
                return found
        return None

    def before_or_after_clitic(self, word: str) -> str | None:
        """What the dictionary knows without saying that it is a lemma, as verbal nouns: باعتقاله, اعتقال."""
        for proclitic in filter(word.startswith, _BEFORE_KNOWN):
            rest = word.removeprefix(proclitic)
            for pronoun in filter(rest.endswith, ("", *_AFTER_INFLECTED)):
                base = rest.removesuffix(pronoun)
                feminine = base[:-1] + "ة" if pronoun and base.endswith("ت") else base
                if base != word and len(base) >= _FEWEST_UNSURE and self.known.lemma(feminine) == feminine:
                    return fold_text(feminine)
        return None

    def inflected(self, word: str, proclitic: str) -> str | None:
        """The lemma of an inflected *word* behind a clitic; less is tried where names begin alike."""
        found = self.accusative(word) if proclitic == "و" else None
        if not found and proclitic in _BEFORE_VERBS:
            found = self.verb(word)
        found = found or self.before_pronoun(word)
        if not found and (proclitic == "و" or word.endswith(_SURE_PLURALS)):
            found = self.inflected_noun(word)
        return found

    def inflected_noun(self, word: str) -> str | None:
        for ending, instead in _NOUN_ENDINGS:
            base = word.removesuffix(ending)
            if base != word and len(base) >= _FEWEST:
                for other in instead:
                    # A name has no plural: ماريون (Marion) is no “Maries”.
                    if base + other not in self.names and (found := self.noun(base + other)):
                        return found
        return None

    def verb(self, word: str) -> str | None:
        """The verb (third person of the past) that *word* is a form of.

        The dictionary has conjugated forms, all but the future: what it does not know is a name, not a verb.
        """
        is_future = len(word) > 4 and word[0] == "س" and word[1] in _PRESENT_PREFIXES
        if word[1 if is_future else 0 :] not in self.known or word.endswith("يا"):
            return None
        for ending in _PAST_ENDINGS:
            base = word.removesuffix(ending)
            if base != word and len(base) >= _FEWEST and self.known.is_lemma(base):
                return base
        if is_future:
            word = word[1:]
            if found := self.lemma(word):
                return found
        if len(word) < 4 or word[0] not in _PRESENT_PREFIXES:
            return None
        for ending in _PRESENT_ENDINGS:
            stem = word[1:].removesuffix(ending)
            if len(stem) + len(ending) == len(word) - 1 and (len(stem) >= _FEWEST or not ending):
                found = next((past for past in _pasts(stem) if self.known.is_lemma(past)), None)
                if found:
                    return found
        return None


def _pasts(stem: str) -> Iterator[str]:
    """What the past of a verb may be whose present has this *stem*, likeliest first.

    Weak radicals show as alef in the past (يقول قال, يبني بنى), derived verbs have a prefix (يستعين استعان).
    """
    if len(stem) == 2:
        yield "و" + stem
        return
    first, middle, last = stem[0], stem[1:-1], stem[-1]
    if len(stem) == 3:
        if middle in "وي":
            yield from (f"{first}ا{last}", f"أ{first}ا{last}")
        if last == "ي":
            yield from (f"{stem[:-1]}ى", f"أ{stem[:-1]}ى")
        if last == "و":
            yield f"{stem[:-1]}ا"
    yield from (stem, f"ا{stem}", f"أ{stem}")
    if len(stem) > 3:
        if stem[-2] == "ي":
            yield f"ا{stem[:-2]}ا{last}"
        if last == "ي":
            yield from (f"ا{stem[:-1]}ى", f"{stem[:-1]}ى", f"أ{stem[:-1]}ى")


def _spellings(word: str) -> Iterator[str]:
    """*word* with the hamzas and final letters that people leave out, as in الاسلام for الإسلام."""
    article = "ال" if word.startswith("ال") and len(word) > 4 else ""
    bare = word.removeprefix(article)
    endings = {"ه": "ة", "ي": "ى", "ى": "ي"}
    finals = (bare, bare[:-1] + endings[bare[-1]]) if bare[-1] in endings else (bare,)
    for final in finals:
        yield article + final
        if final[0] == "ا":
            yield from (article + alef + final[1:] for alef in _ALEFS)
