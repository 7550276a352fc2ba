"""The pass over a whole corpus: copies, quotations, boilerplate, and what is known already."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.core.comparison.reuse.texts import edited, text, words
from workbench.core.comparison.reuse.finding import Alignments, Entry, FoundPassage, ReuseFinder, only
from workbench.core.comparison.reuse.imprint import Imprint
from workbench.core.comparison.reuse.kinds import Kind, PassageKind
from workbench.core.comparison.reuse.quoted_speech import quoted_speech
from workbench.core.comparison.reuse.reasons import Because, Reason
from workbench.core.comparison.reuse.turns_in_use import UNKNOWN, Print
from workbench.core.progress import NoProgress

FORMULA = words(14, "follow us on every channel")


class Corpus:
    """Texts by their keys, and how often one was read."""

    def __init__(
        self, texts: dict[str, str], outlets: dict[str, str] | None = None, days: dict[str, int] | None = None
    ) -> None:
        self.texts = texts
        self.read: Counter[str] = Counter()
        self.entries = [
            Entry(key, key, Print((outlets or {}).get(key, ""), (days or {}).get(key, UNKNOWN)))
            for key in texts
        ]
        self.imprints: dict[str, Imprint] = {}
        self.alignments: Alignments = {}

    def _read(self, key: str) -> str:
        self.read[key] += 1
        return self.texts[key]

    def find(self, *, backwards: bool = False) -> list[FoundPassage]:
        finder = ReuseFinder(self._read, quoted_speech, self.imprints, self.alignments)
        return finder.find(self.entries[:: -1 if backwards else 1], NoProgress())


def many(count: int, *shared: list[str]) -> dict[str, str]:
    return {f"d{n:03}": text(words(70, n), *shared, words(40, (n, "end"))) for n in range(count)}


def kinds(found: list[FoundPassage]) -> set[PassageKind]:
    return {item.kind.kind for item in found}


def test_what_is_found_depends_on_the_documents_and_not_on_their_order() -> None:
    texts = many(12) | {
        "x": text(words(70, 3), words(30, "x")),
        "y": text(words(50, "y"), words(40, (5, "end"))),
    }
    there, back = Corpus(texts).find(), Corpus(texts).find(backwards=True)
    assert [(item.a, item.b) for item in there] == [("d003", "x"), ("d005", "y")] and there == back


def test_what_one_outlet_prints_under_everything_is_boilerplate() -> None:
    outlets = {f"d{n:03}": "The Harbour" for n in range(8)}
    found = Corpus(many(8, FORMULA), outlets).find()
    assert kinds(found) == {PassageKind.BOILERPLATE}
    assert found[0].kind.reason == "it recurs in 8 documents of one outlet"


def test_what_many_outlets_print_once_is_a_report_that_went_round() -> None:
    outlets = {f"d{n:03}": f"Outlet {n}" for n in range(8)}
    found = Corpus(many(8, FORMULA), outlets).find()
    assert kinds(found) == {PassageKind.COPY} and len(found) == 28


def test_titles_and_formulas_of_which_everybody_has_a_part_are_boilerplate() -> None:
    title, office = words(7, "title"), words(7, "office")
    texts = many(20, title) | {f"o{n}": text(words(60, ("o", n)), office) for n in range(20)}
    texts |= {f"both{n}": text(words(60, ("both", n)), title + office) for n in range(2)}
    (found,) = [item for item in Corpus(texts).find() if {item.a, item.b} == {"both0", "both1"}]
    assert found.kind == Kind(PassageKind.BOILERPLATE, Reason(Because.FORMULA, 40))


def forecast(number: int) -> str:
    """A formula with figures and places of its day."""
    place, other = words(4, ("place", number)), words(4, ("other", number))
    return text(
        words(9, "winds"), [str(number), str(number + 9)], words(6, "sea"), place, words(6, "sky"), other
    )


def test_a_formula_with_changing_figures_and_names_is_no_copy() -> None:
    texts = {f"d{n:03}": text(words(60, n), forecast(n), words(40, (n, "end"))) for n in range(9)}
    same_day = text(words(50, "late"), forecast(3), words(40, "end of late"))
    days = {key: 700_000 + 10 * n for n, key in enumerate(texts)} | {"late": 700_031}
    found = Corpus(texts | {"late": same_day}, days=days).find()
    (of_two,) = [item for item in found if {item.a, item.b} == {"d003", "late"}]
    assert of_two.kind == Kind(PassageKind.BOILERPLATE, Reason(Because.FORMULA, 8))
    (alone,) = Corpus({"d003": texts["d003"], "late": same_day}).find()
    assert alone.kind.kind == PassageKind.COPY  # nobody can know


def test_versions_of_one_report_are_no_formula() -> None:
    report = words(60, "report")
    texts = {f"d{n}": text(edited(report, 0.12, n), words(40, n)) for n in range(5)}
    one_day = dict.fromkeys(texts, 700_000)
    assert kinds(Corpus(texts, days=one_day).find()) == {PassageKind.COPY}
    outlets = {key: f"Outlet {key}" for key in texts}
    over_weeks = {key: 700_000 + 20 * n for n, key in enumerate(texts)}
    assert kinds(Corpus(texts, outlets, over_weeks).find()) == {PassageKind.COPY}


def test_what_one_outlet_prints_again_over_weeks_is_boilerplate() -> None:
    days = {"d000": 700_000, "d001": 700_020, "d002": 700_040}
    reasons = {item.kind.reason for item in Corpus(many(3, FORMULA), days=days).find()}
    assert reasons == {"it recurs in 3 documents of one outlet"}
    assert kinds(Corpus(many(3, FORMULA), days=dict.fromkeys(days, 700_000)).find()) == {PassageKind.COPY}


def test_of_a_report_that_a_hundred_print_all_hang_together_by_few_comparisons() -> None:
    report = words(60, "report")
    texts = {f"d{n:03}": text(edited(report, 0.05, n), words(20, n)) for n in range(100)}
    corpus = Corpus(texts, {key: key for key in texts})
    found = [item for item in corpus.find() if item.kind.kind == PassageKind.COPY]
    reached, border = set(), {"d000"}
    while border:
        reached |= border
        border = {end for item in found for end in (item.a, item.b) if {item.a, item.b} & border} - reached
    assert len(reached) == 100


def test_the_same_speech_in_two_articles_is_no_copying() -> None:
    speech = " ".join(words(30, "speech"))
    texts = {
        "a": text(words(50, 1), f"The minister said on Monday: “{speech}.”", words(40, 2)),
        "b": text(words(60, 3), f"„{speech}“, sagte die Ministerin vor Journalisten.", words(40, 4)),
        "c": text(words(60, 5), speech, words(40, 6)),
    }
    found = {(item.a, item.b): item.kind.kind for item in Corpus(texts).find()}
    copy, quotation = PassageKind.COPY, PassageKind.QUOTATION
    assert found == {("a", "b"): quotation, ("a", "c"): copy, ("b", "c"): copy}


def test_what_is_known_is_not_read_again() -> None:
    corpus = Corpus(many(10, FORMULA))
    before = corpus.find()
    corpus.read.clear()
    assert corpus.find() == before and not corpus.read
    corpus.texts["new"] = text(words(50, "new"), words(70, 4))
    corpus.entries.append(Entry("new", "new"))
    found = corpus.find()
    assert set(corpus.read) == {"new", "d004"}
    assert found == Corpus(corpus.texts).find()


def test_what_is_no_longer_there_is_forgotten() -> None:
    corpus = Corpus(many(6, FORMULA))
    corpus.find()
    kept = {"d001": 1, "d002": 1}
    only(kept, corpus.imprints, corpus.alignments)
    assert corpus.imprints.keys() == kept.keys() and corpus.alignments.keys() == {("d001", "d002")}


def test_the_seeds_share_what_both_have_from_one_report(shared: Path) -> None:
    texts = {
        path.name[:3]: path.read_text(encoding="utf-8")
        for path in sorted((shared / "data" / "seeds").glob("*.txt"))
    }
    if len(texts) != 5:
        pytest.skip("needs the five seeds")
    found = Corpus(texts).find()
    assert {(item.a, item.b) for item in found} == {("000", "001")} and kinds(found) == {PassageKind.COPY}
    quotes = [item.passage.a.span.cut(texts["000"]) for item in found]
    assert len(quotes) == 3 and sum(item.passage.same for item in found) > 140
    assert "لمساعدة مشتري الإعلانات في إدارة حساباتهم" in quotes[1] and "مقابل 100 دولار شهريًا" in quotes[2]
