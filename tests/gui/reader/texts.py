"""Sentences written for the tests: four scripts, mixed directions, clusters of several code points."""

from __future__ import annotations

import re

from workbench.core.documents.document import Passage
from workbench.core.text.direction import passage_direction
from workbench.core.text.span import Span
from workbench.gui.reader.document_view import DocumentView

ARABIC = (
    "أعلنت الشركة اليوم أنها لم تستخدم البيانات دون إذن.\n"
    "وقال Elon Berg إن شركة Nordwind دفعت 50,000 دولار شهريًّا، بحسب صحيفة The Evening Star.\n\n"
    "كُتِبَت الرسالةُ في ١٨ مايو ٢٠٢٣ ولم يردَّ عليها أحد."
)
HINDI = (
    "कंपनी ने कहा कि उसने आँकड़ों का दुरुपयोग नहीं किया।\n"
    "मंत्री श्री क्षत्रिय ने Nordwind को १९ अप्रैल को पत्र लिखा; र्‍य और क्‍ष भी पढ़े जाएँ।\n"
    "विद्यार्थियों ने प्रश्न पूछे।"
)
GERMAN = (
    "Die Firma weist den Vorwurf zurück, sie habe Daten ohne Erlaubnis benutzt.\n\n"
    "„Wir prüfen das“, sagte die Sprecherin; der Preis liegt bei 100\u00a0€ im Monat.\n"
    "Straße, Größe, naı̈ve Café-Gäste.".replace("ı̈", "i\u0308")
)
MIXED = (
    "Nordwind (نوردويند) wrote 😀 to नॉर्डविंड 👩‍👩‍👧 on 🇩🇪 soil.\n"
    "هدد إيلون بيرغ (Elon Berg) أمس علنًا بمقاضاة شركة كبيرة اسمها Nordwind 𝔉raktur قبل مضي ١٢ يومًا.\n"
    "𝟙𝟚𝟛 ends e\u0301 here."
)
TEXTS = {"ar": ARABIC, "hi": HINDI, "de": GERMAN, "en": MIXED}


def view_of(text: str, language: str = "en", document_id: str = "") -> DocumentView:
    """A document with each line as a passage."""
    passages = []
    for match in re.finditer(r"[^\n]*\S[^\n]*", text):
        direction = passage_direction(match[0], language)
        passages.append(Passage(Span(*match.span()), direction, language))
    return DocumentView(
        document_id or language, f"Title {language}", "Outlet", "2023-05-18", language, text, tuple(passages)
    )
