"""The words that the queries and the articles are made of, each with its folded form, known by heart."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "en": {
        "Musk": "musk",
        "musk": "musk",
        "data": "data",
        "Data": "data",
        "café": "cafe",
        "lawsuit": "lawsuit",
    },
    "de": {
        "Straße": "strasse",
        "Strasse": "strasse",
        "Klage": "klage",
        "Müller": "mueller",
        "klagen": "klagen",
    },
    "ar": {"ماسك": "ماسك", "مَاسك": "ماسك", "مدرسة": "مدرسه", "مدرسه": "مدرسه", "أمل": "امل", "امل": "امل"},
    "hi": {"मस्क": "मस्क", "हिन्दी": "हिंदी", "हिंदी": "हिंदी", "डेटा": "डेटा", "सरकार": "सरकार"},
}
"""By language: each word as written and as folding has it."""

FOLDED: Final = {word: folded for words in WORDS.values() for word, folded in words.items()}

EXPRESSIONS: Final = {
    "M[ua]sk": "m[ua]sk",
    "musk|data": "musk|data",
    ".*a.*": ".*a.*",
    "(stra|kla)(ß|g)en?": "(stra|kla)(ss|g)en?",
    "[a-z]{4}": "[a-z]{4}",
    "ما.ك": "ما.ك",
    "م.*ة": "م.*ه",
    "[^a-zA-Z]+": "[^a-z]+",
    "(हिन्दी|मस्क)": "(हिंदी|मस्क)",
    "Caf[ée]": "caf[ee]",
    r"x\/y": "x/y",
}
"""Regular expressions as typed, and what they are about folded words, as Python's own library has it."""

CODES: Final = ("Threat", "Zahlen", "تهديد", "धमकी")
PARTIES: Final = ("Nadella", "Elbe Kurier", "ناديلا", "मालवीय")
CLAIMS: Final = ("it was sued", "Preise steigen", "دعوى قضائية", "मुकदमा हुआ")
OUTLETS: Final = ("Kurier", "Der Bote", "البيان", "दर्पण")
