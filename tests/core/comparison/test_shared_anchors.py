"""Numbers in any digits, Latin names and addresses bind passages of texts in different languages."""

from __future__ import annotations

from workbench.core.comparison.passage_pairs import PassageText
from workbench.core.comparison.shared_anchors import anchors, shared_anchors
from workbench.core.documents.document import Passage
from workbench.core.text.segmentation import lines

ARABIC = (
    "الشركة تنفي\n"
    "قال متحدث باسم Nordwind إن السعر ٥٠٬٠٠٠ دولار.\n"
    "لا شيء هنا.\n"
    "كُتبت الرسالة في ١٨ مايو ٢٠٢٣، انظر https://example.org/a\n"
    "خاتمة"
)
GERMAN = (
    "Konzern weist Vorwurf zurück\n"
    "Vorspann ohne alles.\n"
    "Ein Sprecher von Nordwind nannte 50.000 Dollar.\n"
    "Der Brief ist vom 18. Mai 2023 (https://example.org/a).\n"
)


def passages_of(text: str, document_id: str = "") -> PassageText:
    return PassageText(document_id, text, tuple(Passage(span, "ltr", "") for span in lines(text)))


def test_anchors_are_compared_in_one_form() -> None:
    assert [key for _, key in anchors("٥٠٬٠٠٠ und 50.000, १९ Nordwind nord @Berg 7")] == [
        "50000",
        "50000",
        "19",
        "nordwind",
        "@berg",
    ]
    assert [key for _, key in anchors("siehe info@example.org")] == ["info@example.org"]


def test_passages_that_share_anchors_are_paired_in_order() -> None:
    chain = shared_anchors(passages_of(ARABIC), passages_of(GERMAN))
    assert [(pair.a, pair.b) for pair in chain] == [(1, 2), (3, 3)]


def test_what_stands_everywhere_binds_nothing() -> None:
    everywhere = passages_of("\n".join(["Nordwind sagt etwas"] * 10))
    assert shared_anchors(everywhere, everywhere) == []


def test_texts_without_a_common_anchor_are_not_paired() -> None:
    assert shared_anchors(passages_of("विद्यार्थियों ने प्रश्न पूछे।"), passages_of(GERMAN)) == []


def test_a_passage_in_the_wrong_place_does_not_break_the_order() -> None:
    a = passages_of("Alpha 11\nBeta 22\nGamma 33\nDelta 44")
    b = passages_of("Delta 44\nAlpha 11\nBeta 22\nGamma 33")
    assert [(pair.a, pair.b) for pair in shared_anchors(a, b)] == [(0, 1), (1, 2), (2, 3)]
