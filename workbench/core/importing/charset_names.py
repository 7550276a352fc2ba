"""What charset labels mean: the names that pages declare, as Python's codecs know them.

Labels follow the WHATWG Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels): a page that
says ISO-8859-1 is read as windows-1252, because that is what its author's editor wrote.
"""

from __future__ import annotations

import codecs
import re

_WHATWG = {
    "cp1252": "ansi_x3.4-1968 ascii us-ascii cp819 csisolatin1 ibm819 "
    "iso-8859-1 iso-ir-100 iso8859-1 iso88591 "
    "iso_8859-1 iso_8859-1:1987 l1 latin1 latin-1 western",
    "cp1254": "csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 l5 latin5",
    "cp874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620",
    "cp1256": "ansi-1256 arabic-windows ms-arab ms1256",
    "iso8859-6": "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic "
    "ecma-114 iso-8859-6-e iso-8859-6-i "
    "iso-ir-127 iso_8859-6 iso88596",
    "iso8859-8": "csiso88598i iso-8859-8-i logical visual hebrew iso-8859-8-e iso_8859-8 iso88598",
    "mac-arabic": "x-mac-arabic macarabic",
    "gb18030": "chinese csgb2312 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "cp949": "cseuckr euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "mac-roman": "csmacintosh mac macintosh x-mac-roman",
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8",
    "utf-16-le": "utf-16 utf-16le unicode csunicode iso-10646-ucs-2 ucs-2 unicodefeff",
    "utf-16-be": "utf-16be unicodefffe",
}
_CODEC_OF_LABEL = {label: codec for codec, labels in _WHATWG.items() for label in labels.split()}

# Only codecs that turn bytes into letters: Python also lists base64, punycode, unicode_escape …, and utf-7,
# which WHATWG forbids because it hides markup.
_CHARACTER_SET = re.compile(
    r"(utf-(8|16|32)|cp\d|iso8859|koi8|kz1048|ptcp154|mac-|gb|hz|big5|euc|shift_jis|iso2022|johab|tis-620|hp-roman)"
)
_MULTI_BYTE = re.compile(r"(utf|gb|hz|big5|euc|shift_jis|iso2022|johab|cp9[345]\d|cp1361)")
_X_PREFIX = re.compile(r"^x-?(?=cp|windows|iso|koi|euc|big5|mac)")
_ISO_DIRECTION = re.compile(r"^(iso-?8859-?\d+)-?[ie]$")


def codec_of(label: str) -> str:
    """The name of Python's codec for a declared charset *label*, or "" where there is none."""
    key = label.strip(" \t\r\n\f\"'").lower()
    if key in _CODEC_OF_LABEL:
        return _CODEC_OF_LABEL[key]
    key = _ISO_DIRECTION.sub(r"\1", _X_PREFIX.sub("", key))
    try:
        codec = codecs.lookup(_CODEC_OF_LABEL.get(key, key)).name
    except (LookupError, ValueError):  # ValueError: a label with a NUL or beyond ASCII
        return ""
    return codec if _CHARACTER_SET.match(codec) else ""


def is_multi_byte(codec: str) -> bool:
    """Whether *codec* (a Python name) writes some characters in more than one byte."""
    return _MULTI_BYTE.match(codec) is not None


def shown_charset(codec: str) -> str:
    """The name that people and standards use for Python's *codec*: ``windows-1256`` for ``cp1256``."""
    name = codec.replace("_", "-")
    if re.fullmatch(r"cp(125\d|874)", name):
        return f"windows-{name[2:]}"
    if name.startswith("iso8859"):
        return name.replace("iso8859", "iso-8859", 1)
    return re.sub(r"^(utf-(?:16|32))-([bl]e)$", r"\1\2", name)
