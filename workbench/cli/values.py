"""The rows of a project as JSON values: the keys that scripts depend on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from workbench.core.annotations.claim import Attribution, Statement
from workbench.core.annotations.evidence import Evidence
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.orphans import is_orphan
from workbench.core.comparison.claim_matrix import ClaimMatrix
from workbench.core.project.project import Project

Value = dict[str, Any]


class StatementValues:
    """Statements with the names of speakers and sources."""

    def __init__(self, project: Project) -> None:
        self._parties = {party.id: party.name for party in project.parties.all()}
        self._chains: defaultdict[str, list[Attribution]] = defaultdict(list)
        for step in project.attributions.all():
            self._chains[step.statement_id].append(step)

    def value(self, statement: Statement) -> Value:
        """One statement; *according_to* names the sources in order."""
        return {
            "id": statement.id,
            "mark": statement.mark_id,
            "claim": statement.claim_id,
            "stance": statement.stance.value,
            "speaker": self._parties.get(statement.speaker_id, ""),
            "according_to": [
                self._parties.get(step.party_id, step.source) for step in self._chains[statement.id]
            ],
        }


class MarkValues:
    """Marks of a project with all that they say."""

    def __init__(self, project: Project, marks: Sequence[Mark]) -> None:
        self._marks = marks
        ids = [mark.id for mark in marks]
        self._documents = {
            document.id: document
            for document in project.documents.among("id", {mark.document_id for mark in marks})
        }
        self._statements = StatementValues(project)
        self._codes = {code.id: code.name for code in project.codes.all()}
        self._parties = {party.id: party.name for party in project.parties.all()}
        self._of_mark: defaultdict[str, defaultdict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
        for link in project.mark_codes.among("mark_id", ids):
            self._of_mark[link.mark_id]["codes"].append(self._codes[link.code_id])
        for mention in project.mentions.among("mark_id", ids):
            self._of_mark[mention.mark_id]["parties"].append(self._parties[mention.party_id])
        for statement in project.statements.among("mark_id", ids):
            self._of_mark[statement.mark_id]["statements"].append(self._statements.value(statement))
        for piece in project.evidence.among("mark_id", ids):
            self._of_mark[piece.mark_id]["evidence"].append(evidence_value(piece))

    def values(self) -> list[Value]:
        """The marks, in the order given."""
        return [self._value(mark) for mark in self._marks]

    def _value(self, mark: Mark) -> Value:
        said = self._of_mark[mark.id]
        return {
            "id": mark.id,
            "document": mark.document_id,
            "start": mark.start,
            "end": mark.end,
            "spans": [[span.start, span.end] for span in mark.spans],
            "quote": mark.quote,
            "orphan": is_orphan(mark, self._documents[mark.document_id]),
            "note": mark.note,
            "codes": said["codes"],
            "parties": said["parties"],
            "statements": said["statements"],
            "evidence": said["evidence"],
            "author": mark.author,
            "created": mark.created,
            "modified": mark.modified,
        }


def evidence_value(piece: Evidence) -> Value:
    """One piece of evidence."""
    return {
        "id": piece.id,
        "claim": piece.claim_id,
        "mark": piece.mark_id,
        "attachment": piece.attachment_name,
        "bearing": piece.bearing.value,
        "kind": piece.kind.value,
        "reliability": piece.reliability,
        "credibility": piece.credibility,
        "relevance": piece.relevance.value,
        "note": piece.note,
    }


def claim_values(project: Project) -> list[Value]:
    """All claims with their statements and evidence."""
    statements = StatementValues(project)
    return [
        {
            "id": claim.id,
            "text": claim.text,
            "note": claim.note,
            "statements": [statements.value(item) for item in project.statements.where(claim_id=claim.id)],
            "evidence": [evidence_value(item) for item in project.evidence.where(claim_id=claim.id)],
        }
        for claim in project.claims.all()
    ]


def party_values(project: Project) -> list[Value]:
    """All parties with their names, and how many marks mention them."""
    return [
        {
            "id": party.id,
            "name": party.name,
            "kind": party.kind.value,
            "description": party.description,
            "names": [
                {"name": item.name, "language": item.language}
                for item in project.party_names.where(party_id=party.id)
            ],
            "mentions": len(project.mentions.where(party_id=party.id)),
        }
        for party in project.parties.all()
    ]


def code_values(project: Project) -> list[Value]:
    """The code book, with how many marks carry each code."""
    return [
        {
            "id": code.id,
            "name": code.name,
            "parent": code.parent_id,
            "colour": code.colour,
            "shortcut": code.shortcut,
            "definition": code.definition,
            "marks": len(project.mark_codes.where(code_id=code.id)),
        }
        for code in project.codes.all()
    ]


def matrix_value(matrix: ClaimMatrix) -> Value:
    """The claim × source matrix; silence has no cell."""
    documents = {document.id: document for document in matrix.documents}
    return {
        "claims": [{"id": claim.id, "text": claim.text} for claim in matrix.claims],
        "documents": [
            {"id": item.id, "title": item.title, "outlet": item.outlet, "language": item.language}
            for item in matrix.documents
        ],
        "cells": [
            {
                "claim": claim_id,
                "document": document_id,
                "stances": [
                    {
                        "mark": voice.mark.id,
                        "stance": voice.statement.stance.value,
                        "quote": voice.mark.quote,
                        "speaker": voice.speaker,
                        "orphan": is_orphan(voice.mark, documents[document_id]),
                    }
                    for voice in cell.stances
                ],
            }
            for (claim_id, document_id), cell in matrix.cells.items()
        ],
        "verdicts": [
            {
                "claim": verdict.claim_id,
                **{stance.value: count for stance, count in verdict.counts.items()},
                "independent": {stance.value: count for stance, count in verdict.independent.items()},
            }
            for verdict in matrix.verdicts.values()
        ],
    }
