"""Metadata that stands before an article: a front matter between lines of dashes, or header lines.

Front matter (as Markdown files have it), a small part of YAML: ``key: value``, quoted values, lists in
brackets or
as ``- item`` lines, folded values (``>`` and ``|``) and comments. Header lines (as mails have them)::

    Title: …
    Outlet: …

Neither is part of the article's text. Names of fields: see field_names. What is not understood is no error:
the lines then simply stay in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.core.documents.document import Metadata
from workbench.core.importing.bylines import plain_byline
from workbench.core.importing.dates import is_ambiguous_date, iso_date
from workbench.core.importing.field_names import field_of, language_tag

# A front matter is short. The limits keep a huge file from being searched for one.
_MOST_LINES = 200
_MOST_CHARACTERS = 20_000
_KEY_VALUE = re.compile(r"(?P<key>[^\W\d][^:：\n]{0,39}?)[ \t]*[:：](?!//)[ \t]*(?P<value>.*)")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<value>.*)")
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stood before the article, and the article's *body* without it."""

    metadata: Metadata
    body: str
    warnings: tuple[str, ...] = ()


def with_line_feeds(text: str) -> str:
    """*text* with the line ends of Windows and old Macs as LF; others wait for the canonical form."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def split_front_matter(text: str) -> FrontMatter:
    """Take the metadata off the beginning of *text* (lines end with LF)."""
    head = text[:_MOST_CHARACTERS].split("\n", _MOST_LINES)
    for read in (_dashed, _header_lines):
        found = read(head)
        if found:
            fields, count = found
            length = sum(len(line) + 1 for line in head[:count])
            metadata, warnings = metadata_of(fields)
            return FrontMatter(metadata, text[length:].lstrip("\n"), warnings)
    return FrontMatter(Metadata(), text)


def _dashed(lines: Sequence[str]) -> tuple[dict[str, list[str]], int] | None:
    """The fields between ``---`` and ``---``, and the number of lines that they take."""
    if lines[0].rstrip() != "---":
        return None
    end = next((n for n, line in enumerate(lines[1:], start=1) if line.rstrip() in ("---", "...")), 0)
    fields: dict[str, list[str]] = {}
    values: list[str] = []
    for line in lines[1:end]:
        match = _KEY_VALUE.fullmatch(line.rstrip())
        item = _ITEM.fullmatch(line)
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if item:
            values.extend(_values(item["value"]))
        elif line[0] in " \t":
            values.append(line.strip())
        elif match:
            values = _values(match["value"] or "")
            fields.setdefault(field_of(match["key"]), []).append("")
            fields[field_of(match["key"])] = values
        else:
            return None
    return (fields, end + 1) if end and any(fields) else None


def _values(written: str) -> list[str]:
    """The value or values of one line: quoted, in brackets, or as it stands."""
    written = written.strip()
    if written in ("", ">", "|", ">-", "|-"):
        return []
    if written[0] == "[" and written[-1] == "]":
        return [value for part in written[1:-1].split(",") for value in _values(part)]
    if len(written) > 1 and written[0] == written[-1] and written[0] in "\"'":
        return [written[1:-1].replace('\\"', '"').replace("''", "'")]
    return [re.sub(r"\s#\s.*$", "", written)]


def _header_lines(lines: Sequence[str]) -> tuple[dict[str, list[str]], int] | None:
    """The fields of ``Key: value`` lines, and the number of lines that they take.

    One known key alone may be a sentence with a colon, so it must be followed by a blank line; unknown keys
    are taken for fields only inside of such a block.
    """
    start = next((n for n, line in enumerate(lines) if line.strip()), len(lines))
    fields: dict[str, list[str]] = {}
    known = count = 0
    for count, line in enumerate(lines[start:], start=start):
        match = _KEY_VALUE.fullmatch(line.strip())
        field = field_of(match["key"]) if match else ""
        if not match or not match["value"] or (not field and not known):
            break
        known += bool(field)
        if field:
            fields.setdefault(field, []).append(match["value"].strip())
        elif not _ends_with_blank(lines[count:]):
            break
    else:
        return None
    ended = not lines[count].strip() or lines[count].strip() == "---"
    enough = known >= 2 or (known == 1 and ended)
    return (fields, count + (lines[count].strip() == "---")) if enough else None


def _ends_with_blank(lines: Sequence[str]) -> bool:
    """Whether the run of ``key: value`` lines goes on to a blank line."""
    for line in lines:
        if not line.strip() or line.strip() == "---":
            return True
        if not _KEY_VALUE.fullmatch(line.strip()):
            return False
    return False


def metadata_of(fields: dict[str, list[str]]) -> tuple[Metadata, tuple[str, ...]]:
    """Metadata from the *fields* by name, and what the analyst should know about them."""
    sources = fields.get("source", [])
    urls = fields.get("url", []) + [source for source in sources if _URL.fullmatch(source)]
    outlets = fields.get("outlet", []) + [source for source in sources if not _URL.fullmatch(source)]
    warnings: list[str] = []
    metadata = Metadata(
        title=_first(fields.get("title", [])),
        outlet=_first(outlets),
        byline=", ".join(plain_byline(name) for name in fields.get("byline", []) if name.strip()),
        published=_date(fields.get("published", []), warnings.append),
        language=language_tag(_first(fields.get("language", []))),
        url=_first(urls).strip("<>"),
        retrieved=_date(fields.get("retrieved", []), warnings.append),
    )
    return metadata, tuple(warnings)


def _first(values: Sequence[str]) -> str:
    return " ".join(values[0].split()) if values else ""


def _date(written: Sequence[str], warn: Callable[[str], None]) -> str:
    value = _first(written)
    found = iso_date(value)
    if value and not found:
        reason = "can be read as two days" if is_ambiguous_date(value) else "is not understood"
        warn(f"The date “{value}” {reason} and is left out.")
    return found
