"""The marks of the document in front as a list: what is painted in a text, in words.

A screen reader cannot see what the reader paints under its text; here each mark says what it marks, what it
is, which stance it takes, and where it stands.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.codebook import path_of
from workbench.core.text.isolates import isolate
from workbench.core.text.span import Span
from workbench.gui.annotations import words
from workbench.gui.annotations.editors import Editors
from workbench.gui.annotations.item_list import ItemList
from workbench.gui.empty_state import EmptyState
from workbench.gui.mark_faces import Faces
from workbench.gui.mark_filter import BELOW
from workbench.gui.outline import Node
from workbench.gui.reader.kind_names import kind_name
from workbench.gui.reader.mark_view import WEIGHT, MarkView
from workbench.gui.session import Session
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.project import Project

LONGEST_QUOTE = 160
"""Code points of a quote in its one line; more would be cut off there, and be long to listen to."""


def document_marks(session: Session, editors: Editors) -> DocumentMarks:
    """The list, of no document yet."""
    empty = EmptyState(
        "mark",
        translate("Annotations", "No marks in this document"),
        translate("Annotations", "Select words in a document and press C, P, E, T or N."),
    )
    return DocumentMarks(session, editors, empty)


class DocumentMarks(ItemList):
    """See the module. It shows what the reader shows: *lets* says which faces that are."""

    def __init__(self, session: Session, editors: Editors, empty: EmptyState) -> None:
        self._document = ""
        self._lets: Callable[[MarkView], bool] = lambda _: True
        name = translate("Annotations", "Marks in this document")
        super().__init__(session, editors, name, self._rows, empty, None)
        # All rows have two lines: thousands of them need not be measured one by one.
        self.list.setUniformRowHeights(True)
        self.list.setRootIsDecorated(False)

    def show_document(self, document_id: str) -> None:
        """List the marks of another document, none for ``""``."""
        if document_id != self._document:
            self._document = document_id
            self.heed()

    def show_only(self, lets: Callable[[MarkView], bool]) -> None:
        """List only the faces of marks that *lets* lets through."""
        self._lets = lets
        self.heed()

    def follow(self, mark_id: str) -> None:
        """Choose the row of a mark that was chosen elsewhere."""
        self.list.choose(f"mark:{mark_id}")

    def _rows(self, project: Project) -> list[Node]:
        if not self._document or project.documents.find(self._document) is None:
            return []
        return mark_nodes(project, self._document, self._lets)


def mark_nodes(project: Project, document_id: str, lets: Callable[[MarkView], bool]) -> list[Node]:
    """A row for each mark of a document, as the text runs."""
    faces: dict[str, list[MarkView]] = {}
    for face in filter(lets, Faces(project).of(document_id)):
        faces.setdefault(face.id, []).append(face)
    document = project.documents.get(document_id)
    text = project.text_of(document)
    starts = [passage.span.start for passage in project.passages(document_id)]
    in_order = sorted(faces.values(), key=lambda own: (own[0].span.start, own[0].span.end))
    codes = {code.id: code for code in project.codes.all()}
    within = {code_id: tuple(above.name for above in path_of(codes, code_id)[:-1]) for code_id in codes}
    return [_node(own, text, starts, document.language, within) for own in in_order]


def _node(
    faces: list[MarkView],
    text: str,
    starts: list[int],
    language: str,
    within: Mapping[str, tuple[str, ...]],
) -> Node:
    faces = sorted(faces, key=lambda face: WEIGHT[face.kind])
    first = faces[0]
    passage = max(1, bisect_right(starts, first.span.start))
    place = translate("Annotations", "passage {0} of {1}").format(passage, max(1, len(starts)))
    said = " · ".join(dict.fromkeys(_said(face, within.get(face.item, ())) for face in faces))
    return Node(
        f"mark:{first.id}",
        _quote(first.pieces, text),
        f"{said} · {place}",
        f"stance-{first.stance}" if first.stance else first.kind,
        language=language,
        lines=1,
        tooltip=first.tooltip,
    )


def _quote(pieces: Iterable[Span], text: str) -> str:
    quote = " […] ".join(" ".join(piece.cut(text).split()) for piece in pieces)
    return quote if len(quote) <= LONGEST_QUOTE else f"{quote[:LONGEST_QUOTE]}…"


def _said(face: MarkView, within: Iterable[str]) -> str:
    """Kind, stance and what it is: ``Claim denies: The data were used``; a code behind those above it."""
    stance = words.word(words.STANCES[Stance(face.stance)]) if face.stance else ""
    kind = " ".join(part for part in (kind_name(face.kind), stance) if part)
    path = BELOW.join(isolate(part) for part in (*within, face.label))
    return f"{kind}: {path}" if face.label else kind
