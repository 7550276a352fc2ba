"""Which passages of two documents speak of the same thing; worked out once for each two texts."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import astuple
from typing import TYPE_CHECKING, Final

from workbench.core.comparison.passage_pairs import PassagePair, PassageText, monotone_chain
from workbench.core.documents.document import Document
from workbench.core.documents.identity import text_sha256
from workbench.core.project.project import Project

if TYPE_CHECKING:
    from workbench.core.comparison.alignment.aligning import AlignedPair

_KEPT: Final = 64
"""Alignments that are kept: of eight documents, each beside each. One of two articles takes some 100 KB."""

_Key = tuple[str, str]


class Alignments:
    """Aligns texts, and keeps what it found by the checksums of what was given: texts and passages."""

    def __init__(self, kept: int = _KEPT) -> None:
        self._most = kept
        self._found: OrderedDict[tuple[_Key, _Key], list[AlignedPair]] = OrderedDict()

    def of(self, a: PassageText, b: PassageText) -> Sequence[AlignedPair]:
        """The pairs of passages of two texts, in order of *a*, the best partner first."""
        # Here, because a window begins without the words of four languages.
        from workbench.core.comparison.alignment.aligning import align

        key = _key(a), _key(b)
        if key not in self._found:
            self._found[key] = align(a, b)
        self._found.move_to_end(key)
        while len(self._found) > self._most:
            self._found.popitem(last=False)
        return self._found[key]

    def knows(self, a: PassageText, b: PassageText) -> bool:
        """Whether these two were aligned already."""
        return (_key(a), _key(b)) in self._found

    def in_order(self, a: PassageText, b: PassageText) -> list[PassagePair]:
        """The likely pairs that rise in both texts, the heaviest selection: a `PassageAligner`."""
        return monotone_chain(
            PassagePair(pair.a, pair.b, pair.score) for pair in self.of(a, b) if pair.chosen
        )


def _key(text: PassageText) -> _Key:
    passages = (astuple(passage) for passage in text.passages)
    return text_sha256(text.text), text_sha256("\n".join(map(str, passages)))


def passage_text(project: Project, document: Document) -> PassageText:
    """What is aligned of a document. Raises UserError where it is damaged."""
    return PassageText(document.id, project.text_of(document), tuple(project.passages_of(document)))
