"""Reads the ANT corpus (Arabic news texts): TREC-style files, written out as articles that we import.

The files look like XML and are none (bare ``&``), so their few fields are cut out by their tags.
"""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from workbench.core.search.engine import IndexedDocument
from workbench.core.text.canonical import canonical

_FIELD = re.compile(r"<(URL|SRC|TITLE|TIME|ABSTRACT|TEXT)>(.*?)</\1>", re.DOTALL)
_NAMES = {"TITLE": "title", "SRC": "outlet", "TIME": "published", "URL": "url"}


def write_articles(archive: Path, folder: Path, limit: int) -> int:
    """Write the first *limit* articles of *archive* (0: all) under *folder*, one text file each; how many."""
    count = 0
    for name, text in _members(archive):
        path = folder / Path(name).parent.name / Path(name).name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_article(text), encoding="utf-8")
        count += 1
        if count == limit:
            break
    return count


def read_documents(archive: Path) -> Iterator[IndexedDocument]:
    """The articles as an engine takes them, numbered."""
    for number, (_, text) in enumerate(_members(archive)):
        fields = {name: value.strip() for name, value in _FIELD.findall(text)}
        body = "\n\n".join(filter(None, (fields.get("ABSTRACT"), fields.get("TEXT"))))
        yield IndexedDocument(
            f"{number:08}",
            str(number),
            canonical(body),
            title=canonical(fields.get("TITLE", "")),
            outlet=fields.get("SRC", ""),
            published=fields.get("TIME", "")[:10],
            language="ar",
        )


def read_bodies(archive: Path) -> Iterator[tuple[str, str]]:
    """Of every article its text as it is imported, and its body alone, without the abstract."""
    for _, text in _members(archive):
        fields = {name: value.strip() for name, value in _FIELD.findall(text)}
        parts = (fields.get("ABSTRACT"), fields.get("TEXT"))
        yield canonical("\n\n".join(filter(None, parts))), canonical(fields.get("TEXT", ""))


def iso_date(told: str) -> str:
    """A day as the archive writes it (some with the day first), in ISO 8601."""
    return re.sub(r"^(\d\d)/(\d\d)/(\d{4})$", r"\3-\2-\1", told)[:10]


class Printed(NamedTuple):
    """Where an article appeared, on which *day* (`date.toordinal`; -1: unknown), and under which *title*."""

    outlet: str
    day: int
    title: str


def read_prints(archive: Path) -> Iterator[Printed]:
    """Of every article where and when it appeared; days before months, where these are figures."""
    for _, text in _members(archive):
        fields = {name: value.strip() for name, value in _FIELD.findall(text)}
        told = iso_date(fields.get("TIME", ""))
        try:
            day = date.fromisoformat(told).toordinal()
        except ValueError:
            day = -1
        yield Printed(fields.get("SRC", ""), day, canonical(fields.get("TITLE", "")))


def _members(archive: Path) -> Iterator[tuple[str, str]]:
    with tarfile.open(archive) as opened:
        for member in opened:
            content = opened.extractfile(member) if member.isfile() and member.name.endswith(".txt") else None
            if content is not None:
                yield member.name, content.read().decode("utf-8", errors="replace")


def _article(trec: str) -> str:
    """A front matter and the article's text."""
    fields = {name: value.strip() for name, value in _FIELD.findall(trec)}
    known = [f"{key}: {_quoted(fields[name])}" for name, key in _NAMES.items() if fields.get(name)]
    body = "\n\n".join(filter(None, (fields.get("ABSTRACT"), fields.get("TEXT"))))
    return "\n".join(("---", *known, "---", "", body, ""))


def _quoted(value: str) -> str:
    words = " ".join(value.split()).replace('"', '\\"')
    return f'"{words}"'
