"""Mentions of names in the documents of a project, in every script and spelling."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.core.annotations.party import Party
from workbench.core.comparison.names.mentions import (
    Likely,
    MentionFinder,
    NameMention,
    NameWays,
    Part,
    Words,
)
from workbench.core.documents.document import Document
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.project import Project
from workbench.core.project.searching import Searcher
from workbench.core.search.analysis import EXACT, in_form
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.name_keys import NameTable
from workbench.core.search.names import NameFinder, NameSpelling
from workbench.core.search.request import SearchRequest
from workbench.core.search.stems import languages_of_word
from workbench.core.search.tree import Name, Node, Or
from workbench.core.text.names.words import name_words
from workbench.core.text.stemming.name_likeness import may_be_name

_SHORTEST_LAST = 3
"""Letters of the last word of a name that may stand for it: with fewer, most are Inc, II and AI."""
_LANGUAGES = ("ar", "de", "en", "hi")


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A place in a document where a party is named by one of its names."""

    document: Document
    mention: NameMention


def names_of_parties(project: Project) -> dict[str, tuple[Party, tuple[str, ...]]]:
    """All parties by id, each with its names, the one first that it is shown by."""
    others: defaultdict[str, list[str]] = defaultdict(list)
    for item in project.party_names.all():
        others[item.party_id].append(item.name)
    parties = project.parties.all()
    return {party.id: (party, tuple(dict.fromkeys((party.name, *others[party.id])))) for party in parties}


def words_of(text: str) -> Words:
    """The words of *text* as an index has them, so that what is found in either fits the other."""
    spans, words = spans_and_words(text)
    return Words(text, in_form(words, EXACT), list(spans))


def finder_of(texts: Iterable[Words]) -> NameFinder:
    """What spells names as *texts* do, for texts that no index has."""
    known = dict.fromkeys(word for text in texts for word in text.words)
    return NameFinder(NameTable(list(known)).words_with_name_keys, known.__contains__)


def ways_of(finder: NameFinder, name: str) -> NameWays:
    """How the texts of *finder* may write *name*."""
    ways = tuple(tuple(map(_part, parts)) for parts in finder.ways(Name(name)))
    written = name.split()
    last = name_words(written[-1])[-1:] if len(written) > 1 else ()
    alone = [word.text for word in last if len(word.text) >= _SHORTEST_LAST and not word.particle]
    return NameWays(name, ways, _part(each for word in alone for each in finder.spellings(word, True)))


def mentions_of(
    project: Project,
    names: Mapping[str, Sequence[str]],
    finder: NameFinder,
    documents: Sequence[Document],
    progress: Progress | None = None,
) -> dict[str, list[Mentioned]]:
    """The mentions of each key of *names* by any of its names, in the order of *documents*.

    *finder* spells names as these documents do. Raises Cancelled, and UserError for a damaged text.
    """
    listener = progress or NoProgress()
    ways = {name: ways_of(finder, name) for of_one in names.values() for name in of_one}
    found: dict[str, list[Mentioned]] = {key: [] for key in names}
    looking = MentionFinder(list(ways.values()), _may_be_name)
    for done, document in enumerate(documents):
        listener.report(done, len(documents), document.title)
        of_name: defaultdict[str, list[NameMention]] = defaultdict(list)
        for mention in looking.found(words_of(project.text_of(document))):
            of_name[mention.name].append(mention)
        for key, of_one in names.items():
            best = _surest(mention for name in of_one for mention in of_name[name])
            found[key] += [Mentioned(document, mention) for mention in best]
    return found


def _part(spellings: Iterable[NameSpelling]) -> Part:
    return {each.word: Likely(each.score, each.reason) for each in spellings}


def _may_be_name(word: str) -> bool:
    return may_be_name(word, languages_of_word(word, frozenset(_LANGUAGES)))


def _surest(mentions: Iterable[NameMention]) -> list[NameMention]:
    """Each place once, by the name that covers most of it and is surest there; in order."""
    chosen: list[NameMention] = []
    for mention in sorted(mentions, key=lambda each: (-len(each.span), -each.score, each.span)):
        if not any(mention.span.overlaps(other.span) for other in chosen):
            chosen.append(mention)
    return sorted(chosen, key=lambda each: each.span)


def documents_naming(searcher: Searcher, names: Iterable[str]) -> list[Document]:
    """The documents that have one of *names* in any spelling, as the index of *searcher* knows them."""
    asked = [Name(name) for name in dict.fromkeys(names) if name_words(name)]
    if not asked:
        return []
    request = SearchRequest(" ".join(f"name:{name.text}" for name in asked), field=EXACT)
    tree: Node = asked[0] if len(asked) == 1 else Or(tuple(asked))
    found = set(searcher.ids(request, tree))
    return [document for document in searcher.project.documents.all() if document.id in found]
