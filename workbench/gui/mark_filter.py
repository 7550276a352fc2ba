"""Which marks are shown: by kind, by what they say, by who has made them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.gui.reader.mark_view import MarkKind, MarkView
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.project import Project


@dataclass(frozen=True, slots=True)
class MarkFilter:
    """What is left out. *items* are ids of claims, parties and codes, *authors* names: empty for all."""

    hidden_kinds: frozenset[MarkKind] = frozenset()
    items: frozenset[str] = frozenset()
    authors: frozenset[str] = frozenset()

    @property
    def active(self) -> bool:
        """Whether anything may be left out."""
        return bool(self.hidden_kinds or self.items or self.authors)

    def lets(self, face: MarkView) -> bool:
        """Whether this face of a mark is shown."""
        return (
            face.kind not in self.hidden_kinds
            and (not self.items or face.item in self.items)
            and (not self.authors or face.author in self.authors)
        )

    def shown(self, faces: Iterable[MarkView]) -> list[MarkView]:
        """Those of *faces* that are shown."""
        return [face for face in faces if self.lets(face)] if self.active else list(faces)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something by which marks can be chosen. *key* is an id, or the name of an author."""

    key: str
    text: str
    drawing: str
    is_author: bool = False


def choices_of(project: Project) -> Sequence[Choice]:
    """Claims, codes, parties and authors of a project."""
    authors = sorted({mark.author for mark in project.marks.all()})
    return [
        *(Choice(claim.id, claim.text, "claim") for claim in project.claims.all()),
        *(Choice(code.id, code.name, "code") for code in project.codes.all()),
        *(Choice(party.id, party.name, "party") for party in project.parties.all()),
        *(
            Choice(author, author or translate("Marks", "unknown author"), "edit", is_author=True)
            for author in authors
        ),
    ]
