"""W3C Web Annotation (JSON-LD), written: one collection, one page, one annotation for each mark.

The model is https://www.w3.org/TR/annotation-model/ (section numbers below are its own). Positions are
code points, half-open, in the canonical text, as section 4.2.5 asks for.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from workbench.core.annotations.claim import Claim, Statement
from workbench.core.annotations.codebook import Code
from workbench.core.annotations.dismissal import Dismissal
from workbench.core.annotations.evidence import Evidence
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.memo import Memo
from workbench.core.annotations.party import Party, PartyName
from workbench.core.annotations.rejection import Rejection
from workbench.core.annotations.relation import Relation
from workbench.core.annotations.saved_search import SavedSearch
from workbench.core.documents.document import Document
from workbench.core.documents.version import TextVersion
from workbench.core.exchange import web_annotation_terms as terms
from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.exporter import ExportReport
from workbench.core.exchange.lookup import Lookup
from workbench.core.exchange.output import new_file
from workbench.core.progress import Progress
from workbench.core.text.direction import first_strong

Json = dict[str, object]
_Identified = (
    Document
    | Code
    | Party
    | PartyName
    | Claim
    | Evidence
    | Rejection
    | Relation
    | Memo
    | SavedSearch
    | TextVersion
    | Dismissal
)

LOSSES = (
    "the texts and the source files themselves (their checksums are there)",
    "the attached files of evidence (their names and checksums are there)",
    "the history of the project",
)


def export_web_annotation(contents: ProjectContents, out: Path, progress: Progress) -> ExportReport:
    """Write the marks of a project, with all that hangs on them, as a JSON-LD file."""
    data = web_annotation(contents, progress)
    with new_file(out) as file:
        file.write_bytes(data)
    return ExportReport(out, LOSSES)


def web_annotation(contents: ProjectContents, progress: Progress) -> bytes:
    """The annotation collection as JSON-LD in UTF-8, an annotation a line.

    Section 5: the collection with its only page embedded.
    """
    lookup = Lookup(contents)
    lines = []
    for done, mark in enumerate(lookup.marks.values()):
        progress.report(done, len(lookup.marks), "Web Annotation")
        lines.append(_json(_annotation(mark, lookup)))
    page_id = uuid.uuid5(uuid.NAMESPACE_URL, terms.urn(contents.project_id) + "#page-1").urn
    collection = _json(_collection(contents, len(lines), page_id)).removesuffix("}")
    page = _json(_page(contents, page_id)).removesuffix("}")
    items = ",\n".join(lines)
    return f'{collection},\n"first": {page},\n"items": [\n{items}\n]}}}}\n'.encode()


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)


def _collection(contents: ProjectContents, total: int, page_id: str) -> Json:
    collection: Json = {
        "@context": terms.CONTEXT,
        "id": terms.urn(contents.project_id),
        "type": terms.COLLECTION,
        "label": contents.name or "Muqabala",
    }
    if contents.modified:
        collection["modified"] = contents.modified
    return collection | {
        "total": total,
        "muq:notCarried": list(LOSSES),
        "muq:project": _project_rows(contents),
        "last": page_id,
    }


def _page(contents: ProjectContents, page_id: str) -> Json:
    return {
        "id": page_id,
        "type": terms.PAGE,
        "partOf": {"id": terms.urn(contents.project_id), "type": terms.COLLECTION},
        "startIndex": 0,
    }


def _project_rows(contents: ProjectContents) -> Json:
    """The rows that hang on no mark, as they are: documents in their order, all others by id."""
    attached = [row for row in contents.evidence if not row.mark_id]
    tables: dict[str, Iterable[_Identified]] = {
        "documents": contents.documents,
        "codes": _by_id(contents.codes),
        "parties": _by_id(contents.parties),
        "party_names": _by_id(contents.party_names),
        "claims": _by_id(contents.claims),
        "attached_evidence": _by_id(attached),
        "relations": _by_id(contents.relations),
        "memos": _by_id(contents.memos),
        "saved_searches": _by_id(contents.saved_searches),
        "rejections": _by_id(contents.rejections),
        "versions": contents.versions,
        "dismissals": _by_id(contents.dismissals),
    }
    ratings = sorted(contents.ratings, key=lambda row: (row.evidence_id, row.claim_id))
    written = {name: [asdict(row) for row in rows] for name, rows in tables.items()}
    return {**written, "ratings": [asdict(row) for row in ratings]}


def _by_id(rows: Iterable[_Identified]) -> list[_Identified]:
    return sorted(rows, key=lambda row: row.id)


def _annotation(mark: Mark, lookup: Lookup) -> Json:
    bodies = _bodies(mark, lookup)
    purposes = list(dict.fromkeys(str(body["purpose"]) for body in bodies)) or [terms.NOTHING]
    annotation: Json = {
        # Each one stands by itself when it is cut out of its page.
        "@context": terms.CONTEXT,
        "id": terms.urn(mark.id),
        "type": terms.ANNOTATION,
        "motivation": purposes[0] if len(purposes) == 1 else purposes,
        **_made(mark.author, mark.created),
        "modified": mark.modified,
    }
    if bodies:
        annotation["body"] = bodies
    targets = _targets(mark, lookup)
    # An array of targets (section 3.1) where the mark has several spans: all selectors of one target select
    # the same words (section 4.2).
    annotation["target"] = targets[0] if len(targets) == 1 else targets
    return annotation


def _made(author: str, created: str) -> Json:
    creator: Json = {"creator": {"type": "Person", "name": author}} if author else {}
    return {**creator, "created": created}


def _targets(mark: Mark, lookup: Lookup) -> list[Json]:
    """Section 4: a specific resource for each span. The text is found again by its checksum.

    That of an orphan is the version of the text in which it stands.
    """
    document = lookup.documents[mark.document_id]
    version = lookup.version_of_mark(mark)
    written = version or document
    source: Json = {
        "id": terms.urn(document.id),
        "type": "Text",
        "format": "text/plain",
        "textDirection": written.direction,
        "muq:file": terms.version_file(document.id, version.number)
        if version
        else terms.text_file(document.id),
        "muq:textSha256": mark.text_sha256,
    }
    if written.language:
        source["language"] = written.language
    return [
        {
            "type": "SpecificResource",
            "source": source,
            "selector": [
                {"type": terms.POSITION_SELECTOR, "start": span.start, "end": span.end},
                {
                    "type": terms.QUOTE_SELECTOR,
                    "exact": exact,
                    "prefix": mark.prefix if span.start == mark.start else "",
                    "suffix": mark.suffix if span.end == mark.end else "",
                },
            ],
        }
        for span, exact in mark.pieces
    ]


def _bodies(mark: Mark, lookup: Lookup) -> list[Json]:
    bodies = [_statement(row, lookup) for row in lookup.statements_of_mark.get(mark.id, ())]
    bodies += [_evidence(row, lookup) for row in lookup.evidence_of_mark.get(mark.id, ())]
    bodies += [
        _textual(terms.PARTY, party.name) | {"muq:party": terms.urn(party.id)}
        for party in lookup.parties_of_mark.get(mark.id, ())
    ]
    bodies += [
        _textual(terms.CODE, code.name) | {"muq:code": terms.urn(code.id)}
        for code in lookup.codes_of_mark.get(mark.id, ())
    ]
    if mark.note:
        bodies.append(_textual(terms.NOTE, mark.note))
    return bodies


def _textual(purpose: str, value: str) -> Json:
    return {
        "type": terms.TEXTUAL_BODY,
        "purpose": purpose,
        "value": value,
        "format": "text/plain",
        "textDirection": first_strong(value) or "auto",
    }


def _statement(statement: Statement, lookup: Lookup) -> Json:
    body: Json = {
        "muq:statement": terms.urn(statement.id),
        **_textual(terms.STATEMENT, lookup.claims[statement.claim_id].text),
        **_made(statement.author, statement.created),
        "muq:claim": terms.urn(statement.claim_id),
        "muq:stance": statement.stance.value,
    }
    if statement.speaker_id:
        body["muq:speaker"] = terms.urn(statement.speaker_id)
        body["muq:speakerName"] = lookup.speaker_name(statement)
    chain = lookup.chain_of_statement.get(statement.id, ())
    if chain:
        body["muq:accordingTo"] = [
            {
                "id": terms.urn(step.id),
                "muq:position": step.position,
                **({"muq:party": terms.urn(step.party_id)} if step.party_id else {}),
                "muq:sourceName": step.source,
            }
            for step in chain
        ]
    return body


def _evidence(evidence: Evidence, lookup: Lookup) -> Json:
    return {
        "muq:evidence": terms.urn(evidence.id),
        **_textual(terms.EVIDENCE, lookup.claims[evidence.claim_id].text),
        **_made(evidence.author, evidence.created),
        "muq:claim": terms.urn(evidence.claim_id),
        "muq:bearing": evidence.bearing.value,
        "muq:evidenceKind": evidence.kind.value,
        "muq:reliability": evidence.reliability,
        "muq:credibility": evidence.credibility,
        "muq:relevance": evidence.relevance.value,
        "muq:note": evidence.note,
    }
