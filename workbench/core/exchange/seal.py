"""The seal of a bundle: a checksum of the zip file itself, in its comment.

A bag's manifests vouch for what the files hold, not for the zip around them: a date, a permission or a
padding bit can be changed and every checksum still holds. The seal covers every byte before it, so that
no byte of a bundle can change unnoticed. It is optional: who unpacks a bundle and zips it again loses the
seal, not the bag.
"""

from __future__ import annotations

import hashlib
import re
import struct
from pathlib import Path

from workbench.core.errors import BugError

_PREFIX = b"Muqabala seal, SHA-256 of all bytes before this comment without its length: "
_SEAL = re.compile(re.escape(_PREFIX) + rb"([0-9a-f]{64})")
_LENGTH = len(_PREFIX) + 64
_END_RECORD = struct.Struct("<4s4H2LH")
_COMMENT_LENGTH = struct.Struct("<H")
_CHUNK = 1024**2


def put_seal(path: Path) -> None:
    """Seal the zip file at *path*, which has no comment yet."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size - _END_RECORD.size)
        if file.read(4) != b"PK\5\6":
            raise BugError(f"{path.name}: the zip file to be sealed has a comment already")
        seal = _PREFIX + _checksum(path, size - _COMMENT_LENGTH.size).encode()
        file.seek(size - _COMMENT_LENGTH.size)
        file.write(_COMMENT_LENGTH.pack(len(seal)) + seal)


def seal_problem(path: Path) -> str:
    """What is wrong with the seal of the zip file at *path*: "" when it holds or there is none."""
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(0, size - _END_RECORD.size))
        end = file.read()
        # No comment at all: the end record is the last thing in the file.
        if end[:4] == b"PK\5\6" and end[-2:] == b"\0\0":
            return ""
        file.seek(max(0, size - _LENGTH - _COMMENT_LENGTH.size))
        length = file.read(_COMMENT_LENGTH.size)
        found = _SEAL.fullmatch(file.read())
    if found is None or length != _COMMENT_LENGTH.pack(_LENGTH):
        return "the zip file ends in something that is no part of a bundle."
    if _checksum(path, size - _LENGTH - _COMMENT_LENGTH.size).encode() != found[1]:
        return "the zip file itself has been changed (not the files in it): a name, a date or a size."
    return ""


def _checksum(path: Path, length: int) -> str:
    """The SHA-256 (hex) of the first *length* bytes."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while length > 0 and (chunk := file.read(min(_CHUNK, length))):
            digest.update(chunk)
            length -= len(chunk)
    return digest.hexdigest()
