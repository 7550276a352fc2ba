from __future__ import annotations

import pytest

from workbench.core.text.stemming.arabic import arabic_stem

PLURALS = {
    "فيلم": "أفلام الأفلام وأفلامه للأفلام الفيلم",
    "لغة": "لغات بلغة وبلغتهم للغة اللغات",
    "ساعة": "وساعة بساعات الساعات",
    "كتاب": "الكتب للكتب والكتب بالكتب الكتاب",
    "طريق": "الطرق بطرق",
    "امرأة": "نساء النساء للنساء",
    "اسم": "باسم باسمه واسم أسماء بأسمائهم اسمها",
    "حكومة": "حكومات لحكومات الحكومات",
    "قانون": "بقانون القوانين قوانينها",
    "غرض": "أغراض لأغراض والأغراض",
    "هجوم": "هجمات الهجمات",
    "نسبة": "بنسبة بالنسبة نسبته",
    "خاص": "خاصة الخاصة الخاص",
    "ألماني": "ألمانية الألمانية الألماني",
    "اعتقال": "اعتقاله باعتقال واعتقالهم لاعتقاله الاعتقال بالاعتقال",
    "توزيع": "لتوزيع بتوزيعه التوزيع",
    "معارضة": "المعارضة لمعارضة معارضتهم",
    "شركة": "شركات والشركات لشركتهم",
    "صديق": "أصدقاء الأصدقاء لأصدقائه",
}
"""Singular, and plurals with clitics."""


@pytest.mark.parametrize("singular", PLURALS)
def test_forms_of_a_noun_have_its_stem(singular: str) -> None:
    forms = PLURALS[singular].split()
    assert {form: arabic_stem(form) for form in forms} == dict.fromkeys(forms, arabic_stem(singular))


VERBS = {
    "قال": "يقول وقالت قلت فقالوا يقولون أقول سيقول وستقول",
    "كان": "كانت يكون تكون يكن كنت كنا وكانوا",
    "رأى": "يرى رأت ورأوا يرون نرى سيرى",
    "وصل": "يصل وصلت وصلوا يصلون وستصل",
    "سعى": "يسعى سعت تسعى يسعون",
    "أشار": "يشير أشارت وأشاروا تشير",
    "تلقى": "يتلقى تلقت",
}


@pytest.mark.parametrize("verb", VERBS)
def test_forms_of_a_weak_verb_have_its_stem(verb: str) -> None:
    assert {form: arabic_stem(form) for form in VERBS[verb].split()} == dict.fromkeys(
        VERBS[verb].split(), verb
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("كتب", "كتاب"),
        ("مدرسة", "مدرس"),
        ("مجلة", "مجل"),
        ("حمدان", "حمد"),
        ("إيلون", "إل"),
        ("سيمون", "مون"),
        ("ستالين", "تالين"),
        ("عمران", "عمر"),
        ("زيدان", "زيد"),
        ("بلغ", "لغة"),
        ("القوى", "أقوى"),
        ("وجهة", "جهة"),
        ("فيصل", "وصل"),
        ("ماريون", "ماري"),
        ("بنت", "بنى"),
    ],
)
def test_other_words_and_names_stay_apart(first: str, second: str) -> None:
    assert arabic_stem(first) != arabic_stem(second)


@pytest.mark.parametrize("word", ["ول", "بها", "فيه", "وهي", "لك", "كان", "باب", "لون", "فن"])
def test_short_words_keep_what_is_no_clitic(word: str) -> None:
    assert len(arabic_stem(word)) >= 2
