"""The full matrix: columns by cluster, rows as sorted and filtered, verdicts of what is shown, and pivots."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.core.comparison.test_claim_matrix import claim, document, mark, statement
from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Bearing, Evidence, EvidenceKind
from workbench.core.annotations.party import Party
from workbench.core.comparison.matrix_material import Material, MatrixFilter, SourceGroup
from workbench.core.comparison.pivots import PivotHead, claims_by_parties, codes_by_documents
from workbench.core.comparison.source_matrix import MatrixOrder, disagreement, source_matrix
from workbench.core.comparison.verdict_words import verdict_line
from workbench.core.exchange.clipboard import as_html, as_tsv
from workbench.core.exchange.matrix_tables import matrix_table, pivot_table
from workbench.core.exchange.xlsx import mostly_rtl

LANGUAGES = {"a": "ar", "b": "en", "c": "en", "d": "hi"}
DATES = {"a": "2023-04-20", "b": "2023-05-01", "c": "", "d": "2023-04-19"}
SAID = (
    ("1", "a", "sues", Stance.ASSERTS),
    ("2", "b", "sues", Stance.ASSERTS),
    ("3", "c", "sues", Stance.DENIES),
    ("4", "b", "pays", Stance.ASSERTS),
    ("5", "c", "pays", Stance.ASSERTS),
    ("6", "d", "old", Stance.MENTIONS),
)


@pytest.fixture
def material() -> Material:
    """Four documents, two of them of one source, on three claims and one about which nobody says anything."""
    documents = tuple(replace(document(key), language=LANGUAGES[key], published=DATES[key]) for key in "abcd")
    marks = {f"m{key}": replace(mark(f"m{key}", of), quote=f"Zitat {key}") for key, of, *_ in SAID}
    statements = [statement(key, f"m{key}", claim_id, stance) for key, _, claim_id, stance in SAID]
    statements[0] = replace(statements[0], speaker_id="musk")
    piece = Evidence("e", "sues", Bearing.SUPPORTS, EvidenceKind.TESTIMONY, "m1", "", "", "B", 2, "", "", "")
    return Material(
        claims=(claim("sues", 0), claim("pays", 1), claim("silent", 2), claim("old", 3)),
        documents=documents,
        statements=tuple(statements),
        marks=marks,
        parties=(Party("musk", "إيلون ماسك"), Party("nyt", "New York Times")),
        evidence=(piece,),
        chains={"1": ("New York Times", "a letter")},
        sources={"1": frozenset({"nyt"})},
        codes={"m1": ("child", "top"), "m3": ("top",)},
        groups=(SourceGroup("one report", ("a", "b"), ("8 passages",)),),
    )


def test_documents_of_one_source_stand_side_by_side_the_earliest_source_first(material: Material) -> None:
    shown = source_matrix(material)
    assert [row.id for row in shown.matrix.documents] == ["d", "a", "b", "c"]
    assert shown.numbers() == {"a": 1, "b": 1}
    assert list(shown.evidence) == [("sues", "a")]


def test_a_verdict_says_how_many_are_independent_where_that_are_fewer(material: Material) -> None:
    verdicts = source_matrix(material).matrix.verdicts
    assert verdict_line(verdicts["sues"]) == "asserted by 2 documents, 1 independent; denied by 1"
    assert verdict_line(verdicts["pays"]) == "asserted by 2 documents"
    assert verdict_line(verdicts["silent"]) == "nobody says anything about it"


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (MatrixOrder.CLAIM, ["sues", "pays", "silent", "old"]),
        (MatrixOrder.DISAGREEMENT, ["sues", "pays", "silent", "old"]),
        (MatrixOrder.INDEPENDENT, ["pays", "sues", "silent", "old"]),
        (MatrixOrder.DATE, ["old", "sues", "pays", "silent"]),
    ],
)
def test_claims_are_sorted(material: Material, order: MatrixOrder, expected: list[str]) -> None:
    matrix = source_matrix(material, order=order).matrix
    assert [row.id for row in matrix.claims] == expected
    assert sorted(matrix.cells) != list(matrix.cells)  # the cells follow the rows and the columns
    assert [claim_id for claim_id, _ in matrix.cells] == sorted(
        (claim_id for claim_id, _ in matrix.cells), key=expected.index
    )


def test_who_doubts_disagrees_half_with_either_side() -> None:
    assert disagreement({Stance.ASSERTS: 2, Stance.DENIES: 1}) == 2
    assert disagreement({Stance.ASSERTS: 2, Stance.DOUBTS: 1}) == disagreement(
        {Stance.DENIES: 1, Stance.DOUBTS: 2}
    )
    assert disagreement({Stance.ASSERTS: 9, Stance.MENTIONS: 9}) == 0


@pytest.mark.parametrize(
    ("chosen", "statements"),
    [
        (MatrixFilter(parties=frozenset({"musk"})), {"1"}),
        (MatrixFilter(parties=frozenset({"nyt"})), {"1"}),
        (MatrixFilter(codes=frozenset({"top"})), {"1", "3"}),
        (MatrixFilter(codes=frozenset({"child"})), {"1"}),
        (MatrixFilter(stances=frozenset({Stance.DENIES, Stance.MENTIONS})), {"3", "6"}),
        (MatrixFilter(languages=frozenset({"en"})), {"2", "3", "4", "5"}),
        (MatrixFilter(languages=frozenset({"en"}), stances=frozenset({Stance.ASSERTS})), {"2", "4", "5"}),
        (MatrixFilter(text="ZITAT 3"), {"3"}),
        (MatrixFilter(text="pays"), {"4", "5"}),
        (MatrixFilter(text="إيلون ماسك"), {"1"}),
        (MatrixFilter(text="york"), {"1"}),
    ],
)
def test_what_a_filter_leaves(material: Material, chosen: MatrixFilter, statements: set[str]) -> None:
    matrix = source_matrix(material, chosen).matrix
    left = {voice.statement.id for cell in matrix.cells.values() for voice in cell.stances}
    assert left == statements
    # No row and no column is empty, and the verdicts count what is shown.
    assert {claim_id for claim_id, _ in matrix.cells} == {row.id for row in matrix.claims}
    assert {document_id for _, document_id in matrix.cells} == {row.id for row in matrix.documents}
    said = sum(sum(verdict.counts.values()) for verdict in matrix.verdicts.values())
    assert said == len(statements)


def test_a_claim_that_is_asked_for_by_its_words_is_shown_though_nobody_voices_it(material: Material) -> None:
    assert [row.id for row in source_matrix(material, MatrixFilter(text="silent")).matrix.claims] == [
        "silent"
    ]


def test_what_a_filter_leaves_of_a_cluster_is_still_of_it(material: Material) -> None:
    shown = source_matrix(material, MatrixFilter(languages=frozenset({"ar"})))
    assert [(group.name, group.documents) for group in shown.groups] == [("one report", ("a",))]


def test_pivots_count_what_is_there(material: Material) -> None:
    pivot = claims_by_parties(source_matrix(material), material)
    assert [head.id for head in pivot.columns] == ["musk", ""]
    assert pivot.cells["sues", "musk"].stances == {Stance.ASSERTS: 1}
    assert pivot.cells["sues", ""].stances == {Stance.ASSERTS: 1, Stance.DENIES: 1}
    assert pivot.cells["sues", ""].marks == ("m2", "m3")
    heads = [PivotHead("top", "top"), PivotHead("child", "child"), PivotHead("unused", "unused")]
    codes = codes_by_documents(material, heads, material.documents)
    assert [head.id for head in codes.rows] == ["top", "child"]
    assert {place: cell.count for place, cell in codes.cells.items()} == {
        ("top", "a"): 1,
        ("child", "a"): 1,
        ("top", "c"): 1,
    }
    assert pivot_table(codes).rows[0] == ["top", 1, "", 1, "", 2]


def test_what_is_shown_goes_into_a_table_and_onto_the_clipboard(material: Material) -> None:
    table = matrix_table(source_matrix(material))
    assert [column.title for column in table.columns][:4] == [
        "Claim",
        "Verdict",
        "\u2068d\u2069, 2023-04-19",
        "\u2068a\u2069, 2023-04-20, source 1",
    ]
    voice = "asserts (\u2068إيلون ماسك\u2069, according to \u2068New York Times\u2069 ← \u2068a letter\u2069)"
    assert table.rows[0][3] == f"{voice}: “\u2068Zitat 1\u2069”\nsupports (testimony, B2)"
    (line,) = as_tsv(table.rows[:1]).split("\n")
    assert line.split("\t")[3] == str(table.rows[0][3]).replace("\n", " / ")
    markup = as_html([["Claim", "Verdict"], *table.rows], "rtl")
    assert markup.startswith('<table dir="rtl"><tr><th dir="auto">Claim</th>')
    assert '<td dir="auto">asserts (' in markup and "<br>supports" in markup


def test_a_sheet_of_claims_in_arabic_reads_from_right_to_left(material: Material) -> None:
    arabic = replace(material, claims=tuple(replace(row, text="رفعت تويتر دعوى") for row in material.claims))
    assert mostly_rtl(matrix_table(source_matrix(arabic)))
    assert not mostly_rtl(matrix_table(source_matrix(material)))
