"""The charset ladder: the right decoding or a clear error, never mojibake that could be known."""

from __future__ import annotations

import codecs
import contextlib

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from workbench.core.errors import UserError
from workbench.core.importing.charset import decode
from workbench.core.importing.charset_names import codec_of, shown_charset
from workbench.core.importing.html import declared_charset

ARABIC = "قال الوزير إن الحكومة ستعلن الميزانية الجديدة يوم الخميس في مؤتمر صحفي بالعاصمة."
HINDI = "सरकार ने गुरुवार को नया बजट पेश किया, जिसमें 44 अरब रुपये का प्रावधान है।"
GERMAN = "Die Größe des Schadens überraschte die Behörden, sagte Müller am Donnerstag in Köln."


@pytest.mark.parametrize("text", [ARABIC, HINDI, GERMAN])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize("word", ["كتاب", "किताब", "Buch", "ગુજરાત માં"])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_mark_of_few_words(word: str, encoding: str) -> None:
    assert decode((word * 6).encode(encoding), "a.txt").text == word * 6


@pytest.mark.parametrize(
    ("text", "encoding", "shown"),
    [
        (ARABIC, "cp1256", "windows-1256"),
        (ARABIC, "iso8859_6", "iso-8859-6"),
        (GERMAN, "cp1252", "windows-1252"),
        ("Привет, это новость о новом законе и о правительстве страны.", "koi8_r", "koi8-r"),
    ],
)
def test_legacy_charsets_are_guessed(text: str, encoding: str, shown: str) -> None:
    decoded = decode(text.encode(encoding), "a.txt")
    assert (decoded.text, decoded.charset) == (text, shown)


@pytest.mark.parametrize(
    ("label", "encoding"),
    [
        ("x-windows-1256", "cp1256"),
        ("Windows-1256", "cp1256"),
        ("iso-8859-6-i", "iso8859_6"),
        ("ASMO-708", "iso8859_6"),
    ],
)
def test_declared_aliases(label: str, encoding: str) -> None:
    assert decode(ARABIC.encode(encoding), "a.html", label).text == ARABIC


def test_latin1_means_windows_1252_as_on_the_web() -> None:
    assert decode("„Zitat“ – 5 €".encode("cp1252"), "a.html", "ISO-8859-1").text == "„Zitat“ – 5 €"


@pytest.mark.parametrize("label", ["utf-7", "base64", "unicode_escape", "rot13", "nonsense", "\0", "ü"])
def test_labels_that_are_no_charset(label: str) -> None:
    assert codec_of(label) == ""


def test_names_are_those_of_the_standards() -> None:
    names = [shown_charset(codec) for codec in ("cp1256", "iso8859-6", "utf-16-le", "utf-8", "cp850")]
    assert names == ["windows-1256", "iso-8859-6", "utf-16le", "utf-8", "cp850"]


def test_a_declared_charset_that_does_not_decode_is_not_believed() -> None:
    decoded = decode(ARABIC.encode("cp1256"), "a.html", "utf-8")
    assert decoded.text == ARABIC
    assert "utf-8" in decoded.warnings[0] and "windows-1256" in decoded.warnings[0]


def test_utf8_is_not_read_as_a_declared_single_byte_charset() -> None:
    decoded = decode("Müller".encode(), "a.html", "windows-1252")
    assert (decoded.text, decoded.charset) == ("Müller", "utf-8")
    assert decoded.warnings


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        (ARABIC, "cp1256", "iso-8859-1"),
        (ARABIC, "iso8859_6", "windows-1252"),
        (GERMAN, "cp1252", "windows-1256"),
        (ARABIC, "utf-8", "windows-1256"),
    ],
)
def test_a_declared_charset_that_gives_no_words_gives_way(text: str, encoding: str, declared: str) -> None:
    decoded = decode(text.encode(encoding), "a.html", declared)
    assert decoded.text == text
    assert declared in decoded.warnings[0]


def test_foreign_names_and_accents_are_not_strange() -> None:
    for text, encoding in (
        ("قالت Microsoft إن Twitter أخطأت", "cp1256"),
        ("Été à Œuvrée, déjà élevé", "cp1252"),
    ):
        decoded = decode(text.encode(encoding), "a.html", encoding)
        assert decoded.text == text and not decoded.warnings


def test_a_text_that_was_spoilt_before_is_told_of() -> None:
    spoilt = GERMAN.encode().decode("cp1252")
    assert "wrongly" in decode(spoilt.encode(), "a.txt").warnings[0]
    assert "wrongly" in decode(ARABIC.encode().decode("latin-1").encode(), "a.txt").warnings[0]
    assert not decode((GERMAN + ARABIC + HINDI).encode(), "a.txt").warnings


def test_a_declaration_of_utf16_in_readable_bytes_means_utf8() -> None:
    assert decode(ARABIC.encode(), "a.html", "utf-16").text == ARABIC


def test_damaged_utf8_is_an_error_with_the_offset_and_not_mojibake() -> None:
    source = GERMAN.encode()[:50] + b"\xff" + GERMAN.encode()[50:]
    with pytest.raises(UserError, match=r"0xFF at offset 50 .*utf-8"):
        decode(source, "a.txt")


def test_a_wrong_byte_behind_a_mark_is_an_error_with_its_offset() -> None:
    with pytest.raises(UserError, match=r"offset 6 .*byte order mark"):
        decode(codecs.BOM_UTF8 + b"abc\xff", "a.txt")


@pytest.mark.parametrize(
    "source", [b"text \x00 text", "\0".join("abcdefgh").encode(), bytes(range(1, 9)) * 40]
)
def test_nul_and_control_characters_are_no_text(source: bytes) -> None:
    if source[1:2] == b"\0":  # one NUL behind each letter is UTF-16, whose last letter is cut here
        assert decode(source + b"\0", "a.txt").text == "abcdefgh"
        return
    with pytest.raises(UserError, match="binary"):
        decode(source, "a.txt")


@settings(deadline=None, max_examples=300)
@given(
    st.binary(max_size=300), st.sampled_from(["", "utf-8", "x-windows-1256", "gb2312", "iso-2022-jp", "x"])
)
def test_any_bytes_are_text_or_a_user_error(source: bytes, declared: str) -> None:
    try:
        decoded = decode(source, "a.bin", declared)
    except UserError:
        return
    assert "\0" not in decoded.text


CHARACTERS = "".join(bytes([byte]).decode("cp1256") for byte in range(0x80, 0xFF))
LETTERS = "".join(character for character in CHARACTERS if "\u0621" <= character <= "\u064a") + " ,.\n"


@settings(deadline=None)
@given(st.text(alphabet=LETTERS, min_size=1))
def test_a_declared_charset_is_read_back(text: str) -> None:
    source = text.encode("cp1256")
    with contextlib.suppress(UnicodeDecodeError):
        assume(source.isascii() or not source.decode("utf-8"))
    assert decode(source, "a.html", "windows-1256").text == text


@pytest.mark.parametrize(
    ("head", "label"),
    [
        (b'<meta charset="windows-1256">', "windows-1256"),
        (b"<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=x-windows-1256'>", "x-windows-1256"),
        (b'<?xml version="1.0" encoding="iso-8859-6"?><html>', "iso-8859-6"),
        (b'<!-- <meta charset="koi8-r"> --><meta charset=utf-8>', "utf-8"),
        (b"<p>charset=koi8-r</p>", ""),
    ],
)
def test_where_a_page_declares_its_charset(head: bytes, label: str) -> None:
    assert declared_charset(head) == label
