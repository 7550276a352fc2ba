"""Names of a query as the texts spell them in other scripts: what ``name:`` would find, too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.core.project.searching import Searcher
from workbench.core.search.analysis import EXACT
from workbench.core.search.query.typed_words import TypedWord
from workbench.core.search.request import SearchRequest
from workbench.core.search.stems import languages_of_word
from workbench.core.search.tree import TEXT, Name, Term
from workbench.core.text.language import script_of
from workbench.core.text.stemming.name_likeness import may_be_name

_LIKELY = 0.6
"""Below, most are chance; whoever asks for the name with ``name:`` sees those, too."""
_MOST = 12


@dataclass(frozen=True, slots=True)
class NameInScript:
    """A *word* of another script that may be the name, in so many *documents*; *score* (0 to 1) and why."""

    word: str
    documents: int
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class NameSuggestion:
    """A *word* of the query, at ``[start, end)`` in code points, with its *spellings* in other scripts.

    *query* is the query with ``name:`` before the word, which finds them all; empty where the word is only a
    part of what was typed, as in a phrase.
    """

    word: str
    start: int
    end: int
    query: str
    spellings: tuple[NameInScript, ...]


def name_suggestions(
    searcher: Searcher, request: SearchRequest, words: Iterable[TypedWord]
) -> tuple[NameSuggestion, ...]:
    """For each of the *words* of *request* that may be a name and that the texts have in other scripts."""
    languages = searcher.languages(request.language)
    found: list[NameSuggestion] = []
    for word in words:
        leaf = word.leaf
        if not isinstance(leaf, Term) or leaf.field != TEXT or leaf.form == EXACT:
            continue
        if may_be_name(word.text, languages_of_word(word.text, languages)):
            spellings = _in_other_scripts(searcher, request, word.text)
            if spellings:
                query = _asking_for_name(request.query, word)
                found.append(NameSuggestion(word.text, word.start, word.end, query, spellings))
    return tuple(found)


def _in_other_scripts(searcher: Searcher, request: SearchRequest, word: str) -> tuple[NameInScript, ...]:
    own = set(map(script_of, word)) - {""}
    engine = searcher.index.opened()
    spellings: list[NameInScript] = []
    for each in searcher.names.finder().found(Name(word)):
        scripts = set(map(script_of, each.word)) - {""}
        if each.score >= _LIKELY and scripts and scripts.isdisjoint(own):
            documents = engine.count(searcher.narrowed(Term(each.word, TEXT, EXACT), request))
            if documents:
                spellings.append(NameInScript(each.word, documents, each.score, each.reason))
    return tuple(spellings[:_MOST])


def _asking_for_name(query: str, word: TypedWord) -> str:
    beside = query[: word.start][-1:] + query[word.end :][:1]
    if word.quoted or not all(sign.isspace() or sign in "()" for sign in beside):
        return ""
    return f"{query[: word.start]}name:{query[word.start :]}"
