"""Small texts for the tests of alignment, one story in four languages."""

from __future__ import annotations

from workbench.core.comparison.passage_pairs import PassageText
from workbench.core.documents.passages import analyse_passages

ENGLISH = (
    "Nordwind to raise its price\n"
    "On 18 May 2023 the company Nordwind said that it had paid 44 billion dollars.\n"
    "Nobody knows what it means for the weather in winter.\n"
    "Elon Berger, its owner, spoke in Germany and in Egypt.\n"
    "See https://example.org/a for all of it."
)
ARABIC = (
    "نوردفيند ترفع السعر\n"
    "تحدث إيلون بيرغر، مالكها، في مصر وألمانيا.\n"
    "وقالت شركة نوردفيند في ١٨ مايو ٢٠٢٣ إنها دفعت ٤٤ مليار دولار.\n"
    "للمزيد: https://example.org/a"
)
HINDI = (
    "नॉर्डविंड बढ़ाएगी दाम\n"
    "कंपनी नॉर्डविंड ने 18 मई 2023 को कहा कि उसने 44 अरब डॉलर दिए।\n"
    "उसके मालिक एलोन बर्गर ने मिस्र और जर्मनी में बात की।"
)


def text_of(text: str, language: str, document_id: str = "") -> PassageText:
    return PassageText(document_id or language, text, analyse_passages(text, language)[2])
