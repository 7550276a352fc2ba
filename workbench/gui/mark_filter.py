"""Which marks are shown: by kind, by what they say, by who has made them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workbench.core.annotations.codebook import path_of, with_those_below
from workbench.core.text.isolates import isolate
from workbench.gui.reader.mark_view import MarkKind, MarkView
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.project import Project


BELOW = " › "
"""Between a code and one below it."""


@dataclass(frozen=True, slots=True)
class MarkFilter:
    """What is left out. *items* are ids of claims, parties and codes, *authors* names: empty for all.

    *codes_below*: a code stands for those below it in the code book, too (see `widened`).
    """

    hidden_kinds: frozenset[MarkKind] = frozenset()
    items: frozenset[str] = frozenset()
    authors: frozenset[str] = frozenset()
    codes_below: bool = True

    @property
    def active(self) -> bool:
        """Whether anything may be left out."""
        return bool(self.hidden_kinds or self.items or self.authors)

    def widened(self, project: Project) -> MarkFilter:
        """The same with the codes below the chosen ones among its *items*, as the code book is now."""
        if not (self.codes_below and self.items):
            return self
        return replace(self, items=with_those_below(project.codes.all(), self.items))

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
    """Something by which marks can be chosen. *key* is an id, or the name of an author.

    *within* names the codes above a code, from the top.
    """

    key: str
    text: str
    drawing: str
    is_author: bool = False
    within: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """Its text behind what it stands within."""
        return BELOW.join((*self.within, self.text))

    @property
    def shown(self) -> str:
        """The path, each part in its own direction."""
        return BELOW.join(isolate(part) for part in (*self.within, self.text))


def choices_of(project: Project) -> Sequence[Choice]:
    """Claims, codes, parties and authors of a project."""
    authors = sorted({mark.author for mark in project.marks.all()})
    codes = {code.id: code for code in project.codes.all()}
    paths = {code_id: path_of(codes, code_id) for code_id in codes}
    order = {code_id: number for number, code_id in enumerate(codes)}
    return [
        *(Choice(claim.id, claim.text, "claim") for claim in project.claims.all()),
        *(
            Choice(code.id, code.name, "code", within=tuple(above.name for above in paths[code.id][:-1]))
            for code in sorted(codes.values(), key=lambda code: [order[above.id] for above in paths[code.id]])
        ),
        *(Choice(party.id, party.name, "party") for party in project.parties.all()),
        *(
            Choice(author, author or translate("Marks", "unknown author"), "edit", is_author=True)
            for author in authors
        ),
    ]
