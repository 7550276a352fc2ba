"""Carrying marks over to another text: what any of them may become."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.core.text.alphabets import TEXTS
from workbench.core.annotations.carrying import CarriedMark, Fate, NewText, carried
from workbench.core.annotations.fitting import MINIMUM_LIKENESS, likeness
from workbench.core.annotations.mark import Mark, context, quote_of, written_spans
from workbench.core.text.differences import word_differences
from workbench.core.text.span import Span


def carry(old: str, new: str, *spans: Span) -> list[CarriedMark]:
    marks = []
    for span in spans:
        quote, prefix, suffix = context(old, span)
        mark = Mark("m", "d", span.start, span.end, quote, prefix, suffix, "old", "", "amal", "t", "t")
        marks.append(mark)
    return list(carried(marks, NewText(new, "new", old, "old", word_differences(old, new))))


@given(TEXTS.filter(bool), TEXTS.filter(bool), st.data())
def test_a_mark_has_exactly_its_quote_at_its_span_or_is_an_orphan(
    old: str, other: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(old) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(old))))
    cut = Span(*sorted((data.draw(st.integers(0, len(old))), data.draw(st.integers(0, len(old))))))
    for new in (other, other + old, old[: cut.start] + old[cut.end :] + other):
        if not new or new == old:
            continue
        (item,) = carry(old, new, span)
        if item.fate is Fate.ORPHANED:
            assert item.after == item.before
            continue
        assert item.after.text_sha256 == "new"
        assert (item.after.quote, item.after.prefix, item.after.suffix) == context(new, item.after.span)
        assert (item.after.quote == item.before.quote) == (item.fate is not Fate.CHANGES)
        assert likeness(item.after.quote, item.before.quote) >= MINIMUM_LIKENESS


def test_of_equal_words_in_equal_surroundings_the_mark_stays_on_its_own() -> None:
    line = "Der Sprecher von Microsoft wollte sich am Abend nicht äußern, hieß es in der Stadt.\n"
    old = line * 4
    places = [Span(at, at + 9) for at in range(len(old)) if old.startswith("Microsoft", at)]
    new = "Vorab.\n" + line + "Mitten darin ein neuer Satz.\n" + line * 3
    starts = [at for at in range(len(new)) if new.startswith("Microsoft", at)]
    assert [item.after.start for item in carry(old, new, *places)] == starts


def test_a_mark_whose_figure_was_wrong_is_an_orphan() -> None:
    old, new = "Sie zahlten 44 Milliarden Dollar dafür.", "Sie zahlten 41 Milliarden Dollar dafür."
    (item,) = carry(old, new, Span(12, 32))
    assert (item.before.quote, item.fate) == ("44 Milliarden Dollar", Fate.ORPHANED)


def test_a_mark_of_three_short_spans_goes_along() -> None:
    old = "Die Bank und der Hafen wie auch das Werk im Norden gehören ihm."
    spans = [Span(old.index(word), old.index(word) + len(word)) for word in ("Bank", "Hafen", "Werk")]
    quote, prefix, suffix = quote_of(old, spans), old[:4], old[spans[-1].end :][:32]
    where = written_spans(spans)
    mark = Mark("m", "d", 4, spans[-1].end, quote, prefix, suffix, "old", "", "amal", "t", "t", where)
    new = "Vorab. " + old.replace("Norden", "Süden")
    (item,) = carried([mark], NewText(new, "new", old, "old", word_differences(old, new)))
    assert item.fate is Fate.MOVES and quote_of(new, item.after.spans) == item.after.quote == quote
