"""The sample project: the sample corpus, and what an analyst has marked in it.

What is marked stands in ``corpus/annotations.toml``, where every place is given by its words. It goes into
the project through the same operations as everybody's work, so that the sample has a history to look at.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Bearing, EvidenceKind, Relevance
from workbench.core.annotations.party import PartyKind
from workbench.core.annotations.rating import Consistency
from workbench.core.annotations.relation import ItemKind, RelationKind
from workbench.core.errors import BugError
from workbench.core.importing.pipeline import read_articles
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.operations.claims import add_claim, add_statement
from workbench.core.project.operations.codebook import add_code
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.operations.evidence import add_evidence
from workbench.core.project.operations.marks import ClaimPart, EvidencePart, add_mark
from workbench.core.project.operations.memos import add_memo
from workbench.core.project.operations.parties import add_party
from workbench.core.project.operations.ratings import rate_against
from workbench.core.project.operations.relations import add_relation
from workbench.core.project.operations.statements import SourceStep
from workbench.core.project.project import Project, create_project
from workbench.core.resources import sample_corpus
from workbench.core.text.canonical import canonical
from workbench.core.text.span import Span

NAME = "Twitter against Microsoft (sample)"
AUTHOR = "Muqabala"
Entry = Mapping[str, Any]


def create_sample(path: Path, progress: Progress | None = None) -> Project:
    """Make the sample project at *path* and leave it open.

    Raises UserError when there is a file already or none can be made, Cancelled when the listener asks;
    then nothing is left at *path*. A corpus that does not fit its annotations is a BugError.
    """
    project = create_project(path, name=NAME, author=AUTHOR)
    try:
        _Sample(project, progress or NoProgress()).build()
    except BaseException:
        project.close()
        path.unlink(missing_ok=True)
        raise
    return project


def place(text: str, quote: str) -> Span:
    """Where *quote* stands in *text* (code points). Raises BugError unless it stands there exactly once."""
    wanted = canonical(quote)
    start = text.find(wanted)
    if start < 0 or text.find(wanted, start + 1) >= 0:
        found = "does not stand" if start < 0 else "stands more than once"
        raise BugError(f"“{quote}” {found} in its article of the sample corpus")
    return Span(start, start + len(wanted))


class _Sample:
    """Fills one project; remembers the id that each key of the annotations has been given."""

    def __init__(self, project: Project, progress: Progress) -> None:
        self._project = project
        self._progress = progress
        self._ids: dict[tuple[str, str], str] = {}

    def build(self) -> None:
        """Import the articles, then add what is in the annotations, in the order of the file."""
        annotations = tomllib.loads((sample_corpus() / "annotations.toml").read_text(encoding="utf-8"))
        self._import()
        adders: tuple[tuple[str, Callable[[Entry], None]], ...] = (
            ("codes", self._add_code),
            ("parties", self._add_party),
            ("claims", self._add_claim),
            ("marks", self._add_mark),
            ("relations", self._add_relation),
            ("memos", self._add_memo),
        )
        total = sum(len(annotations[name]) for name, _ in adders)
        done = 0
        for name, add in adders:
            for entry in annotations[name]:
                add(entry)
                done += 1
                self._progress.report(done, total, name)

    def _import(self) -> None:
        found = read_articles([sample_corpus() / "articles"], progress=self._progress)
        report = import_articles(self._project, found, self._progress).value
        if report.failed or report.duplicates:
            raise BugError(f"the sample corpus could not be imported whole: {report}")
        for document in report.imported:
            self._ids["document", document.path] = document.id

    def _add_code(self, entry: Entry) -> None:
        code = add_code(
            self._project,
            entry["name"],
            parent_id=self._id("code", entry["parent"]) if "parent" in entry else "",
            colour=entry["colour"],
            shortcut=entry.get("shortcut", ""),
            definition=entry["definition"],
        ).value
        self._ids["code", entry["key"]] = code.id

    def _add_party(self, entry: Entry) -> None:
        party = add_party(
            self._project,
            entry["name"],
            PartyKind(entry["kind"]),
            [(name, language) for name, language in entry.get("names", ())],
            entry.get("description", ""),
        ).value
        self._ids["party", entry["key"]] = party.id

    def _add_claim(self, entry: Entry) -> None:
        claim = add_claim(self._project, entry["text"], entry.get("note", "")).value
        self._ids["claim", entry["key"]] = claim.id

    def _add_mark(self, entry: Entry) -> None:
        document_id = self._id("document", entry["document"])
        statements: Sequence[Entry] = entry.get("statements", ())
        evidence: Sequence[Entry] = entry.get("evidence", ())
        mark = add_mark(
            self._project,
            document_id,
            place(self._project.text(document_id), entry["quote"]),
            note=entry.get("note", ""),
            codes=[self._id("code", key) for key in entry.get("codes", ())],
            parties=[self._id("party", key) for key in entry.get("parties", ())],
            claim=self._claim_part(statements[0]) if statements else None,
            evidence=self._evidence_part(evidence[0]) if evidence else None,
        ).value
        for part in map(self._claim_part, statements[1:]):
            add_statement(self._project, mark.id, part.claim, part.stance, part.speaker, part.according_to)
        for piece in map(self._evidence_part, evidence[1:]):
            add_evidence(
                self._project,
                piece.claim,
                piece.bearing,
                mark_id=mark.id,
                kind=piece.kind,
                reliability=piece.reliability,
                credibility=piece.credibility,
                relevance=piece.relevance,
                note=piece.note,
            )
        self._rate(mark.id, evidence)
        if "key" in entry:
            self._ids["mark", entry["key"]] = mark.id

    def _claim_part(self, entry: Entry) -> ClaimPart:
        return ClaimPart(
            self._id("claim", entry["claim"]),
            Stance(entry["stance"]),
            self._id("party", entry["speaker"]) if "speaker" in entry else "",
            tuple(map(self._source_step, entry.get("according_to", ()))),
        )

    def _source_step(self, entry: Entry) -> SourceStep:
        if "party" in entry:
            return SourceStep(party=self._id("party", entry["party"]))
        return SourceStep(source=entry["source"])

    def _evidence_part(self, entry: Entry) -> EvidencePart:
        return EvidencePart(
            self._id("claim", entry["claim"]),
            Bearing(entry["bearing"]),
            EvidenceKind(entry["kind"]),
            entry["reliability"],
            entry["credibility"],
            entry["note"],
            Relevance(entry["relevance"]),
        )

    def _rate(self, mark_id: str, entries: Sequence[Entry]) -> None:
        """Rate the evidence of a mark against the claims that compete."""
        pieces = {piece.claim_id: piece.id for piece in self._project.evidence.where(mark_id=mark_id)}
        for entry in entries:
            ratings = {self._id("claim", key): Consistency(said) for key, said in entry["ratings"].items()}
            rate_against(self._project, pieces[self._id("claim", entry["claim"])], ratings)

    def _add_relation(self, entry: Entry) -> None:
        source, target = self._item(entry["source"]), self._item(entry["target"])
        add_relation(self._project, RelationKind(entry["kind"]), source, target, entry.get("note", ""))

    def _add_memo(self, entry: Entry) -> None:
        about = self._item(entry["about"]) if "about" in entry else None
        add_memo(self._project, entry["title"], entry["text"], about)

    def _item(self, entry: Entry) -> tuple[ItemKind, str]:
        """An item that is written as ``{ kind = "key" }``."""
        ((kind, key),) = entry.items()
        return ItemKind(kind), self._id(kind, key)

    def _id(self, kind: str, key: str) -> str:
        if (kind, key) not in self._ids:
            raise BugError(f"the annotations of the sample speak of an unknown {kind} “{key}”")
        return self._ids[kind, key]
