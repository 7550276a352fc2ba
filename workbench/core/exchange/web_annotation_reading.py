"""W3C Web Annotation (JSON-LD), read back: the inverse of web_annotation.py, without a loss.

It reads what this program writes. Annotations of other tools have no rows of ours and other habits with
offsets; they are imported elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields
from enum import StrEnum
from typing import TypeVar, get_type_hints

from workbench.core.annotations.claim import Attribution, Claim, Stance, Statement
from workbench.core.annotations.codebook import Code, MarkCode
from workbench.core.annotations.dismissal import Dismissal
from workbench.core.annotations.evidence import Bearing, Evidence, EvidenceKind, Relevance
from workbench.core.annotations.mark import GAP, Mark, written_spans
from workbench.core.annotations.memo import Memo
from workbench.core.annotations.party import Mention, Party, PartyName
from workbench.core.annotations.rating import Rating
from workbench.core.annotations.rejection import Rejection
from workbench.core.annotations.relation import Relation
from workbench.core.annotations.saved_search import SavedSearch
from workbench.core.documents.document import Document
from workbench.core.documents.version import TextVersion
from workbench.core.errors import UserError
from workbench.core.exchange import web_annotation_terms as terms
from workbench.core.text.span import Span

Row = TypeVar("Row")
Json = Mapping[str, object]


@dataclass
class Annotations:
    """All rows that an annotation collection carries."""

    documents: list[Document] = field(default_factory=list)
    codes: list[Code] = field(default_factory=list)
    mark_codes: list[MarkCode] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    parties: list[Party] = field(default_factory=list)
    party_names: list[PartyName] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    attributions: list[Attribution] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    ratings: list[Rating] = field(default_factory=list)
    dismissals: list[Dismissal] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    memos: list[Memo] = field(default_factory=list)
    saved_searches: list[SavedSearch] = field(default_factory=list)
    versions: list[TextVersion] = field(default_factory=list)


class _MalformedError(Exception):
    """The file is not what we write; the message says where."""


def read_web_annotation(data: bytes, name: str) -> Annotations:
    """The rows in a collection that this program has written. *name* is what the file is called in errors.

    Raises UserError when it is no such collection.
    """
    try:
        collection = json.loads(data)
        return _Reader(_object(collection, "the file")).read()
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UserError(name, f"is no JSON text ({error}).", "Export it again.") from error
    except _MalformedError as error:
        raise UserError(
            name, f"is no annotation collection of this program: {error}.", "Export it again."
        ) from error


class _Reader:
    def __init__(self, collection: Json) -> None:
        self._collection = collection
        self._rows = Annotations()

    def read(self) -> Annotations:
        project = _object(self._collection.get("muq:project"), "muq:project")
        rows = self._rows
        rows.documents = _table(project, "documents", Document)
        rows.codes = _table(project, "codes", Code)
        rows.parties = _table(project, "parties", Party)
        rows.party_names = _table(project, "party_names", PartyName)
        rows.claims = _table(project, "claims", Claim)
        rows.evidence = _table(project, "attached_evidence", Evidence)
        rows.relations = _table(project, "relations", Relation)
        rows.memos = _table(project, "memos", Memo)
        if "saved_searches" in project:  # which earlier collections do not have
            rows.saved_searches = _table(project, "saved_searches", SavedSearch)
        if "versions" in project:
            rows.versions = _table(project, "versions", TextVersion)
        if "dismissals" in project:
            rows.dismissals = _table(project, "dismissals", Dismissal)
        if "rejections" in project:
            rows.rejections = _table(project, "rejections", Rejection)
        if "ratings" in project:
            rows.ratings = _table(project, "ratings", Rating)
        for annotation in annotations_of(self._collection):
            self._annotation(annotation)
        return rows

    def _annotation(self, annotation: Json) -> None:
        mark_id = _row_id(annotation, "id")
        note = ""
        for body in _objects(annotation.get("body", []), "body"):
            purpose = body.get("purpose")
            if purpose == terms.NOTE:
                note = _string(body, "value")
            elif purpose == terms.CODE:
                self._rows.mark_codes.append(MarkCode(mark_id, _row_id(body, "muq:code")))
            elif purpose == terms.PARTY:
                self._rows.mentions.append(Mention(mark_id, _row_id(body, "muq:party")))
            elif purpose == terms.STATEMENT:
                self._statement(mark_id, body)
            elif purpose == terms.EVIDENCE:
                self._rows.evidence.append(_evidence(mark_id, body))
            else:
                raise _MalformedError(f"a body of {mark_id} has the unknown purpose {purpose!r}")
        self._rows.marks.append(_mark(mark_id, note, annotation))

    def _statement(self, mark_id: str, body: Json) -> None:
        statement_id = _row_id(body, "muq:statement")
        self._rows.statements.append(
            Statement(
                id=statement_id,
                mark_id=mark_id,
                claim_id=_row_id(body, "muq:claim"),
                stance=_member(Stance, _string(body, "muq:stance")),
                speaker_id=_row_id(body, "muq:speaker") if "muq:speaker" in body else "",
                author=_author(body),
                created=_string(body, "created"),
            )
        )
        for step in _objects(body.get("muq:accordingTo", []), "muq:accordingTo"):
            self._rows.attributions.append(
                Attribution(
                    id=_row_id(step, "id"),
                    statement_id=statement_id,
                    position=_integer(step, "muq:position"),
                    party_id=_row_id(step, "muq:party") if "muq:party" in step else "",
                    source=_string(step, "muq:sourceName"),
                )
            )


def annotations_of(collection: Json) -> list[Json]:
    """The annotations in a collection's embedded page."""
    return list(_objects(_object(collection.get("first"), "first").get("items"), "items"))


def _mark(mark_id: str, note: str, annotation: Json) -> Mark:
    written = annotation.get("target")
    targets = list(_objects(written, "target")) if isinstance(written, list) else [_object(written, "target")]
    if not targets:
        raise _MalformedError("target is empty")
    source = _object(targets[0].get("source"), "source")
    selected = [_selected(target) for target in targets]
    spans = [span for span, _, _, _ in selected]
    return Mark(
        id=mark_id,
        document_id=_row_id(source, "id"),
        start=spans[0].start,
        end=spans[-1].end,
        quote=GAP.join(exact for _, exact, _, _ in selected),
        prefix=selected[0][2],
        suffix=selected[-1][3],
        text_sha256=_string(source, "muq:textSha256"),
        note=note,
        author=_author(annotation),
        created=_string(annotation, "created"),
        modified=_string(annotation, "modified"),
        parts=written_spans(spans) if len(spans) > 1 else "",
    )


def _selected(target: Json) -> tuple[Span, str, str, str]:
    """A span with its words, and what stands before and after it."""
    selectors = {row.get("type"): row for row in _objects(target.get("selector"), "selector")}
    position = _object(selectors.get(terms.POSITION_SELECTOR), terms.POSITION_SELECTOR)
    quote = _object(selectors.get(terms.QUOTE_SELECTOR), terms.QUOTE_SELECTOR)
    try:
        span = Span(_integer(position, "start"), _integer(position, "end"))
    except ValueError as error:
        raise _MalformedError(str(error)) from error
    return span, _string(quote, "exact"), _string(quote, "prefix"), _string(quote, "suffix")


def _evidence(mark_id: str, body: Json) -> Evidence:
    return Evidence(
        id=_row_id(body, "muq:evidence"),
        claim_id=_row_id(body, "muq:claim"),
        bearing=_member(Bearing, _string(body, "muq:bearing")),
        kind=_member(EvidenceKind, _string(body, "muq:evidenceKind")),
        mark_id=mark_id,
        attachment_sha256="",
        attachment_name="",
        reliability=_string(body, "muq:reliability"),
        credibility=_integer(body, "muq:credibility"),
        note=_string(body, "muq:note"),
        author=_author(body),
        created=_string(body, "created"),
        relevance=_member(Relevance, str(body.get("muq:relevance", Relevance.MEDIUM))),
    )


def _author(row: Json) -> str:
    return _string(_object(row["creator"], "creator"), "name") if "creator" in row else ""


def _table(project: Json, name: str, kind: type[Row]) -> list[Row]:
    return [_row(kind, row) for row in _objects(project.get(name), name)]


def _row(kind: type[Row], values: Json) -> Row:
    """A dataclass from its fields' values. Keys that a newer version has added are left out."""
    hints = get_type_hints(kind)
    read: dict[str, object] = {}
    for column in fields(kind):  # type: ignore[arg-type]
        if column.name not in values:
            if column.default is MISSING:
                raise _MalformedError(f"{kind.__name__} lacks {column.name}")
            continue
        wanted = hints[column.name]
        if wanted is int:
            read[column.name] = _integer(values, column.name)
        elif isinstance(wanted, type) and issubclass(wanted, StrEnum):
            read[column.name] = _member(wanted, _string(values, column.name))
        else:
            read[column.name] = _string(values, column.name)
    return kind(**read)


Member = TypeVar("Member", bound=StrEnum)


def _member(kind: type[Member], value: str) -> Member:
    try:
        return kind(value)
    except ValueError as error:
        raise _MalformedError(f"{value!r} is no {kind.__name__}") from error


def _object(value: object, where: str) -> Json:
    if not isinstance(value, dict):
        raise _MalformedError(f"{where} is missing or no object")
    return value


def _objects(value: object, where: str) -> Iterator[Json]:
    if not isinstance(value, list):
        raise _MalformedError(f"{where} is missing or no list")
    for item in value:
        yield _object(item, f"an item of {where}")


def _string(row: Json, key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        raise _MalformedError(f"{key} is missing or no text")
    return value


def _integer(row: Json, key: str) -> int:
    value = row.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise _MalformedError(f"{key} is missing or no whole number")
    return value


def _row_id(row: Json, key: str) -> str:
    return terms.identifier_of(_string(row, key))
