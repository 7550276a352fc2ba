"""One file to one article."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from workbench.core.errors import UserError
from workbench.core.importing.front_matter import split_front_matter, with_line_feeds
from workbench.core.importing.reading import article_of
from workbench.core.text.canonical import canonical


def test_an_article_has_it_all() -> None:
    text = "---\ntitle: عنوان\n---\r\nقالت شركة Microsoft إنها لم تستخدم البيانات.\r\n\r\n"
    source = (text + "Nächster Absatz.\r\n").encode()
    article = article_of(source, "folder/a.txt")
    assert article.text == "قالت شركة Microsoft إنها لم تستخدم البيانات.\n\nNächster Absatz.\n"
    assert (article.path, article.source, article.charset) == ("folder/a.txt", source, "utf-8")
    assert (article.metadata.language, article.direction) == ("ar", "rtl")
    assert [passage.span.cut(article.text)[:4] for passage in article.passages] == ["قالت", "Näch"]


def test_the_language_that_the_analyst_says_comes_first() -> None:
    source = "---\ntitle: T\nlanguage: hi\n---\nEin deutscher Satz mit vielen Wörtern darin.".encode()
    assert article_of(source, "a.txt").metadata.language == "hi"
    assert article_of(source, "a.txt", "fr").metadata.language == "fr"


@pytest.mark.parametrize(
    "source",
    [b"", b"  \r\n\t", b"\xef\xbb\xbf", b"\0\0\0\0", "\ufeff \n".encode("utf-16")],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_nothing_to_read(source: bytes, name: str) -> None:
    with pytest.raises(UserError, match=r"no text|empty|NUL"):
        article_of(source, name)


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=200), st.sampled_from(["a.txt", "a.md", "a.html", "a"]))
def test_any_bytes_are_an_article_or_a_user_error(source: bytes, name: str) -> None:
    try:
        article = article_of(source, name)
    except UserError as error:
        assert error.thing == name
        return
    assert article.text == canonical(article.text) and article.text.strip()


@settings(deadline=None)
@given(st.text(min_size=1, max_size=80), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_what_is_written_in_a_charset_is_read_as_written(text: str, encoding: str) -> None:
    assume("\0" not in text and split_front_matter(with_line_feeds(text)).body == with_line_feeds(text))
    source = text.encode(encoding, "replace")
    expected = canonical(source.decode(encoding))
    assume(expected.strip() and not source.lstrip().startswith((b"<", b"%PDF")))
    try:
        assert article_of(source, "a.txt").text == expected
    except UserError as error:
        assert "binary" in error.problem, "many control characters are no text"


def test_one_endless_line() -> None:
    line = "كلمة من خبر طويل Twitter " * 100_000
    article = article_of(line.encode(), "a.txt")
    assert len(article.text) == len(line) and len(article.passages) == 1
    assert len(article.metadata.title) < 120
