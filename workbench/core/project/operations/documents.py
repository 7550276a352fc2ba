"""Operations on documents: importing, correcting what is known of them, removing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workbench.core.documents.document import Direction, Document
from workbench.core.documents.identity import sha256_hex
from workbench.core.documents.passage_json import passages_to_json
from workbench.core.documents.passages import analyse_passages
from workbench.core.errors import UserError
from workbench.core.importing.importer import Article, FailedFile
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.changes import Changes, Done
from workbench.core.project.operations.editing import quoted
from workbench.core.project.operations.naming import new_id
from workbench.core.project.operations.removal import drop_dismissals, drop_links, drop_marks
from workbench.core.project.project import Project

_BATCH_BYTES = 1_000_000
"""Source and text kept in one transaction: large enough that the flush is little beside packing them, small
enough for a window that must not stand still (about 50 ms; 8 MB took it a second on a busy machine)."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A file that brought nothing new: the document *of* has the same bytes or the same text."""

    path: str
    document_id: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """What an analyst should look at in an article that was imported all the same."""

    path: str
    document_id: str
    warning: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of the files of one import."""

    imported: tuple[Document, ...]
    duplicates: tuple[Duplicate, ...]
    failed: tuple[FailedFile, ...]
    doubts: tuple[Doubt, ...] = ()


class ArticleImport:
    """An import in slices: ``take`` each article as it comes, then ``finish``; until then nothing changes."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._documents: list[Document] = []
        self._duplicates: list[Duplicate] = []
        self._failed: list[FailedFile] = []
        self._doubts: list[Doubt] = []
        self._waiting: list[bytes] = []
        self._seen: dict[str, str] = {}

    def take(self, found: Article | FailedFile) -> None:
        """Take one article, or note that a file failed; UserError where the project cannot be written."""
        if isinstance(found, FailedFile):
            self._failed.append(found)
            return
        text = found.text.encode("utf-8")
        source_sha256, text_sha256 = sha256_hex(found.source), sha256_hex(text)
        known = self._known(source_sha256) or self._known(text_sha256)
        if known:
            self._duplicates.append(Duplicate(found.path, known))
            return
        passages = passages_to_json(found.passages)
        self._waiting += [found.source, text, passages]
        document = Document(
            id=new_id(),
            title=found.metadata.title or found.path,
            outlet=found.metadata.outlet,
            byline=found.metadata.byline,
            published=found.metadata.published,
            language=found.metadata.language,
            direction=found.direction,
            url=found.metadata.url,
            retrieved=found.metadata.retrieved,
            path=found.path,
            media_type=found.media_type,
            charset=found.charset,
            characters=len(found.text),
            source_sha256=source_sha256,
            text_sha256=text_sha256,
            passages_sha256=sha256_hex(passages),
            imported=self._project.clock.now(),
            imported_by=self._project.author,
        )
        self._documents.append(document)
        self._doubts += [Doubt(found.path, document.id, warning) for warning in found.warnings]
        self._see(document)
        if sum(map(len, self._waiting)) > _BATCH_BYTES:
            self._keep()

    def finish(self) -> Done[ImportReport]:
        """Make the documents part of the project, in one operation."""
        self._keep()
        report = ImportReport(
            tuple(self._documents), tuple(self._duplicates), tuple(self._failed), tuple(self._doubts)
        )
        if not self._documents:
            return Done(report, Changes())
        done = self._project.perform(
            _import_name(self._documents), lambda: self._project.documents.insert(*self._documents)
        )
        return Done(report, done.changes)

    def _known(self, sha256: str) -> str | None:
        """The document with this source or text, in this import or in the project.

        Asked for one by one: reading all documents of a large project takes longer than one article.
        """
        if found := self._seen.get(sha256):
            return found
        documents = self._project.documents
        there = documents.where(source_sha256=sha256) or documents.where(text_sha256=sha256)
        return there[0].id if there else None

    def _see(self, document: Document) -> None:
        self._seen.setdefault(document.source_sha256, document.id)
        self._seen.setdefault(document.text_sha256, document.id)

    def _keep(self) -> None:
        if self._waiting:
            self._project.keep(self._waiting)
            self._waiting = []


def import_articles(
    project: Project,
    articles: Iterable[Article | FailedFile],
    progress: Progress | None = None,
    total: int = 0,
) -> Done[ImportReport]:
    """Import articles as they come. A cancelled or failed import leaves the project as it was."""
    listener = progress or NoProgress()
    running = ArticleImport(project)
    for count, article in enumerate(articles, start=1):
        running.take(article)
        listener.report(count, total, article.path)
    return running.finish()


def edit_document(project: Project, document_id: str, **metadata: str) -> Done[Document]:
    """Correct the title, outlet, byline, published, url or retrieved of a document."""
    document = project.documents.get(document_id)
    allowed = {"title", "outlet", "byline", "published", "url", "retrieved"}
    if unknown := set(metadata) - allowed:
        raise TypeError(f"no metadata to edit: {', '.join(sorted(unknown))}")
    if not metadata.get("title", document.title).strip():
        raise UserError(document.title, "a document needs a title.", "Type one.")
    changes: dict[str, Any] = dict(metadata)
    return _put(project, "Edit the data of {}", replace(document, **changes))


def set_language(project: Project, document_id: str, language: str) -> Done[Document]:
    """Say in which language a document is; languages and directions of its passages are found anew."""
    document = project.documents.get(document_id)
    found, direction, passages = analyse_passages(project.text_of(document), language)
    layout = passages_to_json(passages)
    changed = replace(document, language=found, direction=direction, passages_sha256=sha256_hex(layout))
    return _put(project, "Set the language of {}", changed, layout)


def set_direction(project: Project, document_id: str, direction: Direction) -> Done[Document]:
    """Say in which direction a document and all of its passages run."""
    document = project.documents.get(document_id)
    passages = tuple(replace(passage, direction=direction) for passage in project.passages(document_id))
    layout = passages_to_json(passages)
    changed = replace(document, direction=direction, passages_sha256=sha256_hex(layout))
    return _put(project, "Set the direction of {}", changed, layout)


def set_passage_direction(
    project: Project, document_id: str, index: int, direction: Direction
) -> Done[Document]:
    """Say in which direction passage number *index* (from 0) of a document runs."""
    document = project.documents.get(document_id)
    passages = list(project.passages(document_id))
    if not 0 <= index < len(passages):
        raise UserError(document.title, f"it has no passage {index + 1}.")
    passages[index] = replace(passages[index], direction=direction)
    layout = passages_to_json(tuple(passages))
    return _put(
        project,
        "Set the direction of a passage of {}",
        replace(document, passages_sha256=sha256_hex(layout)),
        layout,
    )


def remove_documents(project: Project, ids: Sequence[str]) -> Done[int]:
    """Remove documents with all that is marked in them, their links and memos; how many."""
    documents = [project.documents.get(document_id) for document_id in dict.fromkeys(ids)]

    def action() -> int:
        keys = [document.id for document in documents]
        drop_marks(project, project.marks.among("document_id", keys))
        drop_links(project, keys)
        drop_dismissals(project, keys)
        project.versions.delete(*project.versions.among("document_id", keys))
        project.documents.delete(*documents)
        return len(documents)

    what = quoted(documents[0].title) if len(documents) == 1 else f"{len(documents)} documents"
    return project.perform(f"Remove {what}", action)


def _put(project: Project, name: str, document: Document, layout: bytes = b"") -> Done[Document]:
    def action() -> Document:
        if layout:
            project.keep_in_operation(layout)
        project.documents.update(document)
        return document

    return project.perform(name.format(quoted(document.title)), action)


def _import_name(documents: Sequence[Document]) -> str:
    return (
        f"Import {quoted(documents[0].title)}"
        if len(documents) == 1
        else f"Import {len(documents)} documents"
    )
