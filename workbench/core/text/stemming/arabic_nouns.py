"""Arabic nouns of every newspaper whose forms the dictionary lacks or gives to rarer words.

Most broken plurals are in the dictionary; these are not (أغراض), or look like another word (أفلام as of
a rare فلم). Other nouns are so short that a preposition makes another word of them: بلغة is “in a
language” long before it is a form of بلغ (reached). The plurals are those of Ryding, “A Reference
Grammar of Modern Standard Arabic” (2005), chapter 7.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

_PLURALS: Final = {
    "فيلم": "أفلام",
    "قوة": "قوى قوات",
    "شهر": "أشهر شهور",
    "امرأة": "نساء",
    "قرية": "قرى",
    "أسير": "أسرى",
    "هجوم": "هجمات هجومات",
    "محافظة": "محافظات",
    "جسر": "جسور",
    "مبنى": "مبان مباني",
    "زمن": "أزمنة أزمان زمان",
    "غرض": "أغراض",
    "فكرة": "أفكار",
    "جزيرة": "جزر",
    "طائر": "طيور",
    "كلب": "كلاب",
    "لعبة": "ألعاب",
    "قصة": "قصص",
    "أمة": "أمم",
    "تطبيق": "تطبيقات",
    "أجر": "أجور",
    "حاجة": "حاجات احتياجات",
    "حضارة": "حضارات",
    "سرعة": "سرعات",
    "زيادة": "زيادات",
    "مرة": "مرات",
    "نوع": "أنواع",
    "حرف": "أحرف حروف",
    "اسم": "أسماء",
    "لغة": "لغات",
    "ساعة": "ساعات",
    "سنة": "سنوات سنين",
    "قرن": "قرون",
    "وقت": "أوقات",
    "حكومة": "حكومات",
    "سياسة": "سياسات",
    "صناعة": "صناعات",
    "لجنة": "لجان",
    "مباراة": "مباريات",
    "عين": "عيون",
    "سهم": "أسهم",
    "بنت": "بنات",
    "لاعب": "لاعبون لاعبين",
    "دين": "أديان ديون",
    "نسبة": "",
    "سبب": "أسباب",
    "قانون": "قوانين",
    "طريقة": "",
    "دور": "أدوار",
    "دار": "",
    "شراء": "",
    "لون": "ألوان",
    "قول": "أقوال",
    "روح": "أرواح",
    "بيان": "بيانات",
    "بيت": "بيوت",
    "صوت": "أصوات",
    "ثورة": "ثورات",
    "ضحية": "ضحايا",
    "طائفة": "طوائف",
    "لقب": "ألقاب",
    "ثمن": "أثمان",
    "زوج": "أزواج",
    "وجه": "وجوه",
    "كرة": "كرات",
    "قيمة": "قيم",
    "خاص": "خاصة",
    "عام": "عامة",
    "أول": "أولى",
    "جانب": "جوانب",
    "هداف": "هدافين هدافون",
    "إعدام": "إعدامات",
    "محاكمة": "محاكمات",
    "معارضة": "",
    "موافقة": "موافقات",
    "استعادة": "",
}
_PLURALS_LIKE_VERBS: Final = {
    "كتاب": "كتب",
    "طريق": "طرق",
    "نظام": "نظم أنظمة",
    "أسرة": "أسر",
    "خطة": "خطط",
    "جملة": "جمل",
    "تهمة": "تهم",
}
"""Plurals that without an article or a preposition are rather verbs: كتب, he wrote."""

_CONJUNCTIONS: Final = ("", "و", "ف")
_PREPOSITIONS: Final = ("ب", "ل", "ك")
_PRONOUNS: Final = ("ه", "ها", "هم", "هما", "هن", "نا")


@cache
def common_nouns() -> Mapping[str, str]:
    """The singular of each form, with the clitics that it may have; also with alefs for hamzas (اسماء)."""
    found: dict[str, str] = {}
    for nouns, bare in ((_PLURALS, True), (_PLURALS_LIKE_VERBS, False)):
        for singular, plurals in nouns.items():
            for form in (*plurals.split(), *((singular,) if bare else ())):
                for word in _with_clitics(form, bare=bare):
                    found.setdefault(word, singular)
    for word in list(found):
        found.setdefault(word.replace("أ", "ا").replace("إ", "ا"), found[word])
    return found


def _with_clitics(noun: str, *, bare: bool) -> Iterator[str]:
    before_pronouns = noun[:-1] + "ت" if noun[-1] == "ة" else noun
    definite = "ل" + noun if noun[0] != "ل" else noun
    for conjunction in _CONJUNCTIONS:
        yield from (f"{conjunction}{article}ال{noun}" for article in ("", "ب", "ك"))
        yield f"{conjunction}ل{definite}"
        for preposition in _PREPOSITIONS if not bare else ("", *_PREPOSITIONS):
            yield f"{conjunction}{preposition}{noun}"
            yield from (f"{conjunction}{preposition}{before_pronouns}{pronoun}" for pronoun in _PRONOUNS)
