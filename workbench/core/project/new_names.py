"""Names in the documents of a project that are no party's yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from workbench.core.comparison.names.arabic import arabic_candidates, may_be_person
from workbench.core.comparison.names.candidates import Candidate, Sentence, Sign, sentences_of
from workbench.core.comparison.names.grouping import Place, grouped
from workbench.core.comparison.names.hindi import hindi_candidates
from workbench.core.comparison.names.latin import capitalised_within, latin_candidates
from workbench.core.comparison.names.ranking import NameSuggestion, ranked
from workbench.core.comparison.quotations.finding import find_quotations
from workbench.core.documents.document import Document
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.name_mentions import words_of
from workbench.core.project.project import Project

_MOST_WORDS: Final = 4
"""Words of the name of one who speaks, without the title; a longer one has something else in it."""


def names_in(
    project: Project, documents: Sequence[Document], progress: Progress | None = None
) -> list[NameSuggestion]:
    """The persons and organisations that *documents* seem to name, the likeliest first.

    Raises Cancelled, and UserError for a damaged text.
    """
    listener = progress or NoProgress()
    places: list[Place] = []
    # Twice through the texts: what has a capital within a sentence anywhere may be a name where one begins.
    within: set[str] = set()
    for done, document in enumerate(documents):
        listener.report(done, 2 * len(documents), document.title)
        for sentence in _sentences(project, document):
            within.update(capitalised_within(sentence))
    for done, document in enumerate(documents, len(documents)):
        listener.report(done, 2 * len(documents), document.title)
        speaking = list(_speaking(project.text_of(document), document.language))
        places += [Place(document.id, candidate) for candidate in speaking]
        for sentence in _sentences(project, document):
            found = (
                *latin_candidates(sentence, within),
                *arabic_candidates(sentence),
                *hindi_candidates(sentence),
            )
            places += [
                Place(document.id, candidate)
                for candidate in found
                if not any(candidate.span.overlaps(each.span) for each in speaking)
            ]
    return ranked(grouped(places, listener))


def _speaking(text: str, language: str) -> Iterator[Candidate]:
    """Who speaks in a text with a title and a name of several words: a name, whatever the dictionary says."""
    seen = set()
    for quotation in find_quotations(text, language):
        named = quotation.speaker
        if named is None or not named.title or named.span in seen:
            continue
        if 1 < len(named.name.split()) <= _MOST_WORDS and (language != "ar" or may_be_person(named.name)):
            seen.add(named.span)
            told = named.title.split()[0 if language in ("ar", "hi") else -1]
            yield Candidate(named.name, named.span, frozenset((Sign.TITLE, Sign.SPEAKS)), told)


def _sentences(project: Project, document: Document) -> list[Sentence]:
    words = words_of(project.text_of(document))
    return list(sentences_of(words, project.passages_of(document), document.language))
