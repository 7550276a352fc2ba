"""CSV tables: complete, exact, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.exchange.rich_project import empty_project, key
from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.csv_tables import README, csv_files, export_csv, guarded, unguarded
from workbench.core.exchange.tables import LOSSES
from workbench.core.progress import NoProgress

NAMES = {
    "matrix",
    "sources",
    "claims_parties",
    "codes_documents",
    "hypotheses",
    "claims",
    "statements",
    "evidence",
    "marks",
    "parties",
    "codes",
    "documents",
    "relations",
    "memos",
    "saved_searches",
    "versions",
    "ratings",
    "dismissals",
    "rejections",
}


@pytest.fixture(scope="module")
def files(contents: ProjectContents) -> dict[str, bytes]:
    return csv_files(contents)


def read(data: bytes) -> list[dict[str, str]]:
    """A table as an honest reader gets it: apostrophes taken away again."""
    table = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    return [{name: unguarded(cell) for name, cell in row.items()} for row in table]


@given(st.text())
def test_the_guard_is_taken_away_without_loss(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.sampled_from("=+-@\t\r\n＝＋－＠'"), st.text())
def test_no_cell_begins_like_a_formula(first: str, rest: str) -> None:
    assert guarded(first + rest) == "'" + first + rest


@pytest.mark.parametrize("text", ["", "5", "text = more", " =1", "ماسك", "५०"])
def test_harmless_cells_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text


def test_no_cell_of_any_table_is_a_formula(files: dict[str, bytes]) -> None:
    for data in files.values():
        for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
            assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]


def test_every_table_is_there_and_excel_knows_its_encoding(files: dict[str, bytes]) -> None:
    assert set(files) == {f"{name}.csv" for name in NAMES}
    assert all(data.startswith(b"\xef\xbb\xbf") for data in files.values())


def test_marks_keep_their_exact_quotation(contents: ProjectContents, files: dict[str, bytes]) -> None:
    rows = {row["mark_id"]: row for row in read(files["marks.csv"])}
    assert set(rows) == {mark.id for mark in contents.marks}
    for mark in contents.marks:
        row = rows[mark.id]
        assert (row["quote"], row["prefix"], row["suffix"]) == (mark.quote, mark.prefix, mark.suffix)
        assert (int(row["start"]), int(row["end"]), row["note"]) == (mark.start, mark.end, mark.note)
    assert rows[key("across")]["codes"] == "Vorwurf; Vorwurf/رسوم"


def test_statements_tell_speaker_and_chain(files: dict[str, bytes]) -> None:
    rows = {row["id"]: row for row in read(files["statements.csv"])}
    assert rows[key("s1")]["speaker"] == "Elon Musk"
    assert rows[key("s6")]["according_to"] == "صحيفة محلية ← رسالة المحامي"
    assert rows[key("s2")]["stance"] == "denies"


def test_parties_have_a_row_for_each_name(files: dict[str, bytes]) -> None:
    rows = [row for row in read(files["parties.csv"]) if row["party"] == "Elon Musk"]
    assert {row["name"] for row in rows} == {"Elon Musk", "إيلون ماسك", "एलन मस्क", "Mask"}
    assert {row["mentions"] for row in rows} == {"2"}


def test_the_matrix_counts_documents_and_quotes(files: dict[str, bytes]) -> None:
    first = read(files["matrix.csv"])[0]
    assert (first["asserts_documents"], first["denies_documents"], first["doubts_documents"]) == (
        "2",
        "2",
        "1",
    )
    assert first["verdict"] == "asserted by 2 documents; denied by 2; doubted by 1"
    arabic = next(cell for name, cell in first.items() if "الجريدة" in name)
    voice = "asserts (\u2068Elon Musk\u2069): “\u2068هَدَّدَ Elon Musk بِمُقاضاةِ شركة Microsoft\u2069”"
    assert arabic.startswith(f"{voice}\ndenies")
    grouped = [name for name in first if name.endswith("source 1")]
    assert [name.split("\u2069")[0] for name in grouped] == ["\u2068समाचार", "\u2068Tageblatt"]
    (english,) = [cell for name, cell in first.items() if "The Paper" in name]
    assert english == "supports (document, B2)"


def test_hypotheses_have_ratings_weights_and_what_they_come_to(files: dict[str, bytes]) -> None:
    letter, figures, against, weighted = read(files["hypotheses.csv"])
    claims = [name for name in letter if name.startswith("\u2068")]
    assert [letter[claim] for claim in claims] == ["(consistent)", "neutral"]
    assert (letter["grades"], letter["relevance"], letter["weight"]) == ("B2 (high)", "medium", "1.41")
    assert [figures[claim] for claim in claims] == ["", "very inconsistent"]
    assert [against[claim] for claim in claims] == ["0", "1"]
    assert [weighted[claim] for claim in claims] == ["0.0", "2.0"]


def test_pivots_are_called_by_their_names(files: dict[str, bytes]) -> None:
    first, second, _ = read(files["claims_parties.csv"])
    assert first["\u2068Microsoft\u2069"] == "denies 3" and second["(the outlet itself)"] == "mentions 1"
    assert read(files["codes_documents.csv"])[0]["\u2068الجريدة\u2069"] == "2"


def test_attached_evidence_is_named(files: dict[str, bytes]) -> None:
    rows = {row["id"]: row for row in read(files["evidence.csv"])}
    assert rows[key("e2")]["attachment"] == "Brief (رسالة).PDF"
    assert rows[key("e2")]["quote"] == ""
    assert rows[key("e1")]["reliability"] + rows[key("e1")]["credibility"] == "B2"


def test_the_folder_says_what_it_does_not_carry(contents: ProjectContents, tmp_path: Path) -> None:
    report = export_csv(contents, tmp_path / "tables", NoProgress())
    assert report.dropped == LOSSES
    said = (tmp_path / "tables" / README).read_text("utf-8")
    assert all(loss in said for loss in LOSSES)
    export_csv(contents, tmp_path / "tables", NoProgress())
    assert {path.name for path in (tmp_path / "tables").iterdir()} == {f"{name}.csv" for name in NAMES} | {
        README
    }


def test_an_empty_project_has_tables_with_headings_only() -> None:
    assert all(read(data) == [] for data in csv_files(empty_project()).values())
