"""The tables of a project, as rows of cells; csv_tables.py and xlsx.py write them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from workbench.core.annotations.mark import Mark, written_spans
from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.hypotheses_tables import WeighedEvidence, hypotheses_table
from workbench.core.exchange.lookup import Lookup
from workbench.core.exchange.matrix_tables import full_matrix_table, pivot_table, sources_table
from workbench.core.exchange.table import LIST, STEP, Column, Table, Value

LOSSES = (
    "the full texts (quotations with 32 characters around them are there)",
    "the source files and attached files (names and checksums are there)",
    "the history of the project",
    "what the saved searches had found at the last look",
)


def all_tables(contents: ProjectContents) -> list[Table]:
    """Every table of a project, in the order in which people read them."""
    lookup = Lookup(contents)
    return [make(contents, lookup) for make in _TABLES]


ID = Column("id", "Id", 12)
AUTHOR = Column("author", "Author", 14)
CREATED = Column("created", "Created", 20)
MODIFIED = Column("modified", "Modified", 20)
NOTE = Column("note", "Note", 36, words=True)


def _matrix(contents: ProjectContents, lookup: Lookup) -> Table:
    return full_matrix_table(contents.sources)


def _sources(contents: ProjectContents, lookup: Lookup) -> Table:
    return sources_table(contents.sources)


def _claims_by_parties(contents: ProjectContents, lookup: Lookup) -> Table:
    return pivot_table(contents.claims_by_parties)


def _codes_by_documents(contents: ProjectContents, lookup: Lookup) -> Table:
    return pivot_table(contents.codes_by_documents)


def _hypotheses(contents: ProjectContents, lookup: Lookup) -> Table:
    weighed = WeighedEvidence(contents.hypotheses, lookup.marks, lookup.documents)
    return hypotheses_table(weighed, contents.hypotheses.evidence)


def _claims(contents: ProjectContents, lookup: Lookup) -> Table:
    columns = [ID, Column("claim", "Claim", 60, words=True), NOTE, AUTHOR, CREATED, MODIFIED]
    rows = [
        (row.id, row.text, row.note, row.author, row.created, row.modified) for row in contents.matrix.claims
    ]
    return Table("claims", "Claims", columns, rows)


def _statements(contents: ProjectContents, lookup: Lookup) -> Table:
    columns = [
        ID,
        Column("claim_id", "Claim id", 12),
        Column("claim", "Claim", 40, words=True),
        Column("stance", "Stance", 10),
        Column("speaker", "Speaker", 20, words=True),
        Column("speaker_id", "Speaker id", 12),
        Column("according_to", "According to", 30),
        *_PLACE,
        AUTHOR,
        CREATED,
    ]
    rows = []
    for claim in contents.matrix.claims:
        for row in lookup.statements_of_claim.get(claim.id, ()):
            speaker = lookup.speaker_name(row)
            chain = STEP.join(lookup.chain_names(row.id))
            place = _place(lookup.marks[row.mark_id], lookup)
            head = (row.id, claim.id, claim.text, row.stance.value, speaker, row.speaker_id, chain)
            rows.append((*head, *place, row.author, row.created))
    return Table("statements", "Statements", columns, rows)


_PLACE = (
    Column("mark_id", "Mark id", 12),
    Column("quote", "Quotation", 60, words=True),
    Column("document_id", "Document id", 12),
    Column("document", "Document", 30, words=True),
    Column("outlet", "Outlet", 16, words=True),
    Column("published", "Published", 12),
    Column("start", "Start", 8),
    Column("end", "End", 8),
)


def _place(mark: Mark, lookup: Lookup) -> tuple[Value, ...]:
    """Where a mark is: the cells of _PLACE. Start and end are code points in the canonical text."""
    document = lookup.documents[mark.document_id]
    place = (document.id, document.title, document.outlet, document.published, mark.start, mark.end)
    return (mark.id, mark.quote, *place)


def _evidence(contents: ProjectContents, lookup: Lookup) -> Table:
    columns = [
        ID,
        Column("claim_id", "Claim id", 12),
        Column("claim", "Claim", 40, words=True),
        Column("bearing", "Bearing", 10),
        Column("kind", "Kind", 12),
        Column("reliability", "Reliability", 10),
        Column("credibility", "Credibility", 10),
        Column("relevance", "Relevance", 10),
        NOTE,
        *_PLACE,
        Column("attachment", "Attached file", 24),
        Column("attachment_sha256", "SHA-256 of the attached file", 20),
        AUTHOR,
        CREATED,
    ]
    rows = []
    for row in lookup.sorted_evidence(contents):
        claim = lookup.claims[row.claim_id]
        place = _place(lookup.marks[row.mark_id], lookup) if row.mark_id else ("",) * len(_PLACE)
        head = (row.id, claim.id, claim.text, row.bearing.value, row.kind.value)
        grades = (row.reliability, row.credibility, row.relevance.value, row.note)
        attached = (row.attachment_name, row.attachment_sha256)
        rows.append((*head, *grades, *place, *attached, row.author, row.created))
    return Table("evidence", "Evidence", columns, rows)


def _marks(contents: ProjectContents, lookup: Lookup) -> Table:
    columns = [
        *_PLACE,
        Column("prefix", "Before", 24),
        Column("suffix", "After", 24),
        Column("spans", "Spans", 14),
        Column("codes", "Codes", 24),
        Column("parties", "Parties", 24),
        NOTE,
        Column("text_sha256", "SHA-256 of the text", 20),
        AUTHOR,
        CREATED,
        MODIFIED,
        Column("orphan_of_version", "Orphan of version", 10),
    ]
    rows = []
    for mark in lookup.marks.values():
        codes = LIST.join("/".join(lookup.code_path(code)) for code in lookup.codes_of_mark.get(mark.id, ()))
        parties = LIST.join(party.name for party in lookup.parties_of_mark.get(mark.id, ()))
        made = (mark.text_sha256, mark.author, mark.created, mark.modified)
        around = (mark.prefix, mark.suffix, written_spans(mark.spans), codes, parties, mark.note)
        version = lookup.version_of_mark(mark)
        rows.append((*_place(mark, lookup), *around, *made, version.number if version else ""))
    return Table("marks", "Marks", columns, rows)


def _parties(contents: ProjectContents, lookup: Lookup) -> Table:
    """One row for each name, the one shown first."""
    columns = [
        Column("party_id", "Party id", 12),
        Column("party", "Party", 24, words=True),
        Column("kind", "Kind", 14),
        Column("name", "Name", 24, words=True),
        Column("language", "Language", 10),
        Column("mentions", "Mentions", 10),
        Column("description", "Description", 40, words=True),
    ]
    rows = []
    for party in sorted(contents.parties, key=lambda row: (row.name, row.id)):
        mentions = len(lookup.mentions_of_party.get(party.id, ()))
        names = [(party.name, "")] + [(row.name, row.language) for row in lookup.other_names(party.id)]
        for name, language in names:
            head = (party.id, party.name, party.kind.value)
            rows.append((*head, name, language, mentions, party.description))
    return Table("parties", "Parties", columns, rows)


def _codes(contents: ProjectContents, lookup: Lookup) -> Table:
    columns = [
        ID,
        Column("code", "Code", 24, words=True),
        Column("path", "Path", 36),
        Column("parent_id", "Parent id", 12),
        Column("colour", "Colour", 10),
        Column("shortcut", "Shortcut", 10),
        Column("definition", "Definition", 48, words=True),
        Column("marks", "Marks", 8),
    ]
    carried = Counter(row.code_id for row in contents.mark_codes)
    rows = []
    for _, code in lookup.code_tree():
        head = (code.id, code.name, "/".join(lookup.code_path(code)), code.parent_id)
        rows.append((*head, code.colour, code.shortcut, code.definition, carried[code.id]))
    return Table("codes", "Code book", columns, rows)


def _documents(contents: ProjectContents, lookup: Lookup) -> Table:
    columns = [
        ID,
        Column("title", "Title", 48, words=True),
        Column("outlet", "Outlet", 20, words=True),
        Column("byline", "Byline", 20, words=True),
        Column("published", "Published", 12),
        Column("language", "Language", 10),
        Column("direction", "Direction", 10),
        Column("url", "Address", 36),
        Column("retrieved", "Retrieved", 20),
        Column("file", "File", 28),
        Column("media_type", "Media type", 14),
        Column("charset", "Charset", 10),
        Column("characters", "Characters", 10),
        Column("source_sha256", "SHA-256 of the source", 20),
        Column("text_sha256", "SHA-256 of the text", 20),
        Column("imported", "Imported", 20),
        Column("imported_by", "Imported by", 14),
    ]
    rows = []
    for row in contents.documents:
        described = (row.title, row.outlet, row.byline, row.published, row.language, row.direction, row.url)
        read = (row.retrieved, row.path, row.media_type, row.charset, row.characters)
        rows.append(
            (row.id, *described, *read, row.source_sha256, row.text_sha256, row.imported, row.imported_by)
        )
    return Table("documents", "Documents", columns, rows)


def _relations(contents: ProjectContents, lookup: Lookup) -> Table:
    columns = [
        ID,
        Column("kind", "Kind", 16),
        Column("source_kind", "From what", 12),
        Column("source_id", "From id", 12),
        Column("target_kind", "To what", 12),
        Column("target_id", "To id", 12),
        NOTE,
        AUTHOR,
        CREATED,
    ]
    rows = []
    for row in sorted(contents.relations, key=lambda row: (row.created, row.id)):
        ends = (row.source_kind.value, row.source_id, row.target_kind.value, row.target_id)
        rows.append((row.id, row.kind.value, *ends, row.note, row.author, row.created))
    return Table("relations", "Relations", columns, rows)


def _memos(contents: ProjectContents, lookup: Lookup) -> Table:
    columns = [
        ID,
        Column("title", "Title", 28, words=True),
        Column("memo", "Memo", 60, words=True),
        Column("about_kind", "About what", 12),
        Column("about_id", "About id", 12),
        AUTHOR,
        CREATED,
        MODIFIED,
    ]
    rows = [
        (row.id, row.title, row.text, row.about_kind, row.about_id, row.author, row.created, row.modified)
        for row in sorted(contents.memos, key=lambda row: (row.created, row.id))
    ]
    return Table("memos", "Memos", columns, rows)


def _saved_searches(contents: ProjectContents, lookup: Lookup) -> Table:
    columns = [
        ID,
        Column("name", "Name", 28, words=True),
        Column("query", "Query", 40, words=True),
        Column("form", "Form", 10),
        Column("filters", "Filters", 28),
        Column("seen", "Last look", 20),
        AUTHOR,
        CREATED,
        MODIFIED,
    ]
    rows = [
        (row.id, row.name, row.query, row.form, row.filters, row.seen, row.author, row.created, row.modified)
        for row in sorted(contents.saved_searches, key=lambda row: (row.name, row.id))
    ]
    return Table("saved_searches", "Saved searches", columns, rows)


def _versions(contents: ProjectContents, lookup: Lookup) -> Table:
    """The texts that corrections have replaced; the present ones are in the table of documents."""
    columns = [
        ID,
        Column("document_id", "Document id", 12),
        Column("document", "Document", 30, words=True),
        Column("version", "Version", 8),
        Column("language", "Language", 10),
        Column("direction", "Direction", 10),
        Column("characters", "Characters", 10),
        Column("text_sha256", "SHA-256 of the text", 20),
        Column("note", "Why it was corrected", 36, words=True),
        Column("replaced", "Replaced", 20),
        Column("replaced_by", "Replaced by", 14),
    ]
    rows = []
    for row in contents.versions:
        head = (row.id, row.document_id, lookup.documents[row.document_id].title, row.number)
        text = (row.language, row.direction, row.characters, row.text_sha256)
        rows.append((*head, *text, row.note, row.replaced, row.replaced_by))
    return Table("versions", "Earlier versions of texts", columns, rows)


def _ratings(contents: ProjectContents, lookup: Lookup) -> Table:
    """How evidence goes with the claims that it was rated against, as far as analysts have said so."""
    columns = [
        Column("evidence_id", "Evidence id", 12),
        Column("quote", "Evidence", 60, words=True),
        Column("claim_id", "Claim id", 12),
        Column("claim", "Claim", 40, words=True),
        Column("consistency", "Consistency", 16),
        AUTHOR,
        MODIFIED,
    ]
    rows = []
    for row in sorted(contents.ratings, key=lambda row: (row.evidence_id, row.claim_id)):
        piece = lookup.evidence[row.evidence_id]
        what = lookup.marks[piece.mark_id].quote if piece.mark_id else piece.attachment_name
        claim = lookup.claims[row.claim_id]
        rows.append((piece.id, what, claim.id, claim.text, row.consistency.value, row.author, row.modified))
    return Table("ratings", "Ratings", columns, rows)


def _dismissals(contents: ProjectContents, lookup: Lookup) -> Table:
    """What two documents say that seemed to differ, and why it was found not to."""
    columns = [
        Column("id", "Id", 12),
        Column("kind", "Kind", 12),
        Column("document_id", "Document id", 12),
        Column("document", "Document", 40, words=True),
        Column("quote", "Quotation", 40, words=True),
        Column("other_document_id", "Other document id", 12),
        Column("other_document", "Other document", 40, words=True),
        Column("other_quote", "Other quotation", 40, words=True),
        Column("reason", "Reason", 40, words=True),
        AUTHOR,
        CREATED,
    ]
    rows = [
        (
            *(row.id, row.kind),
            *(row.document_id, lookup.documents[row.document_id].title, row.quote),
            *(row.other_document_id, lookup.documents[row.other_document_id].title, row.other_quote),
            *(row.reason, row.author, row.created),
        )
        for row in sorted(contents.dismissals, key=lambda row: row.id)
    ]
    return Table("dismissals", "Dismissed disagreements", columns, rows)


def _rejections(contents: ProjectContents, _lookup: Lookup) -> Table:
    """Suggestions of the program that were rejected, with the reasons."""
    columns = [
        Column("rejection_id", "Rejection id", 12),
        Column("kind", "Kind", 12),
        Column("what", "What was suggested", 60, words=True),
        NOTE,
        Column("key", "Key", 20),
        AUTHOR,
        CREATED,
    ]
    rows = [
        (row.id, row.kind, row.what, row.note, row.key, row.author, row.created)
        for row in sorted(contents.rejections, key=lambda row: row.id)
    ]
    return Table("rejections", "Rejected suggestions", columns, rows)


_TABLES: tuple[Callable[[ProjectContents, Lookup], Table], ...] = (
    _matrix,
    _sources,
    _claims_by_parties,
    _codes_by_documents,
    _hypotheses,
    _claims,
    _statements,
    _evidence,
    _ratings,
    _dismissals,
    _marks,
    _parties,
    _codes,
    _documents,
    _relations,
    _memos,
    _saved_searches,
    _versions,
    _rejections,
)
