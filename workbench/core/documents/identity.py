"""How bytes and texts are known again: by their SHA-256."""

from __future__ import annotations

from hashlib import sha256


def sha256_hex(data: bytes) -> str:
    """The SHA-256 of *data* (FIPS 180-4) as 64 lower-case hexadecimal digits."""
    return sha256(data).hexdigest()


def text_sha256(text: str) -> str:
    """The SHA-256 of *text* in UTF-8, as `sha256_hex` gives it. A canonical text always has one."""
    return sha256_hex(text.encode("utf-8"))
