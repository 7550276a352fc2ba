"""Who belongs to whom in a project's contents: the joins that every exporter needs, made once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

from workbench.core.annotations.claim import Attribution, Claim, Statement
from workbench.core.annotations.codebook import Code
from workbench.core.annotations.evidence import Evidence
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.orphans import is_orphan
from workbench.core.annotations.party import Party, PartyName
from workbench.core.documents.document import Document
from workbench.core.documents.version import TextVersion
from workbench.core.exchange.contents import ProjectContents

Row = TypeVar("Row")
Key = TypeVar("Key", bound=Hashable)


class Lookup:
    """The rows of a project by what they belong to. Lists have one order, whatever order the rows came in."""

    def __init__(self, contents: ProjectContents) -> None:
        self.documents: Mapping[str, Document] = {row.id: row for row in contents.documents}
        self.codes: Mapping[str, Code] = {row.id: row for row in contents.codes}
        self.parties: Mapping[str, Party] = {row.id: row for row in contents.parties}
        self.claims: Mapping[str, Claim] = {row.id: row for row in contents.claims}
        self.statements: Mapping[str, Statement] = {row.id: row for row in contents.statements}
        self.evidence: Mapping[str, Evidence] = {row.id: row for row in contents.evidence}
        self.marks: Mapping[str, Mark] = {mark.id: mark for mark in self._in_reading_order(contents)}
        self.versions_of_document = _grouped(
            sorted(contents.versions, key=lambda row: row.number), lambda row: row.document_id
        )
        self._of_mark(contents)
        self._of_claim(contents)
        steps = sorted(contents.attributions, key=lambda row: (row.position, row.id))
        self.chain_of_statement = _grouped(steps, lambda row: row.statement_id)
        self.names_of_party = _grouped(
            sorted(contents.party_names, key=lambda row: (row.language, row.name, row.id)),
            lambda row: row.party_id,
        )

    def _of_mark(self, contents: ProjectContents) -> None:
        self.marks_of_document = _grouped(self.marks.values(), lambda mark: mark.document_id)
        place = {code.id: number for number, (_, code) in enumerate(self.code_tree())}
        carried = sorted(contents.mark_codes, key=lambda row: (place[row.code_id], row.mark_id))
        self.codes_of_mark = {
            mark: tuple(self.codes[row.code_id] for row in rows)
            for mark, rows in _grouped(carried, lambda row: row.mark_id).items()
        }
        mentions = sorted(
            contents.mentions, key=lambda row: (self.parties[row.party_id].name, row.party_id, row.mark_id)
        )
        self.parties_of_mark = {
            mark: tuple(self.parties[row.party_id] for row in rows)
            for mark, rows in _grouped(mentions, lambda row: row.mark_id).items()
        }
        self.mentions_of_party = {
            party: tuple(sorted((self.marks[row.mark_id] for row in rows), key=self._place))
            for party, rows in _grouped(mentions, lambda row: row.party_id).items()
        }
        self.statements_of_mark = _grouped(
            sorted(contents.statements, key=lambda row: (row.created, row.id)), lambda row: row.mark_id
        )
        self.evidence_of_mark = _grouped(self.sorted_evidence(contents), lambda row: row.mark_id)

    def _of_claim(self, contents: ProjectContents) -> None:
        read = sorted(contents.statements, key=lambda row: (*self._place(self.marks[row.mark_id]), row.id))
        self.statements_of_claim = _grouped(read, lambda row: row.claim_id)
        self.evidence_of_claim = _grouped(self.sorted_evidence(contents), lambda row: row.claim_id)

    def _in_reading_order(self, contents: ProjectContents) -> list[Mark]:
        self._document_place = {row.id: place for place, row in enumerate(contents.documents)}
        return sorted(contents.marks, key=self._place)

    def _place(self, mark: Mark) -> tuple[int, int, int, str]:
        return self._document_place[mark.document_id], mark.start, mark.end, mark.id

    def version_of_mark(self, mark: Mark) -> TextVersion | None:
        """The earlier version of its document in which an orphan stands; None for any other mark."""
        if not is_orphan(mark, self.documents[mark.document_id]):
            return None
        versions = reversed(self.versions_of_document.get(mark.document_id, ()))
        return next((version for version in versions if version.text_sha256 == mark.text_sha256), None)

    @staticmethod
    def sorted_evidence(contents: ProjectContents) -> list[Evidence]:
        """The evidence in the order in which it was added."""
        return sorted(contents.evidence, key=lambda row: (row.created, row.id))

    def code_path(self, code: Code) -> tuple[str, ...]:
        """The names from the top of the code book down to *code*."""
        names = [code.name]
        seen = {code.id}
        while code.parent_id and code.parent_id in self.codes and code.parent_id not in seen:
            code = self.codes[code.parent_id]
            seen.add(code.id)
            names.insert(0, code.name)
        return tuple(names)

    def code_tree(self) -> list[tuple[int, Code]]:
        """The code book from top to bottom, each code with its depth (0 at the top)."""
        children = _grouped(
            sorted(self.codes.values(), key=lambda code: (code.position, code.name, code.id)),
            lambda code: code.parent_id if code.parent_id in self.codes else "",
        )
        tree: list[tuple[int, Code]] = []
        waiting = [(0, code) for code in reversed(children.get("", ()))]
        while waiting:
            depth, code = waiting.pop()
            tree.append((depth, code))
            waiting += [(depth + 1, child) for child in reversed(children.get(code.id, ()))]
        return tree

    def speaker_name(self, statement: Statement) -> str:
        """The name of who speaks; empty when the outlet itself does."""
        return self.parties[statement.speaker_id].name if statement.speaker_id else ""

    def chain_names(self, statement_id: str) -> tuple[str, ...]:
        """The steps of the chain "according to", from the document back to the first source."""
        return tuple(self.source_name(step) for step in self.chain_of_statement.get(statement_id, ()))

    def source_name(self, step: Attribution) -> str:
        """What one step of a chain is called."""
        return self.parties[step.party_id].name if step.party_id else step.source

    def other_names(self, party_id: str) -> tuple[PartyName, ...]:
        """The names of a party besides the one it is shown by."""
        return self.names_of_party.get(party_id, ())


def _grouped(rows: Iterable[Row], key: Callable[[Row], Key]) -> dict[Key, tuple[Row, ...]]:
    groups: defaultdict[Key, list[Row]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return {name: tuple(members) for name, members in groups.items()}
