"""All that an exporter may know of a project."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workbench.core.annotations.claim import Attribution, Claim, Statement
from workbench.core.annotations.codebook import Code, MarkCode
from workbench.core.annotations.dismissal import Dismissal
from workbench.core.annotations.evidence import Evidence
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.memo import Memo
from workbench.core.annotations.party import Mention, Party, PartyName
from workbench.core.annotations.rating import Rating
from workbench.core.annotations.rejection import Rejection
from workbench.core.annotations.relation import Relation
from workbench.core.annotations.saved_search import SavedSearch
from workbench.core.comparison.claim_matrix import ClaimMatrix
from workbench.core.comparison.hypotheses import Hypotheses
from workbench.core.comparison.pivots import Pivot
from workbench.core.comparison.source_matrix import SourceMatrix
from workbench.core.documents.document import Document, Passage
from workbench.core.documents.version import TextVersion


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One operation of the project's history. *time* is ISO 8601, UTC; *state* done, undone or abandoned."""

    id: str
    name: str
    author: str
    time: str
    state: str


@dataclass(frozen=True)
class ProjectContents:
    """A project as exporters see it: its rows, and functions for the heavy things.

    *modified* is the ISO 8601 time (UTC) of the last operation, never of the export, so that the export
    of an unchanged project is the same, byte for byte. *sources* is the claim × source matrix in full, over
    all documents, with two pivots of it beside it, and *hypotheses* weighs all evidence. *text_of*,
    *source_of* and *passages_of* take a document's id, *text_of_version* and *passages_of_version* an earlier
    version, *attachment_of* the SHA-256 of an attached file.
    """

    project_id: str
    name: str
    modified: str
    documents: tuple[Document, ...]
    versions: tuple[TextVersion, ...]
    codes: tuple[Code, ...]
    mark_codes: tuple[MarkCode, ...]
    marks: tuple[Mark, ...]
    parties: tuple[Party, ...]
    party_names: tuple[PartyName, ...]
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    statements: tuple[Statement, ...]
    attributions: tuple[Attribution, ...]
    evidence: tuple[Evidence, ...]
    ratings: tuple[Rating, ...]
    dismissals: tuple[Dismissal, ...]
    rejections: tuple[Rejection, ...]
    relations: tuple[Relation, ...]
    memos: tuple[Memo, ...]
    saved_searches: tuple[SavedSearch, ...]
    sources: SourceMatrix
    claims_by_parties: Pivot
    codes_by_documents: Pivot
    hypotheses: Hypotheses
    history: tuple[HistoryEntry, ...]
    text_of: Callable[[str], str]
    source_of: Callable[[str], bytes]
    passages_of: Callable[[str], tuple[Passage, ...]]
    text_of_version: Callable[[TextVersion], str]
    passages_of_version: Callable[[TextVersion], tuple[Passage, ...]]
    attachment_of: Callable[[str], bytes]

    @property
    def matrix(self) -> ClaimMatrix:
        """What is in the cells and the verdicts of the claim × source matrix."""
        return self.sources.matrix
