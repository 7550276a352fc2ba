"""Sentences: the tricky kinds, each in texts of our own."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from tests.core.text.alphabets import TEXTS
from workbench.core.text.sentences import sentences

TRICKY = [
    (
        "de",
        ["„Wir klagen, und zwar bald, wenn sich nichts ändert.“", "So steht es im Schreiben der Kanzlei."],
    ),
    ("de", ["Die Frist läuft am 3. Mai 2023 ab.", "Das bestätigte Dr. Weber am Abend."]),
    ("de", ["Die Erlöse fielen um 12 %, d. h. um z. B. ein Achtel.", "Niemand war überrascht."]),
    ("de", ["Laut dem Blatt zahlte Beispiel Inc. am Montag nichts.", "Der Streit geht weiter."]),
    ("de", ["Der Kauf kostete 44 Mrd. Dollar.", "War das zu viel?", "Oder hat sich der Käufer verrechnet?"]),
    ("de", ["Schon im 18. Jh. gab es Zeitungen.", "Prof. Adler nannte u. a. drei davon."]),
    ("de", ["Es ging um 2,5 Mio. Einträge.", "Das ist, so der Anwalt, ca. 100-mal mehr als vereinbart."]),
    ("de", ["Die Zahl der Klagen stieg auf 44.", "Das ist ein Rekord."]),
    ("de", ["Er zahlte 12 Mio. Dollar an die Fa. Beispiel usw.", "Danach schwieg er."]),
    ("de", ["Ludwig XIV. war nicht beteiligt.", "„Wirklich?“ fragte der Richter."]),
    ("de", ["1. Die Daten wurden kopiert.", "2. Niemand wurde gefragt."]),
    ("en", ["Ms. Rao wrote to Example Corp. on May 3.", "The U.S. firm gave no answer."]),
    ("en", ['"This is theft!" she said.', "Dr. Okoye was not so sure."]),
    ("en", ["They paid $1,200.50 a month.", "Was it fair?", "Hardly!"]),
    ("en", ["A. B. Carter and D. Lee, Jr. signed it.", "It arrived at 9 a.m. on Monday."]),
    ("en", ["It closed at 5 p.m.", "The shares had fallen by 3.5 percent by then."]),
    ("en", ["He answered no.", "Nobody believed him.", "See No. 5 for the rest."]),
    ("en", ["It ended there.[3]", "Nobody asked (why?) at the time.", '"Indeed."', "That was all..."]),
    ("ar", ["لم تنشر الصحيفة أي دليل على ذلك.", "وجاء الرد بعد ثلاثة أيام من المحامين."]),
    ("ar", ["هل دفعت Microsoft ثمن البيانات؟", "لم يجب أحد!", "ثم صدر البيان."]),
    ("ar", ["كتب المالك في رسالة قصيرة: لن نسكت عن هذا.", "انتهى الكلام."]),
    ("ar", ["قالت د. ليلى حسن إن الخسارة 2.5 مليون دولار.", "وأيدها أ. سمير."]),
    ("ar", ["ارتفعت الأسعار بنسبة 12.5%؛ وهذا كثير.", "«لا نعلق»، قال الناطق."]),
    ("ar", ["“لم نوقع أي اتفاق.”", "هكذا رد المدير."]),
    ("hi", ["कंपनी ने ऊँची-नीची शर्तें रखी थीं।", "मालिक ने कहा, यह ग़लत है।"]),
    ("hi", ["डॉ. वर्मा ने बताया कि घाटा 2.5 करोड़ का है।", "क्या यह सच है?", "पता नहीं!"]),
    ("hi", ["श्री आर. के. मेहता ने चिट्ठी पढ़ी।", "फिर वे चुप रहे।"]),
    ("hi", ["उसने यही कहा है.", "फिर वह चला गया."]),
    ("hi", ["मुक़दमा दर्ज हुआ।", "https://beispiel.example/x– एक अख़बार (@akhbar) मई 3, 2023"]),
    ("hi", ["वह घर गया|", "“यह सच नहीं है”|", "बैठक टल गई है |", "फिर वे चले गए||"]),
    ("hi", ["ताज़ा ख़बर | दैनिक समाचार"]),
    ("fr", ["M. Dupont a écrit à l'entreprise.", "Elle n'a pas répondu."]),
    ("fa", ["شرکت پاسخ نداد.", "آیا درست است؟", "بله."]),
]
GLUED = [
    ("ar", ["انتهت الجلسة.", "وغادر الجميع القاعة."]),
    ("hi", ["यह अंत है।", "नया वाक्य यहाँ है।"]),
    ("hi", ["यह अंत है|", "नया वाक्य यहाँ है|"]),
    ("ja", ["会社は答えなかった。", "「なぜ？」と彼は聞いた。"]),
]


@pytest.mark.parametrize("language_known", [True, False])
@pytest.mark.parametrize(("language", "expected"), TRICKY)
def test_tricky_sentences(language: str, expected: list[str], language_known: bool) -> None:
    text = " ".join(expected)
    assert [span.cut(text) for span in sentences(text, language if language_known else "")] == expected


@pytest.mark.parametrize(("language", "expected"), GLUED)
def test_sentences_with_no_space_between(language: str, expected: list[str]) -> None:
    text = "".join(expected)
    assert [span.cut(text) for span in sentences(text, language)] == expected


def test_lines_part_sentences() -> None:
    text = "Eine Überschrift\n\n  Ein Satz. Noch einer \nEnde"
    pieces = [span.cut(text) for span in sentences(text, "de")]
    assert pieces == ["Eine Überschrift", "Ein Satz.", "Noch einer", "Ende"]


def test_no_text_has_no_sentences() -> None:
    assert sentences("") == sentences(" \n\t ") == []


@given(TEXTS)
def test_sentences_hold_everything_visible_once(text: str) -> None:
    spans = sentences(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    outside = set(range(len(text))) - {position for span in spans for position in range(span.start, span.end)}
    assert all(text[position].isspace() for position in outside)
    assert all(span.cut(text).strip() == span.cut(text) != "" for span in spans)
