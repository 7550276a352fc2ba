"""The tables of a project: an explicit list. All of them are journalled, so all of them can be undone."""

from __future__ import annotations

from typing import Any

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
from workbench.core.documents.document import Document
from workbench.core.documents.version import TextVersion
from workbench.core.storage.table import Form

DOCUMENTS = Form("documents", Document, "document", ("imported", "id"))
VERSIONS = Form("versions", TextVersion, "version of a text", ("document_id", "number", "id"))
CODES = Form("codes", Code, "code", ("position", "name", "id"), optional=frozenset({"parent_id"}))
MARKS = Form("marks", Mark, "mark", ("document_id", "start", "end", "created", "id"))
MARK_CODES = Form("mark_codes", MarkCode, "code of a mark", ("mark_id", "code_id"), ("mark_id", "code_id"))
PARTIES = Form("parties", Party, "party", ("name", "id"))
PARTY_NAMES = Form("party_names", PartyName, "name of a party", ("party_id", "language", "name", "id"))
MENTIONS = Form("mentions", Mention, "mention", ("mark_id", "party_id"), ("mark_id", "party_id"))
CLAIMS = Form("claims", Claim, "claim", ("position", "created", "id"))
STATEMENTS = Form("statements", Statement, "statement", ("created", "id"), optional=frozenset({"speaker_id"}))
ATTRIBUTIONS = Form(
    "attributions",
    Attribution,
    "source",
    ("statement_id", "position", "id"),
    optional=frozenset({"party_id"}),
)
EVIDENCE = Form(
    "evidence",
    Evidence,
    "piece of evidence",
    ("created", "id"),
    optional=frozenset({"mark_id", "attachment_sha256"}),
)
RATINGS = Form("ratings", Rating, "rating", ("evidence_id", "claim_id"), ("evidence_id", "claim_id"))
DISMISSALS = Form("dismissals", Dismissal, "dismissal", ("created", "id"))
RELATIONS = Form("relations", Relation, "relation", ("created", "id"))
MEMOS = Form("memos", Memo, "memo", ("created", "id"))
REJECTIONS = Form("rejections", Rejection, "rejection", ("created", "id"))
SAVED_SEARCHES = Form(
    "saved_searches",
    SavedSearch,
    "saved search",
    ("name", "created", "id"),
    optional=frozenset({"seen_sha256"}),
)

JOURNALLED: tuple[Form[Any], ...] = (
    DOCUMENTS,
    CODES,
    MARKS,
    MARK_CODES,
    PARTIES,
    PARTY_NAMES,
    MENTIONS,
    CLAIMS,
    STATEMENTS,
    ATTRIBUTIONS,
    EVIDENCE,
    RELATIONS,
    MEMOS,
    SAVED_SEARCHES,
    VERSIONS,
    RATINGS,
    DISMISSALS,
    REJECTIONS,
)
