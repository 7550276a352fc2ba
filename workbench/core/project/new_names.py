"""Names in the documents of a project that are no party's yet."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.core.comparison.names.arabic import arabic_candidates
from workbench.core.comparison.names.candidates import Sentence, sentences_of
from workbench.core.comparison.names.grouping import Place, grouped
from workbench.core.comparison.names.hindi import hindi_candidates
from workbench.core.comparison.names.latin import capitalised_within, latin_candidates
from workbench.core.comparison.names.ranking import NameSuggestion, ranked
from workbench.core.documents.document import Document
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.name_mentions import words_of
from workbench.core.project.project import Project


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
        for sentence in _sentences(project, document):
            found = (
                *latin_candidates(sentence, within),
                *arabic_candidates(sentence),
                *hindi_candidates(sentence),
            )
            places += [Place(document.id, candidate) for candidate in found]
    return ranked(grouped(places, listener))


def _sentences(project: Project, document: Document) -> list[Sentence]:
    words = words_of(project.text_of(document))
    return list(sentences_of(words, project.passages_of(document), document.language))
