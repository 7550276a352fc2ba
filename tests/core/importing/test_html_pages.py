"""Whole pages: which paragraphs are kept exactly, what leaks in, also where templates give no names."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.core.importing.html import Html

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))


def names_scrambled(source: bytes) -> bytes:
    """The page as generated style sheets make it: no class or id says anything."""
    return re.sub(rb'(class|id)="([^"]*)"', lambda name: name[1] + b'="css-%d"' % zlib.crc32(name[2]), source)


def only_divs(source: bytes) -> bytes:
    """The page as made of nothing but div."""
    source = re.sub(rb'\s(?:class|id|role|aria-label)="[^"]*"', b"", source)
    return re.sub(rb"<(/?)(?:article|section|main|aside|header|footer|nav)\b", rb"<\1div", source)


@pytest.mark.parametrize(
    ("change", "may_miss"),
    [(bytes, 0), (names_scrambled, 1), (only_divs, 1)],
)
def test_exact_paragraphs_and_leaks(change: Callable[[bytes], bytes], may_miss: int) -> None:
    missed: list[str] = []
    leaked: list[str] = []
    for path in PAGES:
        gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        reading = Html().read(change(path.read_bytes()), path.name)
        lines = reading.text.split("\n")
        missed += [paragraph for paragraph in gold["paragraphs"] if paragraph not in lines]
        leaked += [left_over for left_over in gold["boilerplate"] if left_over in reading.text]
        assert not reading.warnings
    assert (len(missed) <= may_miss, leaked) == (True, []), missed


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_what_is_left_out_is_told(path: Path) -> None:
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    dropped = Html().read(path.read_bytes(), path.name).dropped
    shown = [text for text in gold["boilerplate"] if any(text in block for block in dropped)]
    assert len(shown) >= len(gold["boilerplate"]) - 3, "hidden parts, scripts and buttons are not shown"
    assert not set(gold["paragraphs"][1:]) & set(dropped)


def test_the_order_of_the_page_is_kept() -> None:
    for path in PAGES:
        gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        assert Html().read(path.read_bytes(), path.name).text.split("\n") == gold["paragraphs"]


SENTENCE = "The harbour board met on Monday and put off its decision about the cranes until the autumn. "


def page_of(*parts: str) -> bytes:
    return f"<html><body>{''.join(parts)}</body></html>".encode()


def test_a_body_cut_in_two_by_an_advertisement() -> None:
    first = "".join(f"<p>{n} {SENTENCE * 2}</p>" for n in range(6))
    advertisement = "<div class='ad'><p>Buy now, pay later, and never again.</p></div>"
    bodies = f'<div class="body-1">{first}</div>{advertisement}<div class="body-1"><p>{SENTENCE}</p></div>'
    text = Html().read(page_of("<article><h1>Cranes</h1>", bodies, "</article>"), "a.html").text
    assert SENTENCE.strip() in text.split("\n") and "Buy now" not in text


def test_a_text_that_stands_twice_on_the_page_is_taken_once() -> None:
    body = "".join(f"<p>{n} {SENTENCE * 2}</p>" for n in range(5))
    teaser = f"<div><p>2 {SENTENCE * 2}</p></div>"
    source = page_of(teaser, "<article><h1>Cranes</h1>", body, "</article>")
    assert Html().read(source, "a.html").text.split("\n").count(f"2 {SENTENCE * 2}".strip()) == 1


def test_a_short_page_is_taken_whole() -> None:
    reading = Html().read("<html><body><p>خبر قصير جدا.</p></body></html>".encode(), "a.html")
    assert reading.text == "خبر قصير جدا."


def test_what_the_judge_cannot_afford_is_estimated_and_said() -> None:
    page = (
        "<html><body><nav><a href=x>Home</a></nav><div>"
        + f"<p>{SENTENCE}</p>" * 21_000
        + "</div></body></html>"
    )
    reading = Html().read(page.encode(), "a.html")
    assert reading.text.count("\n") == 20_999 and "Home" in reading.dropped
    assert "density" in reading.warnings[0]


SENTENCES = [f"{number} {SENTENCE * 2}".strip() for number in range(6)]
TEASERS = "".join(
    f'<div><a href="/{n}">Harbour dues to rise by {n} per cent</a><p>They said that it would.</p></div>'
    for n in (3, 4)
)


@pytest.mark.parametrize(
    "body",
    [
        "".join(f'<div class="w"><p>{line}</p></div>' for line in SENTENCES),
        "".join(f"<div><div><p>{line}</p></div></div>" for line in SENTENCES),
        f"<div>{''.join(f'<div>{line}</div>' for line in SENTENCES)}</div>",
        f"<div><span>{'<br><br>'.join(SENTENCES)}</span></div>",
        f"<div><ul>{''.join(f'<li>{line}</li>' for line in SENTENCES)}</ul></div>",
        f"<table><tr><td>{''.join(f'<p>{line}</p>' for line in SENTENCES)}</td></tr></table>",
        f'<div class="intro"><p>{SENTENCES[0]}</p></div><div><p>{"<p>".join(SENTENCES[1:])}</div>',
    ],
    ids=["wrapped", "wrapped twice", "divs", "line breaks", "list", "layout table", "introduction apart"],
)
def test_however_paragraphs_are_marked_up(body: str) -> None:
    head = "<html><head><title>Cranes - Courier</title></head><body><nav><a href=/>News</a></nav><div>"
    foot = "</div><div>© 2023 All rights reserved, Courier Media, Lindhaven.</div></body></html>"
    source = f"{head}<h1>Cranes</h1>{body}<div><h4>More</h4>{TEASERS}</div>{foot}".encode()
    assert Html().read(source, "a.html").text.split("\n") == ["Cranes", *SENTENCES]
