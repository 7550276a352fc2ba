"""From bytes to characters: which charset a source is in, and never a guess that can be seen to be wrong.

The ladder: byte order mark, declared charset, strict UTF-8, the guess of chardet. A step whose charset does
not decode the whole source is not believed. Three checks keep mojibake out where it can be known: a source
that is valid UTF-8 is not read as a declared single-byte charset, a declared charset that gives words as no
language has them gives way to one that does, and a source that is nearly UTF-8 is reported as damaged.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

import chardet
from chardet.enums import EncodingEra

from workbench.core.errors import UserError
from workbench.core.importing.charset_names import codec_of, is_multi_byte, shown_charset
from workbench.core.importing.mojibake import is_encoded_twice, is_strange
from workbench.core.importing.utf16_guess import utf16_without_mark

_REMEDY = "Open it in an editor that knows its charset, save it as UTF-8 and import it again."
# UTF-32 before UTF-16: the little-endian mark of the one begins with that of the other.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Valid UTF-8 by chance: practically never in a single-byte charset ("Ã¼" as a word), but in Chinese or
# Korean legacy charsets some short words are (the famous 联通), so there we want more of it.
_CONVINCING_IN_MULTI_BYTE = 8
# Mainframe charsets are left out: random bytes "decode" in them, and no article is in one.
_ERAS = (
    EncodingEra.MODERN_WEB
    | EncodingEra.LEGACY_ISO
    | EncodingEra.LEGACY_MAC
    | EncodingEra.LEGACY_REGIONAL
    | EncodingEra.DOS
)
# chardet answers with 0.10 when nothing fits; right answers for short German texts begin at about 0.15.
_NOTHING_FITS = 0.10
# Below this the guess is right more often than not, but the analyst should look at the result.
_UNSURE = 0.50
# Text has next to no control characters; a tenth of them is a binary file or a wrong charset.
_CONTROL_SHARE = 0.10
_ENCODED_TWICE = "The text has been decoded wrongly before it was saved (as “MÃ¼ller” for “Müller”)."
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_GUESS_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff]")
_SAMPLE = 200_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a source (no byte order mark), its charset, and what to tell the analyst."""

    text: str
    charset: str
    warnings: tuple[str, ...] = ()


class _Guess(NamedTuple):
    """A charset (Python's name) and how sure chardet is of it (0 to 1)."""

    codec: str
    confidence: float


def decode(source: bytes, thing: str, declared: str = "") -> Decoded:
    """Decode *source*, which messages call *thing*, and whose markup declares the charset *declared*.

    Raises UserError for bytes that no charset fits (with the offset, in bytes, of the first wrong one and
    what was tried) and for binary data.
    """
    decoded = _by_mark(source, thing) or _without_mark(source, thing, declared)
    _refuse_binary(decoded, thing)
    if is_encoded_twice(decoded.text):
        return replace(decoded, warnings=(*decoded.warnings, _ENCODED_TWICE))
    return decoded


def _by_mark(source: bytes, thing: str) -> Decoded | None:
    for mark, codec in _MARKS:
        if not source.startswith(mark):
            continue
        try:
            return Decoded(source[len(mark) :].decode(codec), shown_charset(codec))
        except UnicodeDecodeError as error:
            if codec == "utf-32-le":  # a UTF-16 text whose first character is NUL, or damaged UTF-32
                continue
            tried = [f"{shown_charset(codec)} (byte order mark)"]
            raise _undecodable(thing, source, error.start + len(mark), tried) from error
    return None


def _without_mark(source: bytes, thing: str, declared: str) -> Decoded:
    utf16 = utf16_without_mark(source)
    if utf16 and (text := _strictly(source, utf16)) is not None and not _mostly_control(text):
        return Decoded(text, shown_charset(utf16))
    codec = codec_of(declared) if declared else ""
    if codec.startswith(("utf-16", "utf-32")):
        # A declaration that could be read as bytes is not in UTF-16 itself (WHATWG: take UTF-8).
        codec = "utf-8"
    believed = _declared(source, codec, declared)
    if believed:
        return believed
    text = _strictly(source, "utf-8")
    if text is not None:
        return Decoded(text, "utf-8", _not_believed(declared, "utf-8") if declared else ())
    return _guessed(source, thing, declared)


def _declared(source: bytes, codec: str, declared: str) -> Decoded | None:
    """The source in its declared charset, unless that does not decode it or is seen to be wrong."""
    text = _strictly(source, codec) if codec else None
    if text is None:
        return None
    if codec != "utf-8" and not source.isascii():
        as_utf8 = _strictly(source, "utf-8")
        sequences = sum(1 for character in as_utf8 if ord(character) > 127) if as_utf8 is not None else 0
        if as_utf8 is not None and sequences >= (_CONVINCING_IN_MULTI_BYTE if is_multi_byte(codec) else 1):
            return Decoded(as_utf8, "utf-8", _not_believed(declared, "utf-8"))
        if is_strange(text):
            return _less_strange(source, declared) or Decoded(text, shown_charset(codec))
    return Decoded(text, shown_charset(codec))


def _less_strange(source: bytes, declared: str) -> Decoded | None:
    """The source in the first charset guessed that gives words as languages have them, if there is one."""
    for guess in _guesses(source):
        text = _strictly(source, guess.codec)
        if text is not None and not is_strange(text) and not _implausible(text):
            return Decoded(text, shown_charset(guess.codec), _not_believed(declared, guess.codec))
    return None


def _guessed(source: bytes, thing: str, declared: str) -> Decoded:
    """The source in the charset that chardet finds likeliest among those that decode all of it."""
    wrong = _first_wrong_byte(source)
    tried = ([f"{declared} (declared)"] if declared else []) + ["utf-8"]
    if _is_damaged_utf8(source):
        raise _undecodable(thing, source, wrong, tried)
    for guess in _guesses(source):
        text = _strictly(source, guess.codec)
        if text is not None and not _implausible(text):
            return Decoded(text, shown_charset(guess.codec), _guess_warnings(declared, guess))
        tried.append(shown_charset(guess.codec))
    raise _undecodable(thing, source, wrong, tried)


def _guesses(source: bytes) -> Iterator[_Guess]:
    """What chardet takes the source for, the likeliest first."""
    # Not chardet's own supersets: it would read ISO-8859-6 as windows-1256, which has other Arabic letters.
    for guess in chardet.detect_all(source, encoding_era=_ERAS, prefer_superset=False):
        codec = codec_of(guess["encoding"] or "")
        if codec and guess["confidence"] > _NOTHING_FITS:
            yield _Guess(codec, guess["confidence"])


def _strictly(source: bytes, codec: str) -> str | None:
    try:
        return source.decode(codec)
    except (UnicodeDecodeError, LookupError):
        return None


def _first_wrong_byte(source: bytes) -> int:
    """The offset, in bytes, of the first byte that is not UTF-8."""
    try:
        source.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return 0


def _is_damaged_utf8(source: bytes) -> bool:
    """Whether so much of the source is valid UTF-8 that the rest must be damage, not another charset."""
    text = source.decode("utf-8", "surrogateescape")
    wrong = sum(1 for character in text if "\udc80" <= character <= "\udcff")
    right = sum(1 for character in text if character > "\x7f") - wrong
    return right >= 2 and wrong <= right


def _implausible(text: str) -> bool:
    """Whether a guessed decoding has characters that no article has: controls, private use, unassigned."""
    sample = text[:_SAMPLE]
    if len(_GUESS_CONTROLS.findall(sample)) * 100 > len(sample):
        return True
    return sum(1 for c in sample if c > "\x7f" and unicodedata.category(c) in ("Cn", "Co", "Cs")) * 100 > len(
        sample
    )


def _mostly_control(text: str) -> bool:
    sample = text[:_SAMPLE]
    return len(_CONTROLS.findall(sample)) > len(sample) * _CONTROL_SHARE


def _refuse_binary(decoded: Decoded, thing: str) -> None:
    nul = decoded.text.find("\0")
    if nul >= 0:
        raise UserError(
            thing,
            f"has a NUL character (character {nul} as {decoded.charset}), which no text has; "
            "it is a binary or a damaged file.",
            "Import the text itself, as plain text, Markdown or HTML.",
        )
    if _mostly_control(decoded.text):
        raise UserError(
            thing,
            "consists largely of control characters; it is a binary file.",
            "Import the text itself, as plain text, Markdown or HTML.",
        )


def _not_believed(declared: str, codec: str) -> tuple[str, ...]:
    if codec_of(declared) == codec:
        return ()
    return (
        f"The file declares the charset {declared}, but its bytes are {shown_charset(codec)}; read as that.",
    )


def _guess_warnings(declared: str, guess: _Guess) -> tuple[str, ...]:
    codec = guess.codec
    warnings = _not_believed(declared, codec) if declared else ()
    if guess.confidence < _UNSURE and not warnings:
        warnings = (
            f"The file does not say its charset; read as {shown_charset(codec)}, judging by its letters.",
        )
    return warnings


def _undecodable(thing: str, source: bytes, offset: int, tried: list[str]) -> UserError:
    return UserError(
        thing,
        f"the byte 0x{source[offset]:02X} at offset {offset} fits no charset (tried: {', '.join(tried)}).",
        _REMEDY,
    )
