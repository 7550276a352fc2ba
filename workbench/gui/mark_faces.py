"""What the reader shows of the project's marks: one face for each thing that a mark says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from workbench.core.annotations.claim import Statement
from workbench.core.annotations.codebook import MarkCode
from workbench.core.annotations.evidence import Evidence
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.orphans import is_orphan
from workbench.core.annotations.party import Mention
from workbench.gui.history_panel import in_local_time
from workbench.gui.reader.document_view import DocumentView
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.changes import Changes
    from workbench.core.project.project import Project

Row = TypeVar("Row", Statement, Evidence, MarkCode, Mention)


def document_view(project: Project, document_id: str) -> DocumentView:
    """A document as a pane of the reader needs it."""
    document = project.documents.get(document_id)
    return DocumentView(
        document.id,
        document.title,
        document.outlet,
        document.published,
        document.language,
        project.text_of(document),
        project.passages(document_id),
    )


class Rows(Protocol[Row]):
    """What is needed of a table."""

    def all(self) -> list[Row]:
        """Every row."""

    def where(self, *, mark_id: str) -> list[Row]:
        """The rows of one mark."""


class Faces:
    """Reads what all marks say, or what one says, and gives the faces of a document's marks or of one."""

    def __init__(self, project: Project, mark_id: str = "") -> None:
        self._project = project
        self._claims = {claim.id: claim.text for claim in project.claims.all()}
        self._parties = {party.id: party.name for party in project.parties.all()}
        self._codes = {code.id: code for code in project.codes.all()}
        self._statements = _by_mark(_rows(project.statements, mark_id))
        self._evidence = _by_mark(_rows(project.evidence, mark_id))
        # Links lie by ids, which say nothing: a mark has the tint of the first of its codes in the code book.
        names = {party_id: number for number, party_id in enumerate(self._parties)}
        book = {code_id: number for number, code_id in enumerate(self._codes)}
        mentions, links = _rows(project.mentions, mark_id), _rows(project.mark_codes, mark_id)
        self._mentions = _by_mark(sorted(mentions, key=lambda mention: names[mention.party_id]))
        self._mark_codes = _by_mark(sorted(links, key=lambda link: book[link.code_id]))

    def of(self, document_id: str) -> list[MarkView]:
        """The faces of a document's marks; those that a correction has orphaned stand in an earlier text."""
        document = self._project.documents.get(document_id)
        marks = self._project.marks.where(document_id=document_id)
        return [face for mark in marks if not is_orphan(mark, document) for face in self._faces(mark)]

    def of_mark(self, mark: Mark) -> list[MarkView]:
        """The faces of one mark; none for an orphan."""
        document = self._project.documents.get(mark.document_id)
        return [] if is_orphan(mark, document) else list(self._faces(mark))

    def left_behind(self, mark: Mark) -> list[MarkView]:
        """The faces of an orphan, in the version in which it stands."""
        return list(self._faces(mark))

    def _faces(self, mark: Mark) -> Iterator[MarkView]:
        stamp = "\n".join(
            part for part in (mark.note, f"{mark.author}, {in_local_time(mark.created)}") if part
        )
        bare = MarkView(
            mark.id, mark.span, "note", spans=mark.spans if mark.parts else (), author=mark.author
        )
        faces = [
            *self._of_statements(bare, stamp),
            *self._of_evidence(bare, stamp),
            *self._of_mentions(bare, stamp),
            *self._of_codes(bare, stamp),
        ]
        if mark.note or not faces:
            faces.append(replace(bare, label=mark.note, tooltip=stamp))
        yield from faces

    def _of_statements(self, bare: MarkView, stamp: str) -> Iterator[MarkView]:
        words = {
            "asserts": translate("Marks", "asserts"),
            "denies": translate("Marks", "denies"),
            "doubts": translate("Marks", "doubts"),
            "mentions": translate("Marks", "mentions"),
        }
        for statement in self._statements.get(bare.id, ()):
            claim = self._claims[statement.claim_id]
            speaker = self._parties.get(statement.speaker_id, "")
            said = f"{words[statement.stance]}: {claim}"
            lines = (said, translate("Marks", "Speaker: {0}").format(speaker) if speaker else "", stamp)
            yield replace(
                bare,
                kind="claim",
                stance=statement.stance.value,
                label=claim,
                tooltip="\n".join(line for line in lines if line),
                item=statement.claim_id,
            )

    def _of_evidence(self, bare: MarkView, stamp: str) -> Iterator[MarkView]:
        words = {"supports": translate("Marks", "supports"), "refutes": translate("Marks", "refutes")}
        for piece in self._evidence.get(bare.id, ()):
            label = f"{words[piece.bearing]}: {self._claims[piece.claim_id]}"
            tooltip = f"{label}\n{stamp}"
            yield replace(bare, kind="evidence", label=label, tooltip=tooltip, item=piece.claim_id)

    def _of_mentions(self, bare: MarkView, stamp: str) -> Iterator[MarkView]:
        for mention in self._mentions.get(bare.id, ()):
            name = self._parties[mention.party_id]
            yield replace(bare, kind="party", label=name, tooltip=f"{name}\n{stamp}", item=mention.party_id)

    def _of_codes(self, bare: MarkView, stamp: str) -> Iterator[MarkView]:
        for link in self._mark_codes.get(bare.id, ()):
            code = self._codes[link.code_id]
            yield replace(
                bare,
                kind="code",
                colour=code.colour,
                label=code.name,
                tooltip=f"{code.name}\n{stamp}",
                item=code.id,
            )


def touched_marks(project: Project, changes: Changes) -> frozenset[str] | None:
    """The marks whose faces *changes* may have altered; None when that may be any (a claim was renamed …)."""
    if changes.touches("claims", "parties", "codes"):
        return None
    ids = set(changes.ids("marks"))
    for table in ("mark_codes", "mentions"):
        ids |= {key.split("/")[0] for key in changes.ids(table)}
    for rows, name in ((project.statements, "statements"), (project.evidence, "evidence")):
        for row_id in changes.ids(name):
            row = rows.find(row_id)
            if row is None:
                return None  # it is gone, and with it the knowledge of its mark
            ids.add(row.mark_id)
    return frozenset(ids)


def _rows(table: Rows[Row], mark_id: str) -> list[Row]:
    return table.where(mark_id=mark_id) if mark_id else table.all()


def _by_mark(rows: list[Row]) -> Mapping[str, list[Row]]:
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.mark_id].append(row)
    return found
