"""RO-Crate 1.1 metadata (https://w3id.org/ro/crate/1.1): the bundle described for programs.

In a bag the crate's root is the payload folder (RO-Crate 1.1, "Combining with other packaging schemes"), so
the description lies in ``data/`` and its paths start there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from workbench import __version__
from workbench.core.documents.document import Document
from workbench.core.exchange import bundle_layout as layout
from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.lookup import Lookup
from workbench.core.exchange.web_annotation_terms import urn

Entity = dict[str, object]

_CONTEXT = "https://w3id.org/ro/crate/1.1/context"
_PROFILE = "https://w3id.org/ro/crate/1.1"
_SOFTWARE = "#muqabala"
_RIGHTS = "#rights"
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T.*)?)?)?")
_NO_DATE = "1980-01-01"
_WEB_ADDRESS = re.compile(r"https?://[!-~]+")


def ro_crate(contents: ProjectContents, tables: Iterable[str]) -> bytes:
    """The metadata file as JSON-LD in UTF-8. *tables* are the names of the files in the tables folder."""
    files = [*_project_files(tables), *_document_files(contents), *_attachments(contents)]
    graph: list[Entity] = [
        {
            "@id": layout.CRATE,
            "@type": "CreativeWork",
            "conformsTo": {"@id": _PROFILE},
            "about": {"@id": "./"},
        },
        _root(contents, files),
        *files,
        *_outlets(contents.documents),
        *_authors(contents),
        {
            "@id": _RIGHTS,
            "@type": "CreativeWork",
            "name": "No licence is given",
            "description": "The articles belong to their publishers; the annotations to their authors.",
        },
        {
            "@id": _SOFTWARE,
            "@type": "SoftwareApplication",
            "name": "Muqabala",
            "softwareVersion": __version__,
        },
    ]
    crate = {"@context": _CONTEXT, "@graph": graph}
    return (json.dumps(crate, ensure_ascii=False, indent=1) + "\n").encode()


def _root(contents: ProjectContents, files: Iterable[Entity]) -> Entity:
    documents, marks, claims = len(contents.documents), len(contents.marks), len(contents.claims)
    counts = f"{documents} documents, {marks} marks, {claims} claims"
    return {
        "@id": "./",
        "@type": "Dataset",
        "identifier": urn(contents.project_id),
        "name": contents.name or "Muqabala",
        "description": f"A comparison of what articles say about one story: {counts}.",
        "datePublished": contents.modified or _NO_DATE,
        "license": {"@id": _RIGHTS},
        "author": [{"@id": _author_id(name)} for name in _author_names(contents)],
        "hasPart": [{"@id": file["@id"]} for file in files],
    }


def _file(path: str, name: str, media_type: str, **more: object) -> Entity:
    known = {key: value for key, value in more.items() if value}
    return {"@id": path, "@type": "File", "name": name, "encodingFormat": media_type, **known}


def _project_files(tables: Iterable[str]) -> list[Entity]:
    made = {"@id": _SOFTWARE}
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    files = [
        _file(layout.PROJECT_FILE, "The project", "application/vnd.sqlite3", creator=made),
        _file(layout.REPORT, "The report", "text/html", creator=made),
        _file(layout.ANNOTATIONS, "The marks as W3C Web Annotations", "application/ld+json", creator=made),
        _file(layout.WORKBOOK, "The tables as a workbook", sheet, creator=made),
    ]
    for name in sorted(tables):
        kind = "text/csv" if name.endswith(".csv") else "text/plain"
        files.append(_file(f"{layout.TABLES}/{name}", f"Table: {name}", kind, creator=made))
    return files


def _document_files(contents: ProjectContents) -> list[Entity]:
    sources: dict[str, Entity] = {}
    texts: list[Entity] = []
    names = {document.id: document.title or document.path for document in contents.documents}
    for document in contents.documents:
        path = layout.source_file(document)
        described = _described(document)
        name = document.title or document.path
        sources.setdefault(path, _file(path, name, document.media_type, **described))
        texts.append(
            _file(
                layout.canonical_text_file(document),
                f"{name} (canonical text)",
                "text/plain",
                identifier=urn(document.id),
                inLanguage=document.language,
                isBasedOn={"@id": path},
            )
        )
    texts += [
        _file(
            layout.version_text_file(version),
            f"{names[version.document_id]} (version {version.number} of the text, replaced)",
            "text/plain",
            inLanguage=version.language,
            description=version.note,
            dateModified=version.replaced,
        )
        for version in contents.versions
    ]
    return [*sources.values(), *texts]


def _described(document: Document) -> dict[str, object]:
    address = document.url if _WEB_ADDRESS.fullmatch(document.url) else ""
    return {
        "alternateName": document.path,
        "inLanguage": document.language,
        "datePublished": document.published if _DATE.fullmatch(document.published) else "",
        "publisher": {"@id": _outlet_id(document.outlet)} if document.outlet else None,
        "author": document.byline,
        "url": address,
    }


def _attachments(contents: ProjectContents) -> list[Entity]:
    files: dict[str, Entity] = {}
    for evidence in Lookup.sorted_evidence(contents):
        if evidence.attachment_sha256:
            path = layout.attachment_file(evidence)
            name = evidence.attachment_name or "Attached file"
            files.setdefault(path, _file(path, name, "application/octet-stream"))
    return list(files.values())


def _outlets(documents: Iterable[Document]) -> list[Entity]:
    names = sorted({document.outlet for document in documents if document.outlet})
    return [{"@id": _outlet_id(name), "@type": "Organization", "name": name} for name in names]


def _outlet_id(name: str) -> str:
    return f"#outlet-{_fragment(name)}"


def _author_names(contents: ProjectContents) -> list[str]:
    authors = {mark.author for mark in contents.marks} | {claim.author for claim in contents.claims}
    return sorted(authors - {""})


def _authors(contents: ProjectContents) -> list[Entity]:
    return [{"@id": _author_id(name), "@type": "Person", "name": name} for name in _author_names(contents)]


def _author_id(name: str) -> str:
    return f"#analyst-{_fragment(name)}"


def _fragment(name: str) -> str:
    """A name as a fragment identifier: its UTF-8 in hex, which no character of any script can break."""
    return name.encode().hex()
