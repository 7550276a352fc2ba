"""Completion of a query: what of the project and of the language can stand at the cursor."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial

import regex

from workbench.core.project.clusters import source_clusters
from workbench.core.project.project import Project
from workbench.core.project.searching import Searcher
from workbench.core.search.analysis import EXACT, folded_word
from workbench.core.search.query.completion import (
    Completion,
    CompletionPlace,
    of_the_language,
    place_at,
    quoted,
)
from workbench.core.search.query.language_names import language_name
from workbench.core.search.query.signs import QUOTES
from workbench.core.search.query.vocabulary import plain
from workbench.core.search.tree import PROSE_FIELDS, TEXT, Term
from workbench.core.text.direction import first_strong

MOST = 12
"""A list that a person looks through at a glance; more letters are quicker than more lines."""
# Words of fewer letters begin half the dictionary, and the likely ones are not among the first of these.
_FEWEST_LETTERS = 2
# Looking up how frequent a word is takes some 20 µs: so many are a hundredth of a second.
_MOST_WORDS = 300
_LATER_WORD = regex.compile(r"(?<=[^\p{L}\p{M}\p{N}])[\p{L}\p{N}]")


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A value as it is *called*; the rest as in Completion. *text*: what stands for it, if not itself."""

    called: str
    count: int = -1
    note: str = ""
    text: str = ""


class _Candidates:
    """Values to be found by the beginning of any of their words; of one word each where they are *single*."""

    def __init__(self, candidates: Iterable[_Candidate], *, single: bool = False) -> None:
        self._all = list(candidates)
        places = []
        for number, candidate in enumerate(self._all):
            folded = plain(candidate.called)
            places.append((folded, False, number))
            if not single:
                beginnings = _LATER_WORD.finditer(folded)
                places += [(folded[word.start() :], True, number) for word in beginnings]
        self._places = sorted(places)

    def fitting(self, typed: str) -> list[_Candidate]:
        """Those with a word that begins as *typed*, the first word before others, frequent before rare."""
        begun = plain(typed.lstrip())
        first = bisect_left(self._places, (begun,))
        behind = bisect_left(self._places, (begun + "\U0010ffff",))
        best: dict[int, bool] = {}
        for _, inside, number in self._places[first:behind]:
            best[number] = best.get(number, True) and inside
        order = sorted(best, key=lambda number: (best[number], -self._all[number].count, number))
        return [self._all[number] for number in order]


class _Known:
    """What a project knows at one moment, read as it is asked for."""

    def __init__(self, project: Project) -> None:
        self._project = project

    @cached_property
    def outlet(self) -> _Candidates:
        return self._of_documents("outlet")

    @cached_property
    def byline(self) -> _Candidates:
        return self._of_documents("byline")

    @cached_property
    def date(self) -> _Candidates:
        days = self._project.documents.tally("published")
        counts: Counter[str] = Counter()
        for day, count in days.items():
            for date in {day[:4], day[:7], day[:10]} - {""}:
                counts[date] += count
        dates = sorted(counts, key=lambda date: (len(date), date))
        return _Candidates((_Candidate(date, counts[date], text=date) for date in dates), single=True)

    @cached_property
    def code(self) -> _Candidates:
        used = self._project.mark_codes.tally("code_id")
        return _Candidates(_Candidate(code.name, used.get(code.id, 0)) for code in self._project.codes.all())

    @cached_property
    def claim(self) -> _Candidates:
        used = self._project.statements.tally("claim_id")
        return _Candidates(
            _Candidate(claim.text, used.get(claim.id, 0)) for claim in self._project.claims.all()
        )

    @cached_property
    def party(self) -> _Candidates:
        """Parties by all their names."""
        used = self._project.mentions.tally("party_id")
        parties = {party.id: party.name for party in self._project.parties.all()}
        others = ((item.party_id, item.name) for item in self._project.party_names.all())
        return _Candidates(
            _Candidate(name, used.get(party, 0), parties[party] if name != parties[party] else "")
            for party, name in dict.fromkeys([*parties.items(), *others])
        )

    @property
    def name(self) -> _Candidates:
        return self.party

    @cached_property
    def cluster(self) -> _Candidates:
        return _Candidates(
            _Candidate(cluster.name, len(cluster.documents)) for cluster in source_clusters(self._project)
        )

    @cached_property
    def languages(self) -> dict[str, int]:
        return self._project.documents.tally("language")

    def _of_documents(self, column: str) -> _Candidates:
        counts = self._project.documents.tally(column)
        return _Candidates(_Candidate(value, count) for value, count in sorted(counts.items()) if value)


class Completer:
    """Completes the queries of one *searcher*, in its thread.

    What the project knows is read once for each state of it, when it is first asked for; then a letter costs
    milliseconds.
    """

    def __init__(self, searcher: Searcher) -> None:
        self._searcher = searcher
        self._known = _Known(searcher.project)
        self._sequence = -1

    def completions(
        self, query: str, cursor: int, language: str = "en", limit: int = MOST
    ) -> list[Completion]:
        """What can stand at *cursor* (code points of *query*), at most *limit*, the likely first.

        *language* is that of the window: names of fields are offered in it where nothing is typed yet.
        """
        place = place_at(query, cursor)
        if place is None:
            return []
        found: dict[str, Completion] = {}
        for completion in self._offered(place, language):
            if completion.text != place.typed:
                found.setdefault(completion.text, completion)
            if len(found) == limit:
                break
        return list(found.values())

    def _offered(self, place: CompletionPlace, language: str) -> Iterator[Completion]:
        yield from of_the_language(place, language)
        kind = place.field
        if kind in ("outlet", "byline", "date", "code", "claim", "party", "name", "cluster"):
            candidates: _Candidates = getattr(self._up_to_date(), kind)
            yield from map(partial(_completion, place, kind), candidates.fitting(place.typed))
        elif kind == "language":
            yield from self._languages(place, language)
        elif (not kind or kind in PROSE_FIELDS) and not place.in_mark:
            yield from self._words(place, kind or TEXT)

    def _up_to_date(self) -> _Known:
        sequence = self._searcher.index.sequence()
        if sequence != self._sequence:
            self._known, self._sequence = _Known(self._searcher.project), sequence
        return self._known

    def _languages(self, place: CompletionPlace, language: str) -> Iterator[Completion]:
        """The languages of the documents, by tag or by name; a name in another script stays one."""
        own_script = first_strong(place.typed) == "rtl" or "\u0900" <= place.typed[:1] <= "\u097f"
        candidates = []
        for tag, count in self._up_to_date().languages.items():
            if tag:
                spoken = "ar" if first_strong(place.typed) == "rtl" else "hi" if own_script else language
                name = language_name(tag, spoken)
                candidates.append(_Candidate(name, count, text="" if own_script else tag))
                if not own_script:
                    candidates.append(_Candidate(tag, count, name))
        yield from map(partial(_completion, place, "language"), _Candidates(candidates).fitting(place.typed))

    def _words(self, place: CompletionPlace, field: str) -> Iterator[Completion]:
        """Words of the texts as they are written there, also with a capital; frequent ones first."""
        typed = place.typed
        if place.quoted or len(typed) < _FEWEST_LETTERS:
            return
        engine = self._searcher.index.opened()
        written: dict[str, str] = {}
        for begun in dict.fromkeys((typed, typed[0].upper() + typed[1:])):
            for word in engine.terms(begun, field=field, form=EXACT, limit=_MOST_WORDS):
                written.setdefault(folded_word(word), word)
        counts = {word: engine.count(Term(word, field, EXACT)) for word in written.values()}
        for word in sorted(counts, key=lambda word: (-counts[word], word)):
            yield Completion("word", word, word, place.start, place.end, counts[word])


def _completion(place: CompletionPlace, kind: str, candidate: _Candidate) -> Completion:
    text = candidate.text or quoted(candidate.called)
    if place.quoted and text[0] not in QUOTES:
        text = f'"{text}"'
    return Completion(kind, text, candidate.called, place.start, place.end, candidate.count, candidate.note)
