"""Languages of documents and passages."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from workbench.core.text.language import detect_language, passage_language

ARABIC = "قالت الشركة إنها لم تستخدم البيانات دون إذن، وإنها سترد على الرسالة في الأيام القادمة."
HINDI = "कंपनी ने कहा कि उसने बिना इजाज़त डेटा का इस्तेमाल नहीं किया और वह चिट्ठी का जवाब देगी।"
GERMAN = (
    "Das Unternehmen erklärte, es habe die Daten nicht ohne Erlaubnis verwendet und werde bald antworten."
)
ENGLISH = (
    "The company said that it had not used the data without permission and would answer the letter soon."
)
TEXTS = {
    "ar": ARABIC,
    "hi": HINDI,
    "de": GERMAN,
    "en": ENGLISH,
    "fa": "این شرکت گفت که از داده‌ها بدون اجازه استفاده نکرده است و به زودی به نامه پاسخ می‌دهد.",
    "ur": "کمپنی نے کہا کہ اس نے بغیر اجازت کے ڈیٹا استعمال نہیں کیا اور وہ جلد ہی خط کا جواب دے گی۔",
    "mr": "कंपनीने सांगितले की माहिती वापरलेली नाही आणि ते उत्तर देतील.",
    "ne": "कम्पनीले भनेको छ कि उसले अनुमति बिना तथ्याङ्क प्रयोग गरेको छैन र चाँडै पत्रको जवाफ दिनेछ।",
    "fr": "L'entreprise a déclaré qu'elle n'avait pas utilisé les données sans permission.",
    "es": "La empresa dijo que no había usado los datos sin permiso y que pronto respondería a la carta.",
    "ru": "Компания заявила, что не использовала данные без разрешения и скоро ответит на письмо.",
    "uk": "Компанія заявила, що не використовувала дані без дозволу і незабаром відповість на лист.",
    "tr": "Şirket, verileri izinsiz kullanmadığını ve mektuba yakında yanıt vereceğini açıkladı.",
    "he": "החברה מסרה שלא השתמשה בנתונים ללא רשות.",
    "el": "Η εταιρεία δήλωσε ότι δεν χρησιμοποίησε τα δεδομένα.",
    "zh": "公司表示没有未经许可使用数据。",
    "ja": "会社は許可なくデータを使っていないと述べた。",
    "ko": "회사는 허가 없이 데이터를 사용하지 않았다고 밝혔다.",
    "th": "บริษัทกล่าวว่าไม่ได้ใช้ข้อมูลโดยไม่ได้รับอนุญาต",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_shows_its_language(language: str) -> None:
    assert detect_language(TEXTS[language]) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ماسك", "ar"),
        ("मस्क", "hi"),
        ("Илон", "ru"),
        ("Musk", ""),
        ("Elon Musk", ""),
        ("44 % – 2023", ""),
        ("https://example.org/the-company-said-that-it", ""),
        ("", ""),
    ],
)
def test_little_text(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("قال Elon Musk إن Microsoft استخدمت بيانات Twitter عبر ChatGPT وBing وXbox", "ar"),
        (f"{ARABIC}\nhttps://example.org/a-very-long-address-in-latin-letters\nMicrosoft Corp.", "ar"),
        ("Twitter ने Microsoft पर OpenAI और ChatGPT को लेकर आरोप लगाया", "hi"),
        (f"Sunday, October 6\nHome\n{GERMAN}\n- Advertisement -\n{GERMAN}", "de"),
        (f"{GERMAN} Auf Arabisch: مقابلة. {GERMAN}", "de"),
        ("पत्र में Twitter की शिकायत: " + HINDI, "hi"),
    ],
)
def test_mixed_articles(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_the_five_seeds(shared: Path) -> None:
    seeds = sorted((shared / "data/seeds").glob("*.txt"))
    found = [detect_language(seed.read_text(encoding="utf-8")) for seed in seeds]
    assert found == ["ar", "ar", "ar", "hi", "de"]


@pytest.mark.parametrize(
    ("text", "document", "language"),
    [
        ("Twitter Inc.", "ar", "ar"),
        ("Das ist kurz.", "en", "en"),
        ("44 %", "hi", "hi"),
        (ENGLISH, "ar", "en"),
        (ENGLISH, "de", "en"),
        (GERMAN, "en", "de"),
        (GERMAN, "de-CH", "de-CH"),
        (ARABIC, "de", "ar"),
        (ARABIC, "ar-EG", "ar-EG"),
        (HINDI, "mr", "hi"),
        (GERMAN, "", "de"),
        ("Musk", "", ""),
        (TEXTS["ja"], "en", "ja"),
    ],
)
def test_passages(text: str, document: str, language: str) -> None:
    assert passage_language(text, document) == language


def test_many_threads_at_once() -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(detect_language, [GERMAN, ENGLISH, HINDI, TEXTS["tr"]] * 8))
    assert found == ["de", "en", "hi", "tr"] * 8
