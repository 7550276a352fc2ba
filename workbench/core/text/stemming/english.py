"""English: simplemma's dictionary, then the regular endings of words that it lacks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from workbench.core.text.folding import fold_text
from workbench.core.text.stemming.dictionary import Dictionary, dictionary
from workbench.core.text.stemming.names import protected_names

_FEWEST: Final = 3
"""Letters that must remain when an ending goes."""
_FEWEST_DOUBLED: Final = 6
"""Letters of a verb whose last l British spelling doubles: travel, but not call."""
_ENDINGS: Final = (
    *(("ies", "y"), ("es", "e"), ("es", ""), ("s", "")),
    *(("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e")),
)
IRREGULAR: Final = {
    form: lemma
    for lemma, forms in {
        "bad": "worse worst",
        "bend": "bent",
        "break": "broke",
        "far": "further",
        "feel": "felt",
        "go": "gone",
        "half": "halves",
        "leave": "left leaving",
        "play": "playing",
        "program": "programmed",
        "rise": "rose",
        "shake": "shook",
        "shoot": "shot",
        "swear": "swore",
        "think": "thought thinking",
        "wife": "wives",
        "win": "won winning",
    }.items()
    for form in forms.split()
}
"""Forms that the dictionary has as rarer words (the won of Korea) and that are these in almost every text."""
_INFLECTED: Final = ("s", "es", "ed", "d", "ing", "ies", "ied")
_PEOPLES_END: Final = ("ians", "icans", "eans", "tans")
_PEOPLES: Final = (
    "greeks turks kurds swedes danes poles finns scots arabs jews serbs croats czechs slovaks germans "
    "romans britons muslims democrats republicans afghans israelis iraqis pakistanis saudis emiratis "
    "yemenis kuwaitis omanis azeris kazakhs uzbeks tajiks bengalis punjabis sikhs hindus tamils vikings "
    "celts franks basques catalans latinos africans zulus hutus tutsis houthis alawites sunnis kashmiris "
    "nepalis thais malays filipinos argentines cubans"
)
"""Peoples and parties (with blanks between), whose plurals the dictionary lacks or has as names."""


def english_stem(word: str) -> str:
    """The lemma of *word*, folded."""
    known = dictionary("en")
    folded = fold_text(word) or word
    if known is None or word in protected_names("en"):
        return folded
    small = word.lower()
    if small.endswith(_PEOPLES_END) or small in _PEOPLES.split():
        return folded[:-1]
    if small in IRREGULAR:
        return IRREGULAR[small]
    # A capitalised entry is a name and stays one; the small entry also serves the beginning of a sentence.
    lemma = known.lemma(small) or _name(word, known) or _name(small.capitalize(), known)
    return fold_text(_american(lemma or _regular(small, known), known)) or folded


def _name(word: str, known: Dictionary) -> str | None:
    """The lemma of a capitalised *word*; what the dictionary has as the plural of a name is another name."""
    lemma = known.lemma(word)
    is_plural = lemma is not None and word[0].isupper() and word.removesuffix("s") == lemma != word
    return word if is_plural else lemma


def _american(lemma: str, known: Dictionary) -> str:
    """*lemma* with one l at the end: the dictionary takes labelled for a form of “labell”."""
    doubled = (
        lemma.endswith("ll") and len(lemma) >= _FEWEST_DOUBLED and known.inflects(lemma[:-1], _INFLECTED)
    )
    return lemma[:-1] if doubled else lemma


def _regular(word: str, known: Dictionary) -> str:
    """What an unknown *word* may be the regular plural, past or participle of; itself without a match."""
    return next((form for form in _bases(word) if known.inflects(form, _INFLECTED)), word)


def _bases(word: str) -> Iterator[str]:
    for ending, instead in _ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= _FEWEST:
            yield base + instead
            if not instead and ending != "s" and base[-1] == base[-2]:
                yield base[:-1]  # labelled
