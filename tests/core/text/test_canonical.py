"""The canonical form."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text.canonical import canonical

ANY_TEXT = st.text(st.characters(), max_size=60) | st.text(
    st.sampled_from(
        "ae\u0308\u0301\r\n\x0b\x0c\x85\u2028\u2029\ufeff\x00\t\u200f\ud800\udc00\ufdd0\uffff\U0001fffe"
    )
)


@given(ANY_TEXT)
def test_idempotent(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


@given(ANY_TEXT)
def test_nothing_forbidden_is_left(text: str) -> None:
    result = canonical(text)
    assert unicodedata.is_normalized("NFC", result)
    assert all(
        unicodedata.category(character) not in ("Cc", "Cs") or character in "\n\t" for character in result
    )
    assert not any(
        ord(character) & 0xFFFE == 0xFFFE or "\ufdd0" <= character <= "\ufdef" for character in result
    )
    assert not set(result) & set("\ufeff\u2028\u2029")
    result.encode("utf-8")


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\n"])
def test_one_kind_of_line_end(line_end: str) -> None:
    assert canonical(f"a{line_end}b") == "a\nb"


def test_letters_and_marks_are_composed() -> None:
    assert canonical("Mu\u0308ller") == "Müller"
    assert canonical("آ") == "آ" == canonical("ا\u0653")


def test_a_mark_parted_from_its_letter_by_rubbish_is_composed_at_once() -> None:
    assert canonical("u\x00\u0308") == "ü"


@pytest.mark.parametrize(
    "kept", ["می\u200cخواهم", "क्\u200dष", "\u200f\u2067abc\u2069", "50\u00a0%", "Da\u00adten", "😀", "\t"]
)
def test_what_language_and_layout_need_stays(kept: str) -> None:
    assert canonical(kept) == kept


def test_byte_order_marks_go_wherever_they_are() -> None:
    assert canonical("\ufeffa\ufeffb") == "ab"
