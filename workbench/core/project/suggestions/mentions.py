"""Suggested mentions: places where a party of the project is named and nobody has marked it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from workbench.core.annotations.party import Party
from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.name_mentions import (
    Mentioned,
    finder_of,
    mentions_of,
    names_of_parties,
    words_of,
)
from workbench.core.project.operations.marks import MarkParts
from workbench.core.project.project import Project
from workbench.core.project.suggestions.suggestion import (
    Because,
    Reason,
    Spot,
    Suggestion,
    SuggestionKind,
    key_of,
)
from workbench.core.text.folding import fold_text
from workbench.core.text.span import Span


def _find(project: Project, documents: Sequence[Document], progress: Progress) -> Iterator[Suggestion]:
    parties = names_of_parties(project)
    if not parties:
        return
    names = {key: of_one for key, (_, of_one) in parties.items()}
    finder = finder_of(words_of(project.text_of(document)) for document in documents)
    marked = _marked(project)
    for key, found in mentions_of(project, names, finder, documents, progress).items():
        party = parties[key][0]
        for mentioned in found:
            span = mentioned.mention.span
            if not any(mark.overlaps(span) for mark in marked[key, mentioned.document.id]):
                yield _suggestion(project, party, mentioned)


def _marked(project: Project) -> defaultdict[tuple[str, str], list[Span]]:
    """Where each party (by id) is marked in each document."""
    marks = {mark.id: mark for mark in project.marks.all()}
    found: defaultdict[tuple[str, str], list[Span]] = defaultdict(list)
    for mention in project.mentions.all():
        mark = marks[mention.mark_id]
        found[mention.party_id, mark.document_id] += mark.spans
    return found


def _suggestion(project: Project, party: Party, mentioned: Mentioned) -> Suggestion:
    document, mention = mentioned.document, mentioned.mention
    quote = mention.span.cut(project.text_of(document))
    return Suggestion(
        "mention",
        key_of("mention", party.id, document.id, document.text_sha256, mention.span.start),
        party.name,
        (Spot(document.id, mention.span, quote),),
        mention.score,
        (Reason(Because.LAST_NAME if mention.by_last_name else Because.SPELLING, mention.name),),
        MarkParts(parties=(party.id,)),
        alike=key_of("mention", party.id, fold_text(quote)),
        explained=mention.reason,
    )


MENTIONS: Final = SuggestionKind("mention", "mentions", _find)
