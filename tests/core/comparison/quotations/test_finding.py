"""Quotations with speaker and source in sentences that were judged by hand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.comparison.quotations.judged import SENTENCES, Judged, found_in, read_judged
from workbench.core.comparison.quotations.finding import find_quotations
from workbench.core.comparison.quotations.marks import quoted


@pytest.mark.parametrize("judged", read_judged(SENTENCES), ids=lambda judged: judged.text)
def test_a_judged_sentence(judged: Judged) -> None:
    assert found_in(judged) == list(judged.said)


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        (
            '„Ja“, »nein«, «oui», “yes”, ”joo”, ‹ach›, 「はい」, "so"',
            ["Ja", "nein", "oui", "yes", "joo", "ach", "はい", "so"],
        ),
        ("„Er sagte ‚nie‘ zu uns“", ["Er sagte ‚nie‘ zu uns"]),
        ("“It’s the dogs’ house” he said", ["It’s the dogs’ house"]),
        ("قال “بطريقة غير مشروعة “، مضيفا:” وقت الدعوى “.", ["بطريقة غير مشروعة", "وقت الدعوى"]),
        ("“never closed\nnext", ["never closed"]),
        ("“goes on\n“here” and", ["goes on\n“here"]),
        ("“goes on\nand ends” here", ["goes on\nand ends"]),
        ("“never closed\nand “another” one", ["never closed", "another"]),
        ("it's 'so' in the '90s", ["so"]),
        ("\"He said 'no'\"", ["He said 'no'"]),
        ("nothing “", []),
        ("closed only”", []),
    ],
)
def test_quotation_marks(text: str, inner: list[str]) -> None:
    assert [each.inner.cut(text) for each in quoted(text)] == inner


@given(st.text(alphabet='„“”«»‹›‚‘’"「」ab, .\n:', max_size=40))
def test_what_is_quoted_is_in_order_and_does_not_overlap(text: str) -> None:
    spans = [each.outer for each in quoted(text)]
    assert all(first.end <= second.start for first, second in pairwise(spans))
    for each in quoted(text):
        assert each.outer.covers(each.inner) and each.inner.cut(text).strip() == each.inner.cut(text) != ""


@given(
    st.text(alphabet='„“"«»: ,.\nقال إن', max_size=60) | st.text(alphabet="“”said that X Y.,\n", max_size=60),
    st.sampled_from(["ar", "hi", "de", "en", "ja"]),
)
def test_any_text_gives_spans_within_it(text: str, language: str) -> None:
    for quotation in find_quotations(text, language):
        assert 0 <= quotation.span.start < quotation.span.end <= len(text)
        for named in quotation.chain:
            assert named.span.cut(text) == named.name


def test_a_title_is_kept_apart_from_the_name() -> None:
    (found,) = find_quotations("قال مايك رودس، الرئيس التنفيذي: «لديهم بيانات كثيرة»", "ar")
    assert found.speaker and (found.speaker.name, found.speaker.title) == ("مايك رودس", "الرئيس التنفيذي")
    (found,) = find_quotations("Außenministerin Anna Berg sagte: „Wir reden weiter.“", "de")
    assert found.speaker and (found.speaker.name, found.speaker.title) == ("Anna Berg", "Außenministerin")


def test_a_speaker_who_is_named_in_another_sentence_is_said_to_be_so() -> None:
    text = "Tom Reed won. “It was hard,” he said. Jane Doe said that it was not."
    he, jane = find_quotations(text, "en")
    assert he.from_context and he.speaker and he.speaker.name == "Tom Reed"
    assert not jane.from_context


def test_who_quotes_whom_is_a_chain() -> None:
    (found,) = find_quotations("According to the Daily Courier, citing Jane Doe, the ship left.", "en")
    assert [named.name for named in found.chain] == ["Jane Doe", "Daily Courier"]
