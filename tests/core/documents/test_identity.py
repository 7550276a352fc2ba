"""Checksums."""

from __future__ import annotations

from workbench.core.documents.identity import sha256_hex, text_sha256


def test_the_standard_example() -> None:
    # FIPS 180-4, example B.1
    assert sha256_hex(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_texts_are_counted_in_utf_8() -> None:
    assert text_sha256("ماسك 😀") == sha256_hex("ماسك 😀".encode())
