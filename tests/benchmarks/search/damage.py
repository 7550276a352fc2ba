"""Words that stemmers are known to damage, names that they join, and forms that belong together."""

from __future__ import annotations

from typing import Final

DAMAGE: Final = (
    *(("ar", "إيران", "إيران"), ("ar", "وزير", "وزير"), ("ar", "السودان", "سودان"), ("ar", "بيانات", "بيان")),
    *(("ar", "لبنان", "لبنان"), ("ar", "فلسطين", "فلسطين"), ("ar", "باريس", "باريس"), ("ar", "ماسك", "ماسك")),
    *(("ar", "فيسبوك", "فيسبوك"), ("ar", "وليد", "وليد"), ("ar", "بوتين", "بوتين"), ("ar", "تويتر", "تويتر")),
    *(
        ("en", "israel", "israel"),
        ("en", "Israel", "israel"),
        ("en", "news", "news"),
        ("en", "Texas", "texas"),
    ),
    *(("en", "Gates", "gates"), ("en", "Musk", "musk"), ("en", "politics", "politics")),
    *(("de", "Israel", "israel"), ("de", "Hans", "hans"), ("de", "Merkel", "merkel"), ("de", "Musk", "musk")),
    *(("de", "Paris", "paris"), ("hi", "मोदी", "मोदी"), ("hi", "दिल्ली", "दिल्ली"), ("hi", "मस्क", "मस्क")),
)
"""Language, word, and what it must be stemmed to."""

TOGETHER: Final = (
    *(
        ("ar", "وزير", "للوزراء"),
        ("ar", "بيانات", "وبياناتهم"),
        ("ar", "إيران", "لإيران"),
        ("ar", "شركة", "والشركات"),
    ),
    *(
        ("ar", "السودان", "بالسودان"),
        ("ar", "إيران", "ايران"),
        ("ar", "كِتَابٌ", "الكتاب"),
        ("ar", "قال", "وستقول"),
    ),
    *(("hi", "भाषा", "भाषाओं"), ("hi", "भाषाएँ", "भाषाएं"), ("hi", "सरकार", "सरकारों"), ("hi", "हिन्दी", "हिंदी")),
    *(
        ("de", "Haus", "Häusern"),
        ("de", "Europa", "Europas"),
        ("de", "Krieg", "krieg"),
        ("de", "gehen", "ging"),
    ),
    *(
        ("en", "company", "companies"),
        ("en", "say", "said"),
        ("en", "win", "won"),
        ("en", "Indian", "Indians"),
    ),
)
"""Language and two forms of one word."""

NOT_TOGETHER: Final = (
    *(
        ("ar", "إيران", "إيراد"),
        ("ar", "السودان", "أسود"),
        ("ar", "بريطانيا", "بريطاني"),
        ("ar", "ماسك", "مسك"),
    ),
    *(("ar", "لبنان", "بنان"), ("ar", "وزير", "زير"), ("ar", "كتاب", "مكتب"), ("ar", "الجزائر", "جزيرة")),
    *(("hi", "सोनी", "सोना"), ("hi", "भारत", "भार"), ("de", "Macht", "machen"), ("de", "Hans", "Hand")),
    *(("en", "Gates", "gate"), ("en", "Wales", "whale"), ("en", "Israel", "Isra"), ("en", "news", "new")),
)
"""Language and two words that are none of each other's forms."""
