"""Markdown: the text without its markup."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.importing.markdown import Markdown

PAGE = """---
outlet: Courier
date: 2023-05-18
---
# Harbour *sued* over data

By Ines Okafor

The port was taken to [court](https://x.example "title") by **three**
firms. It says `nothing`\\
more than that &amp; that ~~much~~ little. ![a crane](crane.png)

> A quotation
> over two lines.

1. first item
2. second item
   - inner item

| Name | Value |
|------|------:|
| a    | 1     |

```
code  stays
  as it is
```

<div class="x"><p>Raw <b>HTML</b> text</p></div>

مرحبا *بالعالم*<br>سطر جديد
"""


def test_markup_goes_and_text_stays() -> None:
    reading = Markdown().read(PAGE.encode(), "a.md")
    assert reading.text.split("\n") == [
        "Harbour sued over data",
        "By Ines Okafor",
        "The port was taken to court by three firms. It says nothing",
        "more than that & that much little.",
        "A quotation over two lines.",
        "first item",
        "second item",
        "inner item",
        "Name\tValue",
        "a\t1",
        "code  stays",
        "  as it is",
        "Raw HTML text",
        "مرحبا بالعالم",
        "سطر جديد",
    ]
    assert reading.dropped == ("a crane",)
    known = reading.metadata
    assert (known.title, known.outlet, known.published, known.byline) == (
        "Harbour sued over data",
        "Courier",
        "2023-05-18",
        "Ines Okafor",
    )


def test_the_highest_heading_is_the_title() -> None:
    assert Markdown().read(b"## Kicker\n\n# Headline\n\nText.", "a.md").metadata.title == "Headline"


@pytest.mark.parametrize(
    "markup", ["> " * 300 + "deep", "[" * 5000 + "x", "*a " * 3000, "- " * 500 + "x", "[a word " * 30_000]
)
def test_hostile_markup_is_read_as_plain_text_and_nothing_is_lost(markup: str) -> None:
    reading = Markdown().read(markup.encode(), "a.md")
    assert reading.text.rstrip()[-1] == markup.rstrip()[-1]


@settings(deadline=None)
@given(st.lists(st.from_regex(r"[a-zأ-ي]{1,8}", fullmatch=True), min_size=1))
def test_words_without_markup_stay(words: list[str]) -> None:
    assert Markdown().read(" ".join(words).encode(), "a.md").text == " ".join(words)


def test_markup_that_has_no_text() -> None:
    reading = Markdown().read("</div>\n\n<!-- a comment\n\nText.\n\n-->\n\nمرحبا\n".encode(), "a.md")
    assert reading.text == "مرحبا"


def test_long_tables_are_no_hostile_markup() -> None:
    table = "| a | b |\n|---|---|\n" + "|1|2|\n" * 3000
    reading = Markdown().read(table.encode(), "a.md")
    assert reading.text.count("1\t2") == 3000 and not reading.warnings
