"""The walk over a page: blocks as a reader sees them, every character kept; hostile pages survived."""

from __future__ import annotations

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.errors import UserError
from workbench.core.importing.html import Html
from workbench.core.importing.html_blocks import read_blocks
from workbench.core.importing.html_tree import parse_html


def texts(markup: str) -> list[str]:
    return [block.text for block in read_blocks(parse_html(markup, "a.html"))]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>Hel<b>lo</b> wor<!-- c -->ld</p>", ["Hello world"]),
        ("<p>one<br>two<br/>three</p>", ["one", "two", "three"]),
        ("<p>a</p>tail<div>b</div>", ["a", "tail", "b"]),
        ("<p>  much \n\t space\u00a0 here </p>", ["much space\u00a0 here"]),
        ("<ul><li>one<ul><li>inner</ul><li>two</ul>", ["one", "inner", "two"]),
        ("<table><tr><th>a</th><td>b <i>c</i></td></tr><tr><td>d<td>e</table>", ["a\tb c", "d\te"]),
        ("<table><tr><td><p>a</p><p>b</p></td><td>c<br>d</td></tr></table>", ["a", "b", "c", "d"]),
        ("<pre>a  b\n\n c</pre>", ["a  b", "c"]),
        ("<p>&copy; &#1587; &unknown; &amp;lt;</p>", ["© س &unknown; &lt;"]),
        ("<p>x<script>y</script><style>z</style><noscript>n</noscript></p><template>t</template>", ["x"]),
        ("<div hidden>a</div><p style='color:red; display : none'>b</p><p>c</p>", ["c"]),
        ("<body style='visibility:hidden'><p>shown later</p>", ["shown later"]),
        ("<p>***</p><p>&nbsp;</p><p>–</p><p>1</p>", ["1"]),
        (
            "<p>नहीं\u200d क्\u200dष \u200fعربي\u200c‌ها\u202bx\u202c</p>",
            ["नहीं\u200d क्\u200dष \u200fعربي\u200c‌ها\u202bx\u202c"],
        ),
        ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", ["漢"]),
    ],
)
def test_blocks(markup: str, expected: list[str]) -> None:
    assert texts(markup) == expected


def test_how_much_of_a_block_is_links() -> None:
    (block,) = read_blocks(parse_html("<p>abcd <a href=x>ef<b>gh</b></a>!</p>", "a.html"))
    assert block.link_density == 0.5


def test_xhtml_with_self_closed_elements() -> None:
    page = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script src="x"/>'
    assert texts(page + "<title/></head><body><p>Text<br/>more</p><div/></body></html>") == ["Text", "more"]


def test_entity_bombs_and_external_entities_are_plain_text() -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    page = f'<!DOCTYPE html [<!ENTITY e0 "ha">{bomb}<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    assert texts(page + "<html><body><p>a &e11; b &x; c</p></body></html>")[-1] == "a &e11; b &x; c"


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 100_000 + "deep" + "</div>" * 100_000 + "<p>after</p>",
        "<b>" * 100_000 + "deep<p>after",
        "<ul><li>" * 20_000 + "deep<p>after",
        "<table><tr><td>" * 5_000 + "deep</table>after",
    ],
)
def test_deep_nesting_loses_no_text(markup: str) -> None:
    found = " ".join(texts(markup))
    assert "deep" in found and "after" in found


@pytest.mark.parametrize(
    "markup",
    [
        "<p " + " ".join(f"a{n}='1'" for n in range(100_000)) + ">text</p>",
        "<p " + " ".join(f"a{n}='>'" for n in range(100_000)) + ">text</p>",
        '<p " ' + " ".join(f"a{n}" for n in range(100_000)) + '">text</p>',
        "<table><tr><td>text" + "<td>x" * 20_000,
        "<p class='" + "ad " * 100_000 + "'>text</p>",
        "<p title='" + "x" * 5_000_000 + "'>text</p>",
        "<p>text</p>" + "<a " * 300_000,
        "<p>text</p>" + "<!--" * 300_000,
        "<" * 500_000 + "<p>text</p>",
        "<p>text" + "&amp" * 300_000 + "</p>",
        "<?xml " + "<!-- -->" * 500 + "<p>text",
        "<!-- --> " * 500 + "<p>text",
    ],
)
def test_hostile_markup_takes_no_minutes(markup: str) -> None:
    assert any(text.startswith("text") for text in texts(markup))


@pytest.mark.parametrize(
    "markup", ["", "   ", "<!-- only -->", "<html></html>", "<script>x</script>", "<p> </p>"]
)
def test_pages_without_text(markup: str) -> None:
    with pytest.raises(UserError, match="no text"):
        Html().read(markup.encode(), "a.html")


PIECES = [
    "<p>",
    "</p>",
    "<a>",
    "</a>",
    "<td>",
    "<table>",
    "<br>",
    "<ul>",
    "<li>",
    "<h1>",
    "text",
    "عربي",
    "&amp;",
]
PIECES += ["<", ">", '"', "'", "=", "<!--", "-->"]


@settings(deadline=None, max_examples=100)
@given(st.lists(st.sampled_from(PIECES)))
def test_any_markup_is_read_or_refused(pieces: list[str]) -> None:
    try:
        reading = Html().read(" ".join(pieces).encode(), "a.html")
    except UserError:
        return
    assert reading.text.strip()


@settings(deadline=None)
@given(
    st.text(alphabet="abc عربي कि\u200d\u200f&<>", min_size=1).filter(
        lambda text: any(c.isalpha() for c in text)
    )
)
def test_escaped_text_comes_back(text: str) -> None:
    assert texts(f"<p>{html.escape(text)}</p>") == [" ".join(part for part in text.split(" ") if part)]
