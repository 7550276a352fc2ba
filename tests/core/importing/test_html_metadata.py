"""What a page says of itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench.core.importing.html import Html
from workbench.core.importing.html_metadata import PageMetadata, page_metadata
from workbench.core.importing.html_tree import parse_html
from workbench.core.importing.reading import article_of

PAGES = Path(__file__).parent / "pages"


def read(head: str, body: str = "<p>Text</p>", attributes: str = "") -> PageMetadata:
    markup = f"<!doctype html><html {attributes}><head>{head}</head><body>{body}</body></html>"
    return page_metadata(parse_html(markup, "a.html"), markup)


def linked(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    ("page", "title", "outlet", "byline", "published", "language"),
    [
        (
            "harbour_en",
            "Port of Lindhaven sued over",
            "The Lindhaven Courier",
            "Ines Okafor, Tomás Ruíz",
            "2023-05-18",
            "en",
        ),
        ("bridge_de", "Brücke bleibt gesperrt: Gut", "Talbote", "Anneliese Großkötter", "2023-06-02", "de"),
        ("water_ar", "بلدية النهرين ترفض اتهامات", "صحيفة الضفاف", "سُعاد الخطيب", "2023-04-27", "ar"),
        ("school_hi", "स्कूल फीस बढ़ाने पर विवाद", "गंगापुर समाचार", "किरण मिश्रा", "2023-07-11", "hi"),
        ("market_ar_old", "خلاف على أسعار القمح", "", "", "", "ar"),
    ],
)
def test_whole_pages(page: str, title: str, outlet: str, byline: str, published: str, language: str) -> None:
    path = PAGES / f"{page}.html"
    known = article_of(path.read_bytes(), path.name).metadata
    assert known.title.startswith(title)
    assert (known.outlet, known.byline, known.published[:10], known.language) == (
        outlet,
        byline,
        published,
        language,
    )


def test_json_ld_in_all_its_shapes() -> None:
    person = {"@type": "Person", "@id": "#p", "name": "किरण मिश्रा"}
    article = {
        "@type": ["Thing", "ReportageNewsArticle"],
        "headline": "Harbour\n sued",
        "author": [
            {"@id": "#p"},
            "By Ines Okafor",
            {"@type": "Person", "name": ["A", "B"]},
            "https://x.example/a",
        ],
        "publisher": {"name": {"@value": "Courier"}},
        "datePublished": "2023-05-18T09:30:00Z",
        "mainEntityOfPage": {"@id": "https://courier.example/a#page"},
        "inLanguage": {"@type": "Language", "alternateName": "en"},
    }
    page = read(linked({"@context": "https://schema.org", "@graph": [person, {"x": [article]}]}))
    known = page.metadata
    assert (known.title, known.outlet, known.byline) == (
        "Harbour sued",
        "Courier",
        "किरण मिश्रा, Ines Okafor, A, B",
    )
    assert (known.published, known.url) == ("2023-05-18T09:30:00Z", "https://courier.example/a")
    assert page.declared_language == "en"


@pytest.mark.parametrize("around", ["{};", "<!-- {} -->", "<![CDATA[{}]]>", "//<![CDATA[\n{}\n//]]>"])
def test_json_ld_that_is_wrapped(around: str) -> None:
    data = json.dumps({"@type": "Article", "headline": "A"})
    assert (
        read(f'<script type="application/ld+json">{around.replace("{}", data)}</script>').metadata.title
        == "A"
    )


@pytest.mark.parametrize(
    "data", ["", "{", "[" * 100_000, "null", "3", '{"@type": null, "author": {"name": {}}}', '{"@graph": 1}']
)
def test_json_ld_that_is_broken(data: str) -> None:
    assert read(f'<title>T</title><script type="application/ld+json">{data}</script>').metadata.title == "T"


def test_the_article_of_the_page_and_not_a_teaser() -> None:
    articles = [
        {"@type": "NewsArticle", "headline": name, "author": name + "!"} for name in ("Teaser", "Story")
    ]
    assert read('<meta property="og:title" content="Story">' + linked(articles)).metadata.byline == "Story!"


def test_meta_tags() -> None:
    page = read(
        '<title>Ignored</title><meta name="DC.Title" content="Harbour sued">'
        '<meta name="author" content="By Ines Okafor">'
        '<meta property="article:author" content="https://social.example/ines">'
        '<meta name="date" content="18. Mai 2023">'
        '<meta property="og:site_name" content="Courier"><meta property="og:url" content="/a"><base href="https://c.example">'
        '<meta property="og:locale" content="de_DE">'
    )
    known = page.metadata
    assert (known.title, known.outlet, known.byline) == ("Harbour sued", "Courier", "Ines Okafor")
    assert (known.published, known.url, page.declared_language) == ("2023-05-18", "https://c.example/a", "de")


def test_the_outlet_behind_the_title_is_cut_off_and_a_colon_is_not() -> None:
    site = '<meta property="og:site_name" content="The Courier">'
    assert read(f"<title>Harbour sued - The Courier</title>{site}").metadata.title == "Harbour sued"
    assert read(f"<title>Harbour: the end</title>{site}").metadata.title == "Harbour: the end"
    assert (
        read("<title>Harbour sued by three firms | Courier</title>").metadata.title
        == "Harbour sued by three firms"
    )


def test_visible_parts_as_a_last_resort() -> None:
    other = '<aside><time datetime="2020-01-01"></time></aside>'
    body = other + '<h1>Harbour</h1><p class="byline">By Ines Okafor</p><time>18 May 2023</time>'
    known = read('<link rel="canonical" href="https://www.courier.example/x">', body).metadata
    assert (known.title, known.byline, known.published) == ("Harbour", "Ines Okafor", "2023-05-18")
    assert known.outlet == "courier.example"


def test_where_a_page_was_saved_from() -> None:
    markup = "<!-- saved from url=(0027)https://courier.example/a/b --><html><body><p>Text</p></body></html>"
    assert page_metadata(parse_html(markup, "a"), markup).metadata.url == "https://courier.example/a/b"


def test_addresses_that_are_none_are_left_out() -> None:
    head = (
        '<link rel="canonical" href="http://[broken"><meta property="og:url" content="javascript:alert(1)">'
    )
    assert read(head).metadata.url == ""


def test_a_language_that_only_the_template_declares_does_not_beat_the_text() -> None:
    text = "<p>قال الوزير إن الحكومة ستعلن الميزانية الجديدة يوم الخميس في مؤتمر صحفي بالعاصمة.</p>"
    page = f'<!doctype html><html lang="en"><body>{text}</body></html>'
    assert article_of(page.encode(), "a.html").metadata.language == "ar"
    assert Html().read(page.encode(), "a.html").declared_language == "en"
