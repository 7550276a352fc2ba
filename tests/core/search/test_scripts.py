"""Sentences in many scripts: what a reader types finds what they mean, where it stands, in each form."""

from __future__ import annotations

import pytest

from tests.core.search.conftest import article
from workbench.core.search.analysis import EXACT, FOLDED, STEMMED, prepare
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.hits import find_hits
from workbench.core.search.query.parser import parse

SENTENCES = {
    "ar": "أعلنتِ الحكومةُ في ٢٠٢٣ أنّ شركـــات النفط ستدفع ٣٫٥ مليار، وفقًا لوزيرة الطاقة.",
    "fa": "رئیس‌جمهور گفت که کتاب‌های تازه در سال ۱۴۰۲ چاپ می‌شوند و خانهٔ کتاب آنها را می‌خرد.",
    "ur": "وزیرِ اعظم نے کہا کہ پاکستان کی حکومت ۲۰۲۳ میں نئی کمپنیاں قائم کرے گی، لوگ گۓ۔",
    "he": 'צה״ל מסר כי הַמֶּמְשָׁלָה תדון בעניין; ג׳ורג׳ בוש ביקר בארה"ב, ומלך ירדן בירושלים.',
    "ru": "Всё ещё растёт ёлка у Кремля; акции Москвы подорожали на 3,5 процента, сказал Путин.",
    "uk": "Комп’ютерний об'єкт у Києві: іспит склали п’ять студентів, повідомила Україна. Ґанок пофарбували.",
    "el": "Η ΑΘΗΝΑ ανακοίνωσε νέους φόρους· ο λόγος του πρωθυπουργού άρχισε στις 8.",
    "fr": "L’Élysée a démenti: le cœur du débat n’est pas la Côte d’Azur, dit Noël.",
    "tr": "İstanbul ve Iğdır'da çocuklar için yeni okullar açıldı; DİYARBAKIR bekliyor.",
    "pl": "Łódź żegna żużel; wójt złożył źródła.",
    "da": "Århus og København: en ø med Ærø-færge til Malmö.",
    "vi": "Thành phố Hồ Chí Minh và Đà Nẵng công bố kế hoạch ở Hà Nội.",
    "zh": "微软公司在北京宣布了新产品，二〇二三年台湾股市上涨。",
    "ja": "東京でマイクロソフトが新しいデータセンターを発表した。ﾄﾖﾀも人々に説明。",
    "ko": "서울에서 한국의 대통령이 삼성전자를 방문했다. 학생들은 반대했다.",
    "th": "กรุงเทพมหานครประกาศแผนใหม่ในปี ๒๕๖๖ สำหรับประเทศไทย",
    "bn": "ঢাকায় বাংলাদেশের প্রধানমন্ত্রী ২০২৩ সালে নতুন কোম্পানি ঘোষণা করেন।",
    "ta": "சென்னையில் இந்தியா ௨௦௨௩ ஆம் ஆண்டு புதிய திட்டத்தை அறிவித்தது.",
    "hi": "हिन्दी में न्यायालय ने २०२३ के फ़ैसले की घोषणा की; उन्हें सज़ा हुई।",
    "am": "አዲስ አበባ ውስጥ ጠቅላይ ሚኒስትሩ ተናገሩ።",
    "ka": "თბილისში მთავრობამ განაცხადა.",
    "hy": "Երևանում կառավարությունը հայտարարեց:",
}

FOUND = [
    *(("ar", FOLDED, "اعلنت", "أعلنتِ"), ("ar", FOLDED, "2023", "٢٠٢٣"), ("ar", FOLDED, "شركات", "شركـــات")),
    *(("ar", FOLDED, "3.5", "٣٫٥"), ("ar", STEMMED, "حكومات", "الحكومةُ"), ("ar", STEMMED, "وزيرة", "لوزيرة")),
    *(
        ("fa", FOLDED, "كتابهاي", "کتاب‌های"),
        ("fa", FOLDED, "1402", "۱۴۰۲"),
        ("fa", FOLDED, "ميشوند", "می‌شوند"),
    ),
    *(
        ("fa", FOLDED, "خانه", "خانهٔ"),
        ("fa", STEMMED, "کتابها", "کتاب‌های"),
        ("fa", STEMMED, "کتاب", "کتاب‌های"),
    ),
    *(("ur", FOLDED, "وزير", "وزیرِ"), ("ur", FOLDED, "پاكستان", "پاکستان"), ("ur", FOLDED, "گئے", "گۓ")),
    *(("ur", FOLDED, "كها", "کہا"), ("ur", FOLDED, "2023", "۲۰۲۳")),
    *(("he", FOLDED, "צהל", "צה״ל"), ("he", FOLDED, "הממשלה", "הַמֶּמְשָׁלָה"), ("he", FOLDED, "ג'ורג'", "ג׳ורג")),
    *(("he", FOLDED, "בארה״ב", 'בארה"ב'), ("he", FOLDED, "ומלכ", "ומלך"), ("he", FOLDED, "ומלך*", "ומלך")),
    *(("he", STEMMED, "ממשלה", "הַמֶּמְשָׁלָה"), ("he", FOLDED, 'בארה"ב', 'בארה"ב'), ("he", FOLDED, 'צה"ל', "צה״ל")),
    *(("he", FOLDED, '"בוש ביקר בארה"ב"', 'בוש ביקר בארה"ב'),),
    *(("ru", FOLDED, "все", "Всё"), ("ru", FOLDED, "елка", "ёлка"), ("ru", FOLDED, "КРЕМЛЯ", "Кремля")),
    *(("ru", STEMMED, "москва", "Москвы"), ("ru", STEMMED, "акция", "акции"), ("ru", FOLDED, "3,5", "3,5")),
    *(("uk", FOLDED, "комп'ютерний", "Комп’ютерний"), ("uk", FOLDED, "обʼєкт", "об'єкт")),
    *(("uk", FOLDED, "ганок", "Ґанок"), ("uk", FOLDED, "іспит", "іспит"), ("uk", STEMMED, "київ", "Києві")),
    *(("el", FOLDED, "Αθήνα", "ΑΘΗΝΑ"), ("el", FOLDED, "λογοσ", "λόγος"), ("el", STEMMED, "φόρος", "φόρους")),
    *(("fr", FOLDED, "elysee", "Élysée"), ("fr", FOLDED, "coeur", "cœur"), ("fr", FOLDED, "NOEL", "Noël")),
    *(("fr", FOLDED, "cote", "Côte"), ("fr", STEMMED, "être", "est")),
    *(
        ("tr", FOLDED, "istanbul", "İstanbul"),
        ("tr", FOLDED, "igdir", "Iğdır"),
        ("tr", FOLDED, "ığdır", "Iğdır"),
    ),
    *(("tr", FOLDED, "cocuklar", "çocuklar"), ("tr", STEMMED, "çocuk", "çocuklar")),
    *(("tr", FOLDED, "diyarbakır", "DİYARBAKIR"),),
    *(("pl", FOLDED, "lodz", "Łódź"), ("pl", FOLDED, "zuzel", "żużel"), ("pl", FOLDED, "zrodla", "źródła")),
    *(("da", FOLDED, "aeroe", "Ærø"), ("da", STEMMED, "Aarhus", "Århus"), ("da", STEMMED, "malmo", "Malmö")),
    *(("da", STEMMED, "kobenhavn", "København"),),
    *(("vi", FOLDED, "ho chi minh", "Hồ"), ("vi", FOLDED, "da nang", "Đà"), ("vi", FOLDED, "ha", "Hà")),
    *(
        ("zh", FOLDED, "微软", "微软"),
        ("zh", STEMMED, "宣布", "宣布"),
        ("zh", STEMMED, "台湾股市", "台湾股市"),
    ),
    *(
        ("ja", FOLDED, "マイクロソフト", "マイクロソフト"),
        ("ja", FOLDED, "トヨタ", "ﾄﾖﾀ"),
        ("ja", STEMMED, "東京", "東京"),
    ),
    *(("ja", STEMMED, "データ", "データ"), ("ja", FOLDED, "人々", "人々")),
    *(
        ("ko", STEMMED, "한국", "한국의"),
        ("ko", STEMMED, "서울", "서울에서"),
        ("ko", STEMMED, "학생", "학생들은"),
    ),
    *(("ko", FOLDED, "삼성*", "삼성전자를"),),
    *(
        ("th", FOLDED, "กรุงเทพ", "กรุงเทพ"),
        ("th", STEMMED, "ประเทศไทย", "ประเทศไทย"),
        ("th", FOLDED, "2566", "๒๕๖๖"),
    ),
    *(("bn", FOLDED, "ঢাকা\u09df", "ঢাকায়"), ("bn", FOLDED, "2023", "২০২৩"), ("bn", FOLDED, "কোম্পানি", "কোম্পানি")),
    *(("ta", FOLDED, "இந்தியா", "இந்தியா"), ("ta", FOLDED, "2023", "௨௦௨௩")),
    *(("hi", FOLDED, "हिंदी", "हिन्दी"), ("hi", FOLDED, "न्याय*", "न्यायालय"), ("hi", FOLDED, "उन*", "उन्हें")),
    *(
        ("hi", STEMMED, "फैसला", "फ़ैसले"),
        ("hi", STEMMED, "सजाओं", "सज़ा"),
        ("hi", STEMMED, '"घोषणा करना"', "घोषणा की"),
    ),
    *(
        ("am", FOLDED, "አበባ", "አበባ"),
        ("ka", FOLDED, "მთავრობამ", "მთავრობამ"),
        ("hy", FOLDED, "երևանում", "Երևանում"),
    ),
]
"""Language, form, query, and the first place that it must find."""

ONLY_EXACT = [
    *(("ar", "أعلنتِ", "اعلنت"), ("fa", "خانهٔ", "خانه"), ("ur", "گۓ", "گئے"), ("he", "צה״ל", "צהל")),
    *(("he", "ומלך", "ומלכ"), ("ru", "Всё", "Все"), ("uk", "п’ять", "п'ять"), ("el", "ΑΘΗΝΑ", "Αθήνα")),
    *(
        ("fr", "Élysée", "Elysée"),
        ("tr", "İstanbul", "Istanbul"),
        ("pl", "Łódź", "Lódź"),
        ("da", "Ærø", "Aerø"),
    ),
    *(("vi", "Hồ", "Ho"), ("ja", "ﾄﾖﾀ", "トヨタ"), ("ko", "한국의", "한국"), ("bn", "২০২৩", "2023")),
    *(("hi", "हिन्दी", "हिंदी"), ("th", "๒๕๖๖", "2566")),
]
"""Language, what exact finds because it is so written, and what it must not find."""


def document(language: str) -> IndexedDocument:
    return article(language, SENTENCES[language], language=language)


def quotes(language: str, query: str, form: str) -> list[str]:
    found = document(language)
    hits = find_hits(found, prepare(parse(query), form, [language])) or []
    assert all(hit.quote == found.text[hit.start : hit.end] for hit in hits)
    return [hit.quote for hit in hits]


@pytest.mark.parametrize(("language", "form", "query", "first"), FOUND)
def test_what_a_reader_types_is_found_where_it_stands(
    language: str, form: str, query: str, first: str
) -> None:
    assert quotes(language, query, form)[:1] == [first]


@pytest.mark.parametrize(("language", "written", "otherwise"), ONLY_EXACT)
def test_exact_is_exact_in_every_script(language: str, written: str, otherwise: str) -> None:
    assert quotes(language, written, EXACT) == [written]
    assert quotes(language, otherwise, EXACT) == []


@pytest.mark.parametrize("language", SENTENCES)
def test_each_word_of_a_sentence_finds_itself_in_every_form(language: str) -> None:
    found = document(language)
    for form in (EXACT, FOLDED, STEMMED):
        for word in {token.strip('".;:,،؛') for token in found.text.split()} - {""}:
            assert quotes(language, f'"{word}"', form), (form, word)


def test_every_passage_is_read_in_its_own_language() -> None:
    arabic, german, english, hindi = (
        "قالت الوزيرة إن الشركات ستدفع.",
        "Die Häuser der Minister, sagte er, die Kinder starben.",
        "The companies said that the children die.",
        "कंपनियों ने बच्चों की किताबें बेचीं।",
    )
    text = "\n".join((arabic, german, english, hindi))
    starts = [text.index(passage) for passage in (german, english, hindi)]
    mixed = IndexedDocument(
        "mixed",
        "1",
        text,
        language="ar",
        passages=tuple(
            (start, start + len(passage), language)
            for start, passage, language in zip(
                starts, (german, english, hindi), ("de", "en", "hi"), strict=True
            )
        ),
    )

    def found(query: str) -> list[str]:
        hits = find_hits(mixed, prepare(parse(query), STEMMED, ["ar"])) or []
        return [hit.quote for hit in hits]

    assert found("شركة") == ["الشركات"]
    assert found("Haus") == ["Häuser"]
    assert found("company") == ["companies"]
    assert found("किताब") == ["किताबें"]
    assert found("Kind") == ["Kinder"]
    assert found("child") == ["children"]
    assert found("sterben") == ["starben"]
    assert found("die") == ["Die", "der", "die", "die"], "an article in German, a verb in English"
