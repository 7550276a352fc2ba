"""Pairs that are sure for their names teach words, which pair others."""

from __future__ import annotations

from tests.core.comparison.alignment.texts import text_of
from workbench.core.comparison.alignment.aligning import align
from workbench.core.comparison.alignment.items import AnchorKind, Items
from workbench.core.comparison.alignment.learning import learned_links, sure_pairs

NAMES = (
    "Berger",
    "Nordwind",
    "Kowalski",
    "Fontane",
    "Lindström",
    "Zamora",
    "Petrarca",
    "Holbein",
    "Tolstoi",
    "Verdi",
)
VERBS = (("sang", "गाया"), ("slept", "सोया"), ("travelled", "घूमा"))
HINDI_NAMES = (
    "बर्गर",
    "नॉर्डविंड",
    "कोवाल्स्की",
    "फ़ॉन्टेन",
    "लिंडस्ट्रॉम",
    "ज़मोरा",
    "पेट्रार्का",
    "होल्बाइन",
    "टॉलस्टॉय",
    "वर्डी",
)


def _texts() -> tuple[str, str]:
    english = [f"{name} {VERBS[at % 3][0]} in {1900 + at}." for at, name in enumerate(NAMES)]
    hindi = [f"{name} {VERBS[at % 3][1]} {1900 + at}" for at, name in enumerate(HINDI_NAMES)]
    return "\n".join([*english, "Somebody slept."]), "\n".join(["कोई घूमा", "कोई सोया", *hindi])


def test_words_are_learned_from_sure_pairs_alone() -> None:
    one, other = _texts()
    a, b = Items(text_of(one, "en")), Items(text_of(other, "hi"))
    links = {
        (link.a.key, link.b.key): link.trust for link in learned_links([(n, n + 2) for n in range(10)], a, b)
    }
    assert max((trust, pair) for pair, trust in links.items() if pair[0] == "sleep")[1][1] in (
        "सो",
        "सोना",
        "सोया",
    )
    assert all(0 < trust <= 0.9 for trust in links.values())


def test_learned_words_pair_what_no_name_pairs() -> None:
    one, other = _texts()
    a, b = text_of(one, "en"), text_of(other, "hi")
    pairs = [pair for pair in align(a, b, in_order=False) if pair.a == 10]
    assert pairs
    for pair in pairs:
        assert "सोया" in b.passages[pair.b].span.cut(b.text)
        assert [anchor.kind for anchor in pair.anchors] == [AnchorKind.LEARNED]


def test_a_pair_is_sure_only_if_none_of_its_passages_has_another_as_good() -> None:
    scores = {(0, 0): 9.0, (0, 1): 8.5, (1, 1): 7.0, (2, 2): 6.0, (3, 3): 2.0, (4, 4): 5.0, (4, 5): 1.0}
    assert sure_pairs(scores, least=4, margin=1) == [(2, 2), (4, 4)]


def test_nothing_is_learned_from_no_pairs() -> None:
    empty = Items(text_of("", "en"))
    assert list(learned_links([], empty, empty)) == []


def test_nothing_is_learned_from_passages_that_are_too_long_or_have_no_words() -> None:
    long = Items(text_of(" ".join(f"word{at}x" for at in range(200)), "en"))
    numbers = Items(text_of("17", "en"))
    assert list(learned_links([(0, 0)], long, long)) == []
    assert list(learned_links([(0, 0)], long, numbers)) == []
