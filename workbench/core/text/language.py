"""Which language a text is in: its script first, then the statistics of its letters, else none.

The statistics are py3langid's (Lui and Baldwin 2012, "langid.py: An Off-the-shelf Language Identification
Tool"), with the model that the package brings. It is loaded when a text first needs it, as it takes a second
and a hundred megabytes.
"""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from tempfile import gettempdir
from threading import Lock
from typing import TYPE_CHECKING, Final

import regex

from workbench.core.errors import UserError
from workbench.core.text.prose import prose

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_LATIN = "Latn"
_LANGUAGES_OF_SCRIPT: Final = {
    _LATIN: (
        *(
            "en",
            "de",
            "fr",
            "es",
            "it",
            "pt",
            "nl",
            "sv",
            "da",
            "no",
            "nn",
            "is",
            "fi",
            "et",
            "lv",
            "lt",
            "pl",
        ),
        *(
            "cs",
            "sk",
            "sl",
            "hr",
            "bs",
            "sr",
            "hu",
            "ro",
            "sq",
            "tr",
            "az",
            "ca",
            "gl",
            "eu",
            "ga",
            "cy",
            "mt",
        ),
        *("id", "ms", "vi", "tl", "sw", "so", "ha", "af"),
    ),
    "Arab": ("ar", "fa", "ur", "ps", "ug"),
    "Deva": ("hi", "mr", "ne"),
    "Cyrl": ("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg"),
    "Beng": ("bn", "as"),
    "Ethi": ("am",),
    "Hebr": ("he",),
    "Grek": ("el",),
    "Hang": ("ko",),
    "Kana": ("ja",),
    "Hira": ("ja",),
    "Hani": ("zh",),
    "Thai": ("th",),
    "Laoo": ("lo",),
    "Khmr": ("km",),
    "Mymr": ("my",),
    "Guru": ("pa",),
    "Gujr": ("gu",),
    "Orya": ("or",),
    "Taml": ("ta",),
    "Telu": ("te",),
    "Knda": ("kn",),
    "Mlym": ("ml",),
    "Sinh": ("si",),
    "Geor": ("ka",),
    "Armn": ("hy",),
}
"""Scripts (ISO 15924) and the languages told apart in each, the one taken on weak evidence first. Rare ones
are left out: each language more takes texts from the common ones that it resembles."""

_SCRIPTS: Final = {script: regex.compile(rf"\p{{sc={script}}}") for script in _LANGUAGES_OF_SCRIPT}
_WORDS: Final = {
    script: regex.compile(
        rf"(?V1)[\p{{L}}&&\p{{sc={script}}}][[\p{{L}}&&\p{{sc={script}}}]\p{{M}}\u200c\u200d]*+"
    )
    for script in _LANGUAGES_OF_SCRIPT
}
_NOT_OF_ARABIC: Final = regex.compile(r"(?V1)[\p{L}&&\p{sc=Arab}--[\u0621-\u064a\u0671\ufb50-\ufefc]]")

_UNSPACED = frozenset({"Hani", "Kana", "Hira", "Thai", "Laoo", "Khmr", "Mymr"})
"""Scripts without spaces between words, so that words cannot be counted."""

# Names and brands in Latin letters stand in texts of every script, while a third of another script in a Latin
# text means that the Latin part is the quotation.
_LATIN_GIVES_WAY = 0.3
_KANA_OF_JAPANESE = 0.05
_SAMPLE = 2_000
"""Code points taken from the beginning and from the middle of a long text: more changes no verdict."""
_FEWEST_WORDS = 3
"""Below, statistics are guesses: of three-word beginnings of English sentences every seventh is mistaken."""
_LIKELY = 0.5
_SURE = 0.8
"""Probability from which a language may take a text from the first of its script."""
_FEWEST_WORDS_TO_DIFFER = 6
_SURE_TO_DIFFER = 0.9


def detect_language(text: str) -> str:
    """The language of *text* as a primary language subtag; empty where it cannot be told.

    In Latin letters less than three words tell nothing; in other scripts they are taken for the most common
    language of the script.
    """
    sample = _sample(text)
    script = _dominant_script(sample)
    if not script:
        return ""
    candidates = _candidates(script, sample)
    if len(candidates) == 1:
        return candidates[0]
    words = _WORDS[script].findall(sample)
    if len(words) < _FEWEST_WORDS:
        return "" if script == _LATIN else candidates[0]
    language, probability = _likeliest(words, candidates)
    if script == _LATIN:
        return language if probability >= _LIKELY else ""
    return language if probability >= _SURE else candidates[0]


def passage_language(text: str, document_language: str) -> str:
    """The language of a passage in a document of *document_language* (empty: unknown).

    Short passages have the document's, whatever their script: a headline "Twitter Inc." in an Arabic article
    is part of an Arabic text. Longer ones differ where script or statistics are clear.
    """
    if not document_language:
        return detect_language(text)
    sample = _sample(text)
    script = _dominant_script(sample)
    candidates = _candidates(script, sample) if script else ()
    primary = document_language.lower().replace("_", "-").split("-")[0]
    if candidates in ((), (primary,)):
        return document_language
    words = _WORDS[script].findall(sample)
    if script not in _UNSPACED and len(words) < _FEWEST_WORDS_TO_DIFFER:
        return document_language
    if primary not in candidates:
        return detect_language(text) or document_language
    language, probability = _likeliest(words, candidates)
    return language if language != primary and probability >= _SURE_TO_DIFFER else document_language


def _candidates(script: str, sample: str) -> tuple[str, ...]:
    """The languages that a text in *script* may be in. Arabic script is Arabic without a foreign letter."""
    if script == "Arab" and not _NOT_OF_ARABIC.search(sample):
        return ("ar",)
    return _LANGUAGES_OF_SCRIPT[script]


def _sample(text: str) -> str:
    if len(text) > 2 * _SAMPLE:
        middle = len(text) // 2
        text = f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]}"
    return prose(text)


def _dominant_script(text: str) -> str:
    """The script (ISO 15924) of the text's prose; empty if it has no letters of a script that we know."""
    letters: Counter[str] = Counter()
    for character, count in Counter(text).items():
        letters[script_of(character)] += count
    del letters[""]
    total = letters.total()
    if not total:
        return ""
    if letters["Hira"] + letters["Kana"] > _KANA_OF_JAPANESE * total:
        return "Hira"
    others = letters.copy()
    del others[_LATIN]
    script, count = max(others.items(), key=lambda item: item[1], default=(_LATIN, total))
    return script if count >= _LATIN_GIVES_WAY * total else _LATIN


@cache
def scripts_of_language(language: str) -> frozenset[str]:
    """The scripts that a *language* (a primary language subtag) is written in; Latin where we do not know."""
    scripts = {script for script, languages in _LANGUAGES_OF_SCRIPT.items() if language in languages}
    return frozenset(scripts or (_LATIN,) if language else ())


def is_unspaced(word: str) -> bool:
    """Whether *word* is one character (with its marks) of a script without spaces between words."""
    return len(word) < 4 and script_of(word[0]) in _UNSPACED


@lru_cache(maxsize=16_384)
def script_of(character: str) -> str:
    """The script (ISO 15924) of a letter; empty for what is no letter of a script that we know."""
    if not character.isalpha():
        return ""
    return next((script for script, pattern in _SCRIPTS.items() if pattern.match(character)), "")


def _likeliest(words: list[str], candidates: tuple[str, ...]) -> tuple[str, float]:
    """The likeliest of the candidate languages and its probability among them."""
    ranking = [
        (language, share) for language, share in _MODEL.rank(" ".join(words)) if language in candidates
    ]
    language, share = max(ranking, key=lambda item: item[1])
    return language, share / sum(share for _, share in ranking)


class _Model:
    """The model, loaded once by whichever thread first needs it; ranking itself changes nothing."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._identifier: LanguageIdentifier | None = None

    def rank(self, text: str) -> list[tuple[str, float]]:
        """All known languages with their probabilities."""
        with self._lock:
            if self._identifier is None:
                self._identifier = self._loaded()
            identifier = self._identifier
        ranking: list[tuple[str, float]] = identifier.rank(text)
        return ranking

    @staticmethod
    def _loaded() -> LanguageIdentifier:
        # Here, because it brings NumPy, and a window that opens a project needs neither.
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

        try:
            identifier: LanguageIdentifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        except OSError as error:
            # It unpacks its model into a temporary file first.
            raise UserError(
                "language",
                f"finding it out takes a temporary file, which cannot be made ({error.strerror or error}).",
                f"Make room in {gettempdir()}, or say the language yourself.",
            ) from error
        identifier.set_languages(
            {
                language
                for languages in _LANGUAGES_OF_SCRIPT.values()
                if len(languages) > 1
                for language in languages
            }
        )
        return identifier


_MODEL: Final = _Model()
