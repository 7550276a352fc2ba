"""The report: exact quotations, links that arrive, directions, and nothing that could run."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from tests.core.exchange.rich_project import TEXTS, compared, empty_project, key, passages_of
from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.html_report import matrix
from workbench.core.exchange.html_report.markup import Markup, element, escaped, joined, web_link, words
from workbench.core.exchange.html_report.report import LOSSES, export_html, html_report
from workbench.core.progress import NoProgress


def parsed(contents: ProjectContents) -> html.HtmlElement:
    return html.document_fromstring(html_report(contents, NoProgress()))


@pytest.fixture(scope="module")
def page(contents: ProjectContents) -> html.HtmlElement:
    return parsed(contents)


def by_id(page: html.HtmlElement, identifier: str) -> html.HtmlElement:
    (found,) = page.xpath("//*[@id=$id]", id=identifier)
    return found


def test_quotations_are_exact(contents: ProjectContents, page: html.HtmlElement) -> None:
    quotes = {mark.id: mark.quote for mark in contents.marks}
    shown = page.xpath("//blockquote")
    assert len(shown) == len(contents.statements) + 1
    for quote in shown:
        assert quote.text_content() == quotes[quote.get("data-mark")]


def test_texts_are_exact_passage_by_passage(contents: ProjectContents, page: html.HtmlElement) -> None:
    for document in contents.documents:
        shown = by_id(page, f"document-{document.id}").xpath(".//div[@class='row']/p")
        passages = passages_of(document.id)
        assert [p.text_content() for p in shown] == [
            passage.span.cut(TEXTS[document.id]) for passage in passages
        ]
        assert [(p.get("lang"), p.get("dir")) for p in shown] == [
            (passage.language, passage.direction) for passage in passages
        ]


def test_marks_cover_exactly_their_words(contents: ProjectContents, page: html.HtmlElement) -> None:
    for mark in contents.marks:
        pieces = page.xpath("//mark[contains(concat(' ', @data-marks, ' '), $id)]", id=f" {mark.id} ")
        covered = "".join(piece.text_content() for piece in pieces)
        assert covered == mark.quote.replace("\n", "").replace(" […] ", "")


def test_overlapping_marks_are_cut_into_segments(page: html.HtmlElement) -> None:
    inner = by_id(page, f"mark-{key('denial-ar')}")
    assert inner.text_content() == "لم نخالف أي بند"
    assert set(inner.get("data-marks").split()) == {key("denial-ar"), key("across")}
    assert "over-2" in inner.get("class")
    # Two marks that begin together: one element each, around the same words.
    outer, nested = by_id(page, f"mark-{key('whole')}"), by_id(page, f"mark-{key('microsoft')}")
    assert {outer.text_content(), nested.text_content()} == {"Microsoft"}


def test_every_link_arrives(page: html.HtmlElement) -> None:
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    targets = [link.removeprefix("#") for link in page.xpath("//a/@href") if link.startswith("#")]
    assert set(targets) <= set(ids)
    assert targets


def test_quotations_link_to_their_place_and_back(contents: ProjectContents, page: html.HtmlElement) -> None:
    for statement in contents.statements:
        figure = by_id(page, f"statement-{statement.id}")
        assert f"#mark-{statement.mark_id}" in figure.xpath(".//a/@href")
        back = page.xpath("//ol[@class='notes']//a[@href=$link]", link=f"#statement-{statement.id}")
        assert len(back) == 1
    assert page.xpath("//ol[@class='notes']//a[@href=$link]", link=f"#evidence-{key('e1')}")


def test_a_mark_on_blanks_has_an_anchor_too(page: html.HtmlElement) -> None:
    assert by_id(page, f"mark-{key('blank')}").getparent().get("id") == f"document-{key('de')}"


def test_quotations_have_the_direction_of_their_passage(page: html.HtmlElement) -> None:
    directions = {quote.get("lang"): quote.get("dir") for quote in page.xpath("//blockquote")}
    assert directions == {"ar": "rtl", "hi": "ltr", "de": "ltr", "en": "ltr"}


def test_chain_speaker_and_grades_are_told(page: html.HtmlElement) -> None:
    caption = by_id(page, f"statement-{key('s6')}").xpath("./figcaption")[0].text_content()
    assert "according to صحيفة محلية, who has it from رسالة المحامي" in caption
    evidence = by_id(page, f"evidence-{key('e1')}").text_content()
    assert "B2 (usually reliable; probably true)" in evidence
    names = by_id(page, f"party-{key('p-musk')}").text_content()
    assert all(name in names for name in ("Elon Musk", "إيلون ماسك", "एलन मस्क", "Mask"))


def test_relations_lead_to_both_of_their_ends(contents: ProjectContents, page: html.HtmlElement) -> None:
    rows = {row.text_content(): row.xpath(".//a/@href") for row in by_id(page, "relations").xpath(".//li")}
    assert len(rows) == len(contents.relations)
    assert [f"#mark-{key('across')}", f"#claim-{key('c2')}"] in rows.values()
    assert [f"#code-{key('k2')}", f"#party-{key('p-paper')}"] in rows.values()
    # What a relation points at may be gone; its kind is still told.
    assert rows["refutes (figures) related to evidence"] == [f"#evidence-{key('e2')}"]


def test_the_matrix_counts_and_links(page: html.HtmlElement) -> None:
    (table,) = page.xpath("//table[@class='matrix']")
    rows = table.xpath("./tbody/tr")
    assert len(rows) == 3
    assert "Asserted by 2 documents; denied by 2; doubted by 1" in rows[0].text_content()
    assert [len(row.xpath("./td")) for row in rows] == [4, 4, 4]
    assert "silent" in rows[2].xpath("./td")[0].text_content()
    (source,) = table.xpath("./thead/tr[1]/th")
    assert source.text_content() == "Source 1: ट्विटर का आरोप" and source.get("colspan") == "2"
    arabic, hindi, _, letter = rows[0].xpath("./td")
    assert arabic.xpath(".//div[@class='words']/@dir") == ["rtl"] * 3
    assert "आँकड़ों का उपयोग बिना अनुमति के हुआ" in hindi.text_content()
    assert letter.text_content() == "supports B2"
    cited = rows[1].xpath("./td")[0].text_content()
    assert "according to صحيفة محلية, who has it from رسالة المحامي" in cited
    assert "refutes F6 Brief" in rows[1].xpath("./th")[0].text_content()


def test_silent_documents_are_counted(contents: ProjectContents) -> None:
    silent = replace(contents, **compared(contents.claims, contents.documents, contents.marks, (), ()))
    said = by_id(parsed(silent), "matrix").text_content()
    assert "4 further documents say nothing of any claim." in said


def test_a_matrix_that_is_too_wide_is_its_verdicts(
    contents: ProjectContents, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matrix, "WIDEST", 3)
    section = by_id(parsed(contents), "matrix")
    (table,) = section.xpath(".//table[@class='matrix']")
    assert not table.xpath(".//td") and "Asserted by 2 documents; denied by 2" in table.text_content()
    assert "4 documents say something: more columns than a page has." in section.text_content()
    assert section.xpath(".//table[contains(@class, 'counts')]")


def test_hypotheses_say_what_stands_against_them(page: html.HtmlElement) -> None:
    (table,) = by_id(page, "hypotheses").xpath(".//table")
    letter, figures = table.xpath("./tbody/tr")
    assert "credibility high · relevance medium · weight 1.41 · diagnosticity 0.25" in letter.text_content()
    assert "consistentas marked" in letter.xpath("./td")[0].text_content()
    assert "not rated" in figures.xpath("./td")[0].text_content()
    against = [[cell.text_content() for cell in row.xpath("./td")] for row in table.xpath("./tfoot/tr")]
    assert against == [["0 of 1", "1 of 2"], ["0.00", "2.00"]]


def test_pivots_stand_where_they_belong(page: html.HtmlElement) -> None:
    (parties,) = by_id(page, "matrix").xpath(".//table[contains(@class, 'counts')]")
    assert "denies ×3" in parties.xpath("./tbody/tr")[0].text_content()
    (codes,) = by_id(page, "codes").xpath(".//table")
    assert [cell.text_content() for cell in codes.xpath("./tbody/tr")[0].xpath("./td")] == [
        "2",
        "–",
        "–",
        "–",
    ]


def test_nothing_runs_and_nothing_is_asked_for(contents: ProjectContents, page: html.HtmlElement) -> None:
    assert page.xpath("//script|//img|//iframe|//link|//object|//embed|//form|//svg|//base") == []
    assert page.xpath("//@style") == []
    assert [name for name in page.xpath("//@*") if getattr(name, "attrname", "").startswith("on")] == []
    addresses = [link for link in page.xpath("//@href|//@src") if not link.startswith("#")]
    assert addresses == ["https://news.example/مقال?id=1&x=2"]
    style = page.xpath("//style")[0].text
    assert not re.search(r"url\(|@import|expression|</", style)
    assert "red;}" not in style


def test_the_browser_is_told_to_run_nothing(page: html.HtmlElement) -> None:
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    digest = hashlib.sha256(page.xpath("//style")[0].text.encode()).digest()
    assert policy.startswith("default-src 'none'")
    assert f"'sha256-{base64.b64encode(digest).decode()}'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,<script>",
        " https://a.example",
        "vbscript:x",
        "//a.example",
        'https://a.example/" onclick="x',
    ],
)
def test_only_web_addresses_are_links(address: str) -> None:
    assert "<a" not in web_link(address)
    assert html.fragment_fromstring(web_link(address)).text_content() == address


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_whatever_is_no_markup_is_escaped(text: str) -> None:
    shown = element("p", words(text), joined([text], text), title=text)
    tree = html.fragment_fromstring(shown)
    assert [node.tag for node in tree.iter()] == ["p", "bdi"]
    assert list(tree.keys()) in (["title"], [])


def test_control_characters_are_shown_as_replaced() -> None:
    assert escaped("a\x00b\x0bc\r\nd\te") == "a\ufffdb\ufffdc\nd\te"
    assert isinstance(escaped("<"), Markup)


def test_a_note_may_hold_anything(contents: ProjectContents) -> None:
    noted = replace(contents.marks[0], note="</ol><script>x</script>\x00")
    page = parsed(replace(contents, marks=(noted, *contents.marks[1:])))
    assert page.xpath("//script") == []
    assert "</ol><script>x</script>\ufffd" in page.text_content()


def test_it_says_what_it_drops_before_and_in_the_file(
    contents: ProjectContents, page: html.HtmlElement, tmp_path: Path
) -> None:
    assert export_html(contents, tmp_path / "a.html", NoProgress()).dropped == LOSSES
    assert all(loss in by_id(page, "summary").text_content() for loss in LOSSES)


def test_an_empty_project_has_a_report() -> None:
    page = parsed(empty_project())
    assert page.xpath("//h1")[0].text_content() == "Muqabala"
    assert page.xpath("//nav/a/@href") == ["#texts"]


def test_everything_is_isolated_from_our_own_words(contents: ProjectContents, page: html.HtmlElement) -> None:
    """A title in Arabic inside an English line stands in an element of its own direction."""
    for document in contents.documents:
        for place in page.xpath("//*[not(self::title)][text()=$title]", title=document.title):
            assert place.tag == "bdi"
            assert place.get("dir") == document.direction


def test_numbers_never_stand_inside_a_word(contents: ProjectContents) -> None:
    text = TEXTS[key("de")]
    start = text.index("Vorwurf")
    inside = replace(
        contents.marks[0], document_id=key("de"), start=start, end=start + 3, quote="Vor", id=key("inside")
    )
    page = parsed(replace(contents, marks=(*contents.marks, inside)))
    assert by_id(page, f"mark-{key('inside')}").get("data-number") is None
    # A mark that another one begins or ends in has several segments; the number is behind the last.
    whole = page.xpath("//mark[contains(@data-marks, $mark)]", mark=key("astral"))
    assert [segment.get("data-number") is not None for segment in whole] == [False, True]
