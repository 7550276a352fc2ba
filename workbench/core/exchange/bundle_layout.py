"""Where everything lies in a bundle. Payload names are ASCII, so that they survive every system."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

from workbench.core.annotations.evidence import Evidence
from workbench.core.documents.document import Document
from workbench.core.documents.version import TextVersion
from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.web_annotation_terms import text_file, version_file

PROJECT_FILE = "project.muqabala"
ANNOTATIONS = "annotations.jsonld"
REPORT = "report.html"
WORKBOOK = "tables.xlsx"
TABLES = "tables"
CRATE = "ro-crate-metadata.json"
README = "README.txt"
"""A tag file, not payload: it lies where a person looks first, beside the manifests that it explains."""

_SUFFIX = re.compile(r"\.([a-z0-9]{1,8})")
_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")
_MAX_NAME = 40


def base_folder(contents: ProjectContents) -> str:
    """The one folder in the zip file: the project's name as far as it is Latin, and the start of its id."""
    plain = unicodedata.normalize("NFKD", contents.name).encode("ascii", "ignore").decode().lower()
    name = _NOT_IN_A_NAME.sub("-", plain).strip("-")[:_MAX_NAME].strip("-") or "muqabala"
    return f"{name}-{_NOT_IN_A_NAME.sub('', contents.project_id.lower())[:8]}"


def source_file(document: Document) -> str:
    """The untouched source of a document. Equal sources are one file."""
    return f"sources/{document.source_sha256}{_suffix(document.path)}"


def canonical_text_file(document: Document) -> str:
    """The canonical text of a document in UTF-8, which all positions count in."""
    return text_file(document.id)


def version_text_file(version: TextVersion) -> str:
    """The text that a document had before it was corrected, in UTF-8."""
    return version_file(version.document_id, version.number)


def attachment_file(evidence: Evidence) -> str:
    """An attached file of evidence. Equal files are one."""
    return f"attachments/{evidence.attachment_sha256}{_suffix(evidence.attachment_name)}"


def _suffix(name: str) -> str:
    """The suffix as it was, if it is a plain one; else .bin."""
    found = _SUFFIX.fullmatch(PurePosixPath(name).suffix.lower())
    return f".{found[1]}" if found else ".bin"
