"""Lists of queries: what is one, and what a person or a spreadsheet puts around it."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.errors import UserError
from workbench.core.importing.query_list import ListedQuery, query_list, read_query_list
from workbench.core.text.canonical import canonical


def queries(text: str) -> list[str]:
    return [listed.query for listed in query_list(text, "list")]


def test_one_query_a_line_with_its_number() -> None:
    found = query_list('# names of the seeds\n\n  Musk \r\n"بيانات تويتر"\n#tag\n#\nname:Spiro OR मस्क\n', "x")
    assert found == [
        ListedQuery(3, "Musk"),
        ListedQuery(4, '"بيانات تويتر"'),
        ListedQuery(5, "#tag"),
        ListedQuery(7, "name:Spiro OR मस्क"),
    ]


@pytest.mark.parametrize("heading", ["query", "Name", "QUERIES", "الاسم", "नाम", '"Suchanfrage"'])
def test_a_heading_is_no_query(heading: str) -> None:
    assert queries(f"# list\n{heading}\nMusk\n{heading}\n") == ["Musk", heading]


def test_a_comma_is_part_of_a_query_unless_a_heading_says_otherwise() -> None:
    assert queries("Musk, Elon\nSpiro, Alex\n") == ["Musk, Elon", "Spiro, Alex"]
    assert queries('id,query\n1,Musk\n2,"Spiro, Alex"\n3,\n# no,x\n4,"a ""b"""\n') == [
        "Musk",
        "Spiro, Alex",
        'a "b"',
    ]
    assert queries("name;kind\nElon Musk;person\n") == ["Elon Musk"]
    assert queries("kind\tname\nperson\tElon Musk\n") == ["Elon Musk"]


def test_lines_are_counted_through_cells_with_line_breaks() -> None:
    found = query_list('query,note\n"Elon\nMusk","a\nb"\nSpiro,\n', "x")
    assert found == [ListedQuery(2, "Elon Musk"), ListedQuery(5, "Spiro")]


def test_quotation_marks_of_a_spreadsheet_are_taken_off_and_those_of_a_query_stay() -> None:
    assert queries('"""بيانات تويتر"" OR Musk"\n"two words"\n"a" OR "b"\n') == [
        '"بيانات تويتر" OR Musk',
        '"two words"',
        '"a" OR "b"',
    ]


@given(st.lists(st.text("ab م\"'#,;*:()", min_size=1).filter(lambda text: text.strip()), min_size=1))
def test_a_column_that_python_writes_is_read_back(written: list[str]) -> None:
    buffer = io.StringIO()
    rows = csv.writer(buffer, quoting=csv.QUOTE_ALL)
    rows.writerow(["line", "query"])
    rows.writerows(enumerate(written, start=2))
    assert queries(buffer.getvalue()) == [" ".join(canonical(text).split()) for text in written]


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
def test_any_charset(tmp_path: Path, charset: str) -> None:
    path = tmp_path / "names.csv"
    lines = ["إيلون ماسك", "بيانات تويتر", "مايكروسوفت ترفض الاتهام", "وزير الخارجية"]
    path.write_bytes("\r\n".join(lines).encode(charset))
    assert [listed.query for listed in read_query_list(path)] == lines


def test_no_query_is_an_error(tmp_path: Path) -> None:
    for text in ("", "\n# only this\n", "query\n"):
        with pytest.raises(UserError, match="no query"):
            query_list(text, "list.csv")
    with pytest.raises(UserError):
        read_query_list(tmp_path / "nowhere.csv")
