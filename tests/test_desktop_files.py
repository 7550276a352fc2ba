"""What the desktop is told about us fits what the program does."""

from __future__ import annotations

import configparser
from pathlib import Path

from lxml import etree

from workbench.core.storage.connection import APPLICATION_ID

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"
MIME = etree.parse(PACKAGING / "mime" / "muqabala.xml").getroot()
METAINFO = etree.parse(PACKAGING / "appstream" / "org.muqabala.Muqabala.metainfo.xml").getroot()
MIME_NAMES = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}


def desktop_entry() -> configparser.SectionProxy:
    entries = configparser.ConfigParser(interpolation=None)
    entries.read(PACKAGING / "appstream" / "org.muqabala.Muqabala.desktop", encoding="utf-8")
    return entries["Desktop Entry"]


def test_a_project_file_is_recognised_by_its_application_id() -> None:
    (magic,) = MIME.xpath("//m:match[@offset='68']/@value", namespaces=MIME_NAMES)
    assert magic.encode("ascii") == APPLICATION_ID.to_bytes(4, "big")


def test_all_speak_of_the_same_type() -> None:
    (mime_type,) = MIME.xpath("//m:mime-type/@type", namespaces=MIME_NAMES)
    assert desktop_entry()["MimeType"] == f"{mime_type};"
    assert METAINFO.xpath("//mediatype/text()") == [mime_type]


def test_the_metainfo_starts_the_desktop_entry() -> None:
    assert METAINFO.xpath("//launchable/text()") == ["org.muqabala.Muqabala.desktop"]
    assert METAINFO.xpath("//provides/binary/text()") == [desktop_entry()["Exec"].split()[0]]
